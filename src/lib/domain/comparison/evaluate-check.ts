/** Checks: whether figures stand to each other as arithmetic asks, answered with interval arithmetic. */
import { evaluateFormula, formulaInputs, type ParsedFormula } from '../quantity/formula.ts';
import type { Check, Figure } from '../record/model.ts';
import type { Bound, Quantity } from '../quantity/quantity.ts';
import { asFraction } from '../quantity/share.ts';

/**
 * `holds`: for every number inside the stated bounds. `tension`: for none. `inconclusive`: for some, or a side is open where
 * the answer lies.
 */
export type Answer = 'holds' | 'tension' | 'inconclusive';

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
	readonly answer: Answer;
}

/**
 * Works out a check of a validated record.
 *
 * @throws {QuantityError} where a divisor may be zero, which the validator has ruled out
 */
export function evaluateCheck(check: Check, figures: ReadonlyMap<string, Figure>): EvaluatedCheck {
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
	return {
		check,
		left,
		right,
		answer: answerOf(left.quantity, check.relation, right.quantity, check.tolerancePercent ?? 0)
	};
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
