/** The checks as texts: each with its inputs and their tags, both sides worked out, and the answer in words. */
import {
	answerAtNumbers,
	evaluateCheck,
	REACH,
	type Answer,
	type CheckSide,
	type EvaluatedCheck
} from '#lib/domain/comparison/evaluate-check.ts';
import { grouped } from '#lib/domain/record/grouped.ts';
import type { Check, Figure, Model } from '#lib/domain/record/model.ts';
import { exactly, type Quantity } from '#lib/domain/quantity/quantity.ts';
import { fromFraction, unitInFormula } from '#lib/domain/quantity/share.ts';
import type { Aspect } from '#lib/domain/comparison/comparability.ts';
import { createDefinitions } from '#lib/domain/comparison/definitions.ts';
import { ASPECT_NAMES } from '#lib/format/comparison/comparison-words.ts';
import { listed } from '#lib/format/languages/lists.ts';
import { conditionOf } from '#lib/format/figure/figure-words.ts';
import { percentWords, unroundedWords } from '#lib/format/number/number-words.ts';
import { eitherName } from '#lib/format/figure/either-name.ts';
import { levelledNames } from '#lib/format/figure/interval-words.ts';
import { numberInUnit } from '#lib/format/figure/number-in-unit.ts';
import { presentFigure } from '#lib/format/figure/presented-figure.ts';
import { computedWords } from '#lib/format/number/quantity-words.ts';
import { m } from '#lib/paraglide/messages.js';
import { unitOfFormula } from '#lib/domain/quantity/formula-unit.ts';
import { formulaParts } from './formula-parts.ts';

const ANSWERS: Readonly<Record<Answer, () => string>> = {
	holds: m.check_holds,
	tension: m.check_tension,
	inconclusive: m.check_inconclusive,
	'not-comparable': m.check_not_comparable
};
const COUNTED: Readonly<Record<Answer, (inputs: { count: string }) => string>> = {
	holds: m.check_count_holds,
	tension: m.check_count_tension,
	inconclusive: m.check_count_inconclusive,
	'not-comparable': m.check_count_not_comparable
};
const RELATIONS: Readonly<Record<Check['relation'], (inputs: { tolerance: string }) => string>> = {
	equal: () => m.check_relation_equal(),
	'at-most': () => m.check_relation_at_most(),
	'at-least': () => m.check_relation_at_least(),
	about: m.check_relation_about
};

/** How a side is counted: in a unit, or as a share. */
interface Counting {
	readonly share: boolean;
	readonly unit: string;
}

/** In this order answers are read: first what could be decided. */
const ORDER: readonly Answer[] = ['holds', 'tension', 'inconclusive', 'not-comparable'];

/** A check ready to be shown. */
export type PresentedCheck = ReturnType<typeof presentCheck>;

/** A line of the page: one check, or several that ask one question together. */
export type CheckLine =
	| { readonly kind: 'check'; readonly check: PresentedCheck }
	| {
			readonly kind: 'group';
			readonly question: string;
			readonly lang: string;
			readonly checks: readonly PresentedCheck[];
			readonly summary: string;
	  };

/** Everything that the page of checks says. */
export function checksPage(model: Model) {
	const definitions = createDefinitions(model.definitionRelations, model.unusedDefinitions);
	const checks = model.checks.map((check) =>
		presentCheck(evaluateCheck(check, model.figuresById, definitions))
	);
	const { holds, tension, inconclusive, apart } = tally(checks);
	return {
		lines: linesOf(checks),
		summary: m.check_summary({
			count: String(checks.length),
			answered: String(holds + tension),
			holds: String(holds),
			tension: String(tension),
			inconclusive: String(inconclusive),
			apart: String(apart)
		}),
		whatIfs: model.whatIfs.map(({ id, question, lang, claim }) => ({
			id,
			question,
			lang,
			claim: presentFigure(claim)
		}))
	};
}

/** The checks as lines, those that could be decided first; a group stands where the best answer in it would. */
function linesOf(checks: readonly PresentedCheck[]): CheckLine[] {
	const ordered = checks.toSorted((one, other) => ORDER.indexOf(one.answer) - ORDER.indexOf(other.answer));
	const groups = grouped(ordered, ({ group, id }) => group ?? id);
	return [...groups].flatMap(([question, members]): CheckLine[] => {
		const [first, ...others] = members;
		if (!first) return [];
		if (others.length === 0) return [{ kind: 'check', check: first }];
		return [{ kind: 'group', question, lang: first.lang, checks: members, summary: groupWords(members) }];
	});
}

/** What the checks of a group come to: `9 inconclusive, 2 not comparable`. */
function groupWords(checks: readonly PresentedCheck[]): string {
	return listed(
		ORDER.flatMap((answer) => {
			const count = checks.filter((check) => check.answer === answer).length;
			return count === 0 ? [] : [COUNTED[answer]({ count: String(count) })];
		})
	);
}

function tally(checks: readonly PresentedCheck[]) {
	const count = (answer: Answer) => checks.filter((check) => check.answer === answer).length;
	return {
		holds: count('holds'),
		tension: count('tension'),
		inconclusive: count('inconclusive'),
		apart: count('not-comparable')
	};
}

function presentCheck(evaluated: EvaluatedCheck) {
	const { check, left, right, answer } = evaluated;
	const counting = countingOf(left) ?? countingOf(right) ?? { share: false, unit: '' };
	const inputs = new Map([...left.inputs, ...right.inputs].map((figure) => [figure.id, figure]));
	const sides = { left: sideWords(left, counting), right: sideWords(right, counting) };
	const relation = RELATIONS[check.relation]({ tolerance: percentWords(check.tolerancePercent ?? 0) });
	return {
		id: check.id,
		question: check.question,
		group: check.groupQuestion,
		lang: check.lang,
		answer,
		answerWords: ANSWERS[answer](),
		inputs: [...inputs.values()].map(presentFigure),
		left: presentSide(left, {
			name: check.leftWords,
			fallback: m.check_left(),
			result: sides.left,
			counting
		}),
		right: presentSide(right, {
			name: check.rightWords,
			fallback: m.check_right(),
			result: sides.right,
			counting
		}),
		asked: m.check_asked({ relation }),
		sentence: answerSentence(evaluated),
		remarks: remarksOn(evaluated),
		note: check.note
	};
}

/** One side with its name: that of its figure where it is one, else the words of the record. */
function presentSide(
	side: CheckSide,
	{
		name,
		fallback,
		result,
		counting
	}: {
		readonly name: string | null;
		readonly fallback: string;
		readonly result: string;
		readonly counting: Counting;
	}
) {
	const [figure] = side.inputs;
	const own = side.formula.kind === 'figure' ? figure?.label : null;
	return {
		name: name ?? own ?? fallback,
		parts: formulaParts(side.formula),
		result,
		unrounded: unrounded(side, counting)
	};
}

function answerSentence({ answer, byBounds, comparability: { blocked, unstated } }: EvaluatedCheck): string {
	switch (answer) {
		case 'holds':
			return m.check_sentence_holds();
		case 'tension':
			return m.check_sentence_tension();
		case 'inconclusive':
			return byBounds === null
				? m.check_sentence_inconclusive()
				: m.check_sentence_unstated({ aspects: aspectWords(unstated) });
		case 'not-comparable':
			return m.check_sentence_not_comparable({ aspects: aspectWords(blocked) });
	}
}

function aspectWords(aspects: readonly Aspect[]): string {
	return listed(aspects.map((aspect) => ASPECT_NAMES[aspect]()));
}

/** What must be read with an answer: how far apart the sides lie, on which condition, and what they do not share. */
function remarksOn({
	check,
	left,
	right,
	answer,
	byBounds,
	comparability: { accepted },
	isWithinReach,
	onCondition
}: EvaluatedCheck): string[] {
	if (answer === 'not-comparable') return [];
	const intervalName = eitherName(levelledNames([...left.inputs, ...right.inputs]));
	return [
		check.relation === 'about' ? apartWords(left.quantity, right.quantity) : null,
		isWithinReach ? m.check_within_reach({ times: String(REACH) }) : null,
		byBounds === null ? null : BY_BOUNDS[byBounds](),
		onCondition
			? conditionWords(onCondition)
			: atNumbers(check, byBounds ?? answer, left.quantity, right.quantity),
		accepted.length > 0 ? m.check_accepted({ aspects: aspectWords(accepted) }) : null,
		intervalName === null ? null : m.check_intervals({ name: intervalName })
	].filter((remark) => remark !== null);
}

const BY_BOUNDS: Readonly<Record<Answer, () => string | null>> = {
	holds: m.check_by_bounds_holds,
	tension: m.check_by_bounds_tension,
	inconclusive: m.check_by_bounds_inconclusive,
	'not-comparable': () => null
};

const ON_CONDITION: Readonly<
	Record<Exclude<Answer, 'not-comparable'>, (inputs: { condition: string }) => string>
> = {
	holds: m.check_condition_holds,
	tension: m.check_condition_tension,
	inconclusive: m.check_condition_inconclusive
};

function conditionWords({ figures, answer }: NonNullable<EvaluatedCheck['onCondition']>): string | null {
	const conditions = figures.flatMap((figure) => conditionOf(figure) ?? []);
	if (conditions.length === 0 || answer === 'not-comparable') return null;
	return ON_CONDITION[answer]({ condition: listed(conditions) });
}

/** What the numbers alone would say where open sides or ranges leave the answer open. */
function atNumbers(check: Check, answer: Answer, left: Quantity, right: Quantity): string | null {
	if (answer !== 'inconclusive') return null;
	const atNumbersAlone = answerAtNumbers(left, check.relation, right, check.tolerancePercent ?? 0);
	if (atNumbersAlone === null) return null;
	return atNumbersAlone === 'holds' ? m.check_at_numbers_holds() : m.check_at_numbers_tension();
}

/** How far the two sides lie apart, in percent of the right one, as stated; less than their rounding is no difference. */
function apartWords(left: Quantity, right: Quantity): string | null {
	if (left.value === null || right.value === null || right.value === 0) return null;
	const apart = Math.abs(left.value - right.value);
	if (apart === 0) return m.check_apart_none();
	const percent = (apart / Math.abs(right.value)) * 100;
	return apart <= left.rounding + right.rounding
		? m.check_apart_rounded()
		: m.check_apart({ percent: computedWords(exactly(percent), { share: true }) });
}

/** The result of a side; a side that is one figure keeps the words of that figure. */
function sideWords({ formula, inputs, quantity }: CheckSide, counting: Counting): string {
	const [figure] = inputs;
	if (formula.kind === 'figure' && figure) return numberInUnit(presentFigure(figure));
	return computedWords(fromFraction(quantity, counting.share), counting);
}

/** The value and bounds in full, so that a reader can compute them again; `null` for a side that is one figure. */
function unrounded({ formula, quantity }: CheckSide, { share }: Counting): string | null {
	if (formula.kind !== 'operation') return null;
	const { value, low, high } = fromFraction(quantity, share);
	const plain = (bound: number | null) => (bound === null ? m.figure_open_side() : unroundedWords(bound));
	return m.check_unrounded({
		value: value === null ? m.figure_none_stated() : unroundedWords(value),
		low: plain(low),
		high: plain(high)
	});
}

/** In what a side counts; `null` for a plain number, which counts in what the other side does. */
function countingOf({ formula, inputs }: CheckSide): Counting | null {
	if (inputs.length === 0) return null;
	const byId = new Map(inputs.map((figure): [string, Figure['unit']] => [figure.id, figure.unit]));
	const unit = unitOfFormula(
		formula,
		(id) => {
			const one = byId.get(id);
			return one ? unitInFormula(one) : { kind: 'other' };
		},
		[]
	);
	if (unit.kind === 'number') return { share: true, unit: '' };
	const label = unit.kind === 'unit' ? [...byId.values()].find(({ id }) => id === unit.id)?.label : '';
	return { share: false, unit: label ?? '' };
}
