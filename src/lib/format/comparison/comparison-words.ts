/**
 * Two figures set against each other, in words: whether they are like for like, first; then, where that is so or the
 * reader overrides it, how far apart they lie.
 */
import { m } from '#lib/paraglide/messages.js';
import {
	aspectsThat,
	type Agreement,
	type Aspect,
	type Comparability
} from '#lib/domain/comparison/comparability.ts';
import { ASPECTS } from '#lib/domain/record/schema/vocabularies.ts';
import { maySetAgainst, type ComparedPair, type PairVerdict } from '#lib/domain/comparison/compare-pair.ts';
import { NEAR_PERCENT, type Gap } from '#lib/domain/comparison/gap.ts';
import { changeBetween } from '#lib/domain/quantity/change.ts';
import { firstDay } from '#lib/domain/quantity/period.ts';
import type { Quantity } from '#lib/domain/quantity/quantity.ts';
import { lastPlace } from '#lib/domain/quantity/place.ts';
import { shownNumbers } from '#lib/domain/quantity/shown.ts';
import { aspectText, type ComparableFigure } from '../figure/comparable-figure.ts';
import { eitherName } from '../figure/either-name.ts';
import { inQuotes } from '../languages/in-quotes.ts';
import { inParts, listed } from '../languages/lists.ts';
import { beforeUnit, numberWords, percentWords, placedWords } from '../number/number-words.ts';
import { changeWords, computedWords, timesWords } from '../number/quantity-words.ts';

/** One aspect of two figures, side by side. */
export interface AspectRow {
	readonly aspect: Aspect;
	readonly name: string;
	readonly one: string;
	readonly other: string;
	readonly agreement: Agreement;
	readonly words: string;
}

/** How far apart two figures lie. */
export interface GapWords {
	readonly ratio: string;
	readonly difference: string;
	/** The change from the earlier to the later of two periods of a series; `null` for any other pair. */
	readonly change: string | null;
	/** That nothing computed from intervals is one of their kind; `null` where neither has a level. */
	readonly note: string | null;
	/** Why the two are not like for like, where the reader overrides it; `null` where they may be set against each other. */
	readonly overridden: string | null;
}

export interface PairInWords {
	/** What the words are of. */
	readonly compared: ComparedPair;
	readonly verdict: PairVerdict;
	/** The answer in a few words, and as a sentence that names what differs. */
	readonly heading: string;
	readonly sentence: string;
	readonly aspects: readonly AspectRow[];
	/** The gap, to be shown only where it is not overridden or the reader wants it all the same; `null` where units differ. */
	readonly gap: GapWords | null;
	/** Said in place of a gap where none can be given whatever the reader wants. */
	readonly noGap: string | null;
	/** True where one axis may carry both: one unit. */
	readonly sharesUnit: boolean;
}

/** The name of each aspect, in the middle of a sentence. */
export const ASPECT_NAMES: Readonly<Record<Aspect, () => string>> = {
	measure: m.aspect_measure,
	unit: m.aspect_unit,
	population: m.aspect_population,
	rank: m.aspect_rank,
	accrual: m.aspect_accrual,
	period: m.aspect_period
};
export const AGREEMENTS: Readonly<Record<Agreement, () => string>> = {
	same: m.agreement_same,
	overlapping: m.agreement_overlapping,
	different: m.agreement_different,
	'not-stated': m.agreement_not_stated
};

/** Everything that is said of two figures side by side. */
export function pairInWords(
	one: ComparableFigure,
	other: ComparableFigure,
	compared: ComparedPair
): PairInWords {
	const { verdict, gap } = compared;
	// A number may lie outside an interval with a level: the two then do not exclude each other, however far apart they are.
	const levelled = eitherName([...one.levelled, ...other.levelled]);
	const sentence = verdictSentence(compared, levelled);
	return {
		compared,
		verdict,
		heading: headingOf(compared, levelled),
		sentence,
		aspects: ASPECTS.filter(
			(aspect) => compared.aspects[aspect] !== 'same' || isStated(aspect, one, other)
		).map((aspect) => aspectRow(compared, aspect, one, other)),
		gap: gap && gapWords(gap, one, other, compared, maySetAgainst(compared) ? null : sentence),
		noGap: gap === null ? m.gap_units_differ({ one: one.figure.unit, other: other.figure.unit }) : null,
		sharesUnit: gap !== null
	};
}

function headingOf({ verdict, gap }: ComparedPair, levelled: string | null): string {
	switch (verdict) {
		case 'series':
			return m.verdict_series();
		case 'like':
			if (gap === null || gap.meets) return m.verdict_like_agree();
			if (gap.isNear) return m.verdict_like_near();
			return levelled === null ? m.verdict_like_disagree() : m.verdict_like_apart();
		case 'definition':
			return m.verdict_definition();
		case 'period':
			return m.verdict_period();
		case 'unclear':
			return m.verdict_unclear();
	}
}

/** Whether the two are like for like, and what stands against it. */
function verdictSentence(comparability: ComparedPair, levelled: string | null): string {
	const { verdict, gap } = comparability;
	if (verdict === 'like') {
		if (gap === null || gap.meets) return m.verdict_sentence_agree();
		if (gap.isNear) return m.verdict_sentence_near({ tolerance: percentWords(NEAR_PERCENT) });
		return levelled === null ? m.verdict_sentence_disagree() : m.verdict_sentence_apart({ name: levelled });
	}
	if (verdict === 'series') return m.verdict_sentence_series();
	const names = (agreement: Agreement) =>
		aspectsThat(comparability, agreement).map((aspect) => ASPECT_NAMES[aspect]());
	const [different, overlapping, unstated] = [names('different'), names('overlapping'), names('not-stated')];
	const parts = [
		different.length > 0 ? m.verdict_differ_in({ aspects: listed(different) }) : null,
		overlapping.length > 0 ? m.verdict_overlap_in({ aspects: listed(overlapping) }) : null,
		unstated.length > 0 ? m.verdict_unstated({ aspects: listed(unstated) }) : null
	].filter((part) => part !== null);
	const reasons = inParts(parts);
	return verdict === 'unclear'
		? m.verdict_sentence_unclear({ reasons })
		: m.verdict_sentence_unlike({ reasons });
}

/** False for what is stated of neither, as where a record has no ranks: it is not to be called the same on both sides. */
function isStated(aspect: Aspect, one: ComparableFigure, other: ComparableFigure): boolean {
	switch (aspect) {
		case 'population':
		case 'rank':
			return one.defined[aspect] !== null || other.defined[aspect] !== null;
		case 'accrual':
			return [one, other].some(({ defined }) => defined.measure.accrual !== 'not-stated');
		default:
			return true;
	}
}

function aspectRow(
	{ aspects }: Pick<Comparability, 'aspects'>,
	aspect: Aspect,
	one: ComparableFigure,
	other: ComparableFigure
): AspectRow {
	const textOf = (side: ComparableFigure) => {
		const text = aspectText(side, aspect) ?? m.figure_not_stated();
		return aspect === 'period' && side.periodInferred ? m.aspect_inferred({ text }) : text;
	};
	return {
		aspect,
		name: ASPECT_NAMES[aspect](),
		one: textOf(one),
		other: textOf(other),
		agreement: aspects[aspect],
		words: AGREEMENTS[aspects[aspect]]()
	};
}

function gapWords(
	gap: Gap,
	one: ComparableFigure,
	other: ComparableFigure,
	{ verdict }: ComparedPair,
	overridden: string | null
): GapWords {
	const [above, below] = gap.higher === 'one' ? [one, other] : [other, one];
	const sides = { higher: quoted(above), lower: quoted(below) };
	const condition = conditionWords(gap, one, other);
	return {
		ratio: ratioSentence(gap, sides, condition),
		difference: differenceSentence(gap, sides, condition, above),
		change: verdict === 'series' ? changeSentence(one, other) : null,
		note: noteOnIntervals(eitherName([...one.levelled, ...other.levelled])),
		overridden
	};
}

function noteOnIntervals(name: string | null): string | null {
	return name === null ? null : m.gap_intervals({ name });
}

/** The change from the earlier of two periods to the later; `null` where none can be given. */
function changeSentence(one: ComparableFigure, other: ComparableFigure): string | null {
	const startOf = ({ defined: { period } }: ComparableFigure) => firstDay(period.start ?? '');
	const [earlier, later] = startOf(one) <= startOf(other) ? [one, other] : [other, one];
	const change = changeBetween(earlier.quantity, later.quantity);
	return change && m.gap_change({ from: quoted(earlier), to: quoted(later), change: changeWords(change) });
}

/** The two as a sentence names them. */
interface Sides {
	readonly higher: string;
	readonly lower: string;
}

/** On what a ratio or difference rests where a wording is neither floor nor ceiling: `[x] were exactly 10 million`. */
function conditionWords({ assumed }: Gap, one: ComparableFigure, other: ComparableFigure): string | null {
	if (assumed.length === 0) return null;
	return listed(
		assumed.map((side) => {
			const taken = side === 'one' ? one : other;
			const value = taken.quantity.value ?? 0;
			const number = taken.share ? percentWords(value) : numberWords(value);
			return m.gap_condition({ label: quoted(taken), number });
		})
	);
}

function ratioSentence(gap: Gap, sides: Sides, condition: string | null): string {
	if (gap.ratio === null) return m.gap_ratio_of_zero();
	const times = timesWords(gap.ratio);
	if (times === null) return m.gap_ratio_open(sides);
	if (gap.isNone) return sameSentence(gap.difference, sides, condition);
	if (gap.isNear) {
		const near = { ...sides, tolerance: percentWords(NEAR_PERCENT) };
		return condition === null ? m.gap_ratio_near(near) : m.gap_ratio_near_if({ ...near, condition });
	}
	return condition === null
		? m.gap_ratio({ ...sides, times })
		: m.gap_ratio_if({ ...sides, times, condition });
}

/** Of two numbers that lie no further apart than they are rounded: only exact ones are called the same. */
function sameSentence({ low, high, rounding }: Quantity, sides: Sides, condition: string | null): string {
	if (condition !== null) return m.gap_ratio_same_if({ ...sides, condition });
	if (low === null || high === null) return m.gap_ratio_same_open(sides);
	return rounding === 0 ? m.gap_ratio_same(sides) : m.gap_ratio_same_rounded(sides);
}

function differenceSentence(
	{ difference, isNone }: Gap,
	sides: Sides,
	condition: string | null,
	{ share, figure }: ComparableFigure
): string {
	const { low, high, rounding } = difference;
	if (low === null && high === null) return m.gap_difference_open();
	if (isNone) {
		if (low === null || high === null) return m.gap_difference_none_open();
		if (condition !== null) return m.gap_difference_none_if({ condition });
		return rounding === 0 ? m.gap_difference_none() : m.gap_difference_none_rounded();
	}
	const unit = share ? m.gap_points() : figure.unitBeside;
	const words = (quantity: Quantity) => computedWords(quantity, { share: false, unit });
	// "At most" is rounded up, as the end of a range is: a bound of a difference that may go either way is the most it can be.
	const mostOf = (bound: number) =>
		shownNumbers({ value: null, low: 0, high: bound, rounding }).high ?? bound;
	const most = (bound: number, beside = bound) => {
		const [number, other] = [mostOf(bound), mostOf(beside)];
		// The smaller to the decimal of the larger: 12.4 or 1.0.
		const place = Math.min(lastPlace(number), lastPlace(Math.max(number, other)));
		const words = place < 0 ? placedWords(number, place) : numberWords(number);
		return unit === '' ? words : m.figure_with_unit({ number: beforeUnit(words), unit });
	};
	const when = condition === null ? null : { condition };
	// A lower end that rounding alone could make is none.
	const least = low !== null && low > 0 && low <= rounding ? 0 : low;
	if (least === null) {
		const more = most(high ?? 0);
		return when
			? m.gap_difference_higher_open_if({ ...sides, ...when, more })
			: m.gap_difference_higher_open({ ...sides, more });
	}
	if (least < 0) {
		const less = most(-least, high ?? -least);
		if (high === null)
			return when
				? m.gap_difference_lower_open_if({ ...sides, ...when, less })
				: m.gap_difference_lower_open({ ...sides, less });
		const both = { ...sides, more: most(high, -least), less };
		return when ? m.gap_difference_either_if({ ...both, ...when }) : m.gap_difference_either(both);
	}
	if (least === 0) {
		if (high === null)
			return when ? m.gap_difference_not_lower_if({ ...sides, ...when }) : m.gap_difference_not_lower(sides);
		const more = most(high);
		return when
			? m.gap_difference_up_to_if({ ...sides, ...when, more })
			: m.gap_difference_up_to({ ...sides, more });
	}
	return when
		? m.gap_difference_if({ ...sides, ...when, words: words(difference) })
		: m.gap_difference({ ...sides, words: words(difference) });
}

function quoted({ figure }: ComparableFigure): string {
	return inQuotes(figure.label);
}
