/** Checks: whether figures stand to each other as arithmetic asks, answered with interval arithmetic. */
import { evaluateFormula, formulaInputs, type ParsedFormula } from '../quantity/formula.ts';
import type { Check, Figure } from '../record/model.ts';
import { asFraction } from '../quantity/share.ts';
import { isUnbounded, onCondition, type Bound, type Quantity } from '../quantity/quantity.ts';
import { comparabilityOf, type CheckComparability } from './check-comparability.ts';
import type { Definitions } from './definitions.ts';

/**
 * `holds`: for every number inside the stated bounds. `tension`: for none. `inconclusive`: for some, or a side is open where
 * the answer lies. `not-comparable`: the sides do not count what the relation needs, so that the question has no answer.
 */
export type Answer = 'holds' | 'tension' | 'inconclusive' | 'not-comparable';

/** Where an open side decides, it is taken to reach this many times the number stated: "over 200" is not said of 50,000. */
export const REACH = 10;

/** One side of a check, worked out. */
export interface CheckSide extends ParsedFormula {
	/** The figures that it names, each once, in order of appearance. */
	readonly inputs: readonly Figure[];
	/** The result; a share as a fraction of one. */
	readonly quantity: Quantity;
}

export interface EvaluatedCheck {
	readonly check: Check;
	readonly left: CheckSide;
	readonly right: CheckSide;
	readonly comparability: CheckComparability;
	readonly answer: Answer;
	/** What the bounds alone would answer where something that is not stated leaves the answer open; else `null`. */
	readonly byBounds: Answer | null;
	/** True if the answer is so only as far as no open side reaches {@link REACH} times its number. */
	readonly isWithinReach: boolean;
	/** The answer if figures whose wording is neither floor nor ceiling were exactly their numbers; `null` without such. */
	readonly onCondition: { readonly figures: readonly Figure[]; readonly answer: Answer } | null;
}

/**
 * Works out a check of a validated record.
 *
 * @throws {QuantityError} where a divisor may be zero, which the validator has ruled out
 */
export function evaluateCheck(
	check: Check,
	figures: ReadonlyMap<string, Figure>,
	definitions: Definitions
): EvaluatedCheck {
	const figureOf = (id: string): Figure => {
		const figure = figures.get(id);
		if (!figure) throw new Error(`the record has no figure "${id}"`);
		return figure;
	};
	const fraction = (id: string): Quantity => {
		const { quantity, unit } = figureOf(id);
		return asFraction(quantity, unit.kind === 'share');
	};
	const side = (written: ParsedFormula): CheckSide => ({
		...written,
		inputs: formulaInputs(written.formula).map(figureOf),
		quantity: evaluateFormula(written.formula, fraction)
	});
	const [left, right] = [side(check.left), side(check.right)];
	const asked = (of: (side: CheckSide) => Quantity) =>
		answerOf(of(left), check.relation, of(right), check.tolerancePercent ?? 0);
	const comparability = comparabilityOf(check, left.inputs, right.inputs, definitions);
	const worked = {
		check,
		left,
		right,
		comparability,
		byBounds: null,
		isWithinReach: false,
		onCondition: null
	};
	if (comparability.blocked.length > 0) return { ...worked, answer: 'not-comparable' };
	const unbounded = [...new Set([...left.inputs, ...right.inputs])].filter((figure) =>
		isUnbounded(figure.quantity)
	);
	const answer = asked(({ quantity }) => quantity);
	if (comparability.unstated.length > 0) return { ...worked, answer: 'inconclusive', byBounds: answer };
	if (unbounded.length > 0) {
		const exactly = asked(({ formula }) => evaluateFormula(formula, (id) => onCondition(fraction(id))));
		return { ...worked, answer, onCondition: { figures: unbounded, answer: exactly } };
	}
	const reached = asked(({ quantity }) => withinReach(quantity));
	return answer === 'inconclusive' && reached !== answer
		? { ...worked, answer: reached, isWithinReach: true }
		: { ...worked, answer };
}

/** The quantity with an open side closed where it reaches {@link REACH} times, or a part of, the bound on its other side. */
function withinReach(quantity: Quantity): Quantity {
	const { low, high } = quantity;
	if (low !== null && high === null && low > 0) return { ...quantity, high: low * REACH };
	if (low === null && high !== null && high > 0) return { ...quantity, low: high / REACH };
	return quantity;
}

/**
 * Whether `left` stands to `right` as `relation` says, over every number that both may be. An open side may be any
 * number beyond, so that nothing is decided there.
 *
 * @param tolerancePercent for `about`: the difference allowed, in percent of the right side
 */
export function answerOf(
	left: Quantity,
	relation: Check['relation'],
	right: Quantity,
	tolerancePercent = 0
): Answer {
	switch (relation) {
		case 'at-most':
			return ordered(left, right);
		case 'at-least':
			return ordered(right, left);
		case 'equal':
			return within(left, { low: right.high, high: right.low }, right);
		case 'about': {
			const by = tolerancePercent / 100;
			const wide = (bound: Bound, factor: number): Bound => (bound === null ? null : bound * factor);
			return within(
				left,
				{ low: wide(right.high, 1 - by), high: wide(right.low, 1 + by) },
				{ low: wide(right.low, 1 - by), high: wide(right.high, 1 + by) }
			);
		}
	}
}

/** What {@link answerOf} says of the numbers alone, without open sides and ranges; `null` where a side states no number. */
export function answerAtNumbers(
	left: Quantity,
	relation: Check['relation'],
	right: Quantity,
	tolerancePercent = 0
): Answer | null {
	if (left.value === null || right.value === null) return null;
	const point = (quantity: Quantity): Quantity => ({
		...quantity,
		low: quantity.value,
		high: quantity.value
	});
	return answerOf(point(left), relation, point(right), tolerancePercent);
}

interface Span {
	readonly low: Bound;
	readonly high: Bound;
}

/** Whether every, no or some number of `lower` is at most one of `upper`. */
function ordered(lower: Span, upper: Span): Answer {
	if (lower.high !== null && upper.low !== null && lower.high <= upper.low) return 'holds';
	return lower.low !== null && upper.high !== null && lower.low > upper.high ? 'tension' : 'inconclusive';
}

/** `always`: the numbers that fit whatever the right side is; `ever`: those that fit for some right side. */
function within({ low, high }: Span, always: Span, ever: Span): Answer {
	if (low !== null && high !== null && always.low !== null && always.high !== null) {
		if (low >= always.low && high <= always.high) return 'holds';
	}
	const outside =
		(low !== null && ever.high !== null && low > ever.high) ||
		(high !== null && ever.low !== null && high < ever.low);
	return outside ? 'tension' : 'inconclusive';
}
