/**
 * Two figures set against each other, in words: whether they are like for like, first; then, where that is so or the
 * reader overrides it, how far apart they lie.
 */
import { m } from '#lib/paraglide/messages.js';
import {
	ASPECTS,
	aspectsThat,
	compareFigures,
	type Agreement,
	type Aspect,
	type Comparability,
	type Verdict
} from '#lib/domain/comparison/comparability.ts';
import type { Definitions } from '#lib/domain/comparison/definitions.ts';
import { gapBetween, type Gap } from '#lib/domain/comparison/gap.ts';
import { isPoint } from '#lib/domain/quantity/quantity.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { aspectText, type ComparableFigure } from '../figure/comparable-figure.ts';
import { computedWords, timesWords } from '../number/quantity-words.ts';

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
	/** Why the two are not like for like, where the reader overrides it; `null` where they are. */
	readonly overridden: string | null;
}

export interface ComparedPair {
	readonly verdict: Verdict;
	/** The answer in a few words, and as a sentence that names what differs. */
	readonly heading: string;
	readonly sentence: string;
	readonly aspects: readonly AspectRow[];
	/** The gap, to be shown only where `verdict` is `like` or the reader overrides; `null` where units differ. */
	readonly gap: GapWords | null;
	/** Said in place of a gap where none can be given whatever the reader wants. */
	readonly noGap: string | null;
	/** True where one axis may carry both: one unit. */
	readonly sharesUnit: boolean;
}

const ASPECT_NAMES: Readonly<Record<Aspect, () => string>> = {
	measure: m.aspect_measure,
	unit: m.aspect_unit,
	population: m.aspect_population,
	rank: m.aspect_rank,
	accrual: m.aspect_accrual,
	period: m.aspect_period
};
const AGREEMENTS: Readonly<Record<Agreement, () => string>> = {
	same: m.agreement_same,
	overlapping: m.agreement_overlapping,
	different: m.agreement_different,
	'not-stated': m.agreement_not_stated
};

/** Everything that is said of two figures side by side. */
export function comparePair(
	one: ComparableFigure,
	other: ComparableFigure,
	definitions: Definitions
): ComparedPair {
	const comparability = compareFigures(one.defined, other.defined, definitions);
	const gap = gapBetween(measured(one), measured(other));
	const sentence = verdictSentence(comparability, gap);
	const like = comparability.verdict === 'like';
	return {
		verdict: comparability.verdict,
		heading: headingOf(comparability.verdict, gap),
		sentence,
		aspects: ASPECTS.map((aspect) => aspectRow(comparability, aspect, one, other)),
		gap: gap && gapWords(gap, one, other, like ? null : sentence),
		noGap: gap === null ? m.gap_units_differ({ one: one.figure.unit, other: other.figure.unit }) : null,
		sharesUnit: gap !== null
	};
}

function measured({ quantity, defined }: ComparableFigure) {
	return { quantity, unit: defined.unit };
}

function headingOf(verdict: Verdict, gap: Gap | null): string {
	switch (verdict) {
		case 'like':
			return gap === null || gap.meets ? m.verdict_like_agree() : m.verdict_like_disagree();
		case 'definition':
			return m.verdict_definition();
		case 'period':
			return m.verdict_period();
		case 'unclear':
			return m.verdict_unclear();
	}
}

/** Whether the two are like for like, and what stands against it. */
function verdictSentence(comparability: Comparability, gap: Gap | null): string {
	const { verdict } = comparability;
	if (verdict === 'like')
		return gap === null || gap.meets ? m.verdict_sentence_agree() : m.verdict_sentence_disagree();
	const names = (agreement: Agreement) =>
		aspectsThat(comparability, agreement).map((aspect) => ASPECT_NAMES[aspect]());
	const [different, overlapping, unstated] = [names('different'), names('overlapping'), names('not-stated')];
	const parts = [
		different.length > 0 ? m.verdict_differ_in({ aspects: listed(different) }) : null,
		overlapping.length > 0 ? m.verdict_overlap_in({ aspects: listed(overlapping) }) : null,
		unstated.length > 0 ? m.verdict_unstated({ aspects: listed(unstated) }) : null
	].filter((part) => part !== null);
	const reasons = parts.join('; ');
	return verdict === 'unclear'
		? m.verdict_sentence_unclear({ reasons })
		: m.verdict_sentence_unlike({ reasons });
}

function listed(words: readonly string[]): string {
	return new Intl.ListFormat(getLocale(), { type: 'conjunction' }).format(words);
}

function aspectRow(
	{ aspects }: Comparability,
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
	overridden: string | null
): GapWords {
	const [above, below] = gap.higher === 'one' ? [one, other] : [other, one];
	const sides = { higher: quoted(above), lower: quoted(below) };
	const times = gap.ratio && timesWords(gap.ratio);
	return {
		ratio:
			gap.ratio === null
				? m.gap_ratio_of_zero()
				: times === null
					? m.gap_ratio_open(sides)
					: m.gap_ratio({ ...sides, times }),
		difference: differenceSentence(gap, sides, above),
		overridden
	};
}

function differenceSentence(
	{ difference }: Gap,
	sides: { higher: string; lower: string },
	{ share, figure }: ComparableFigure
): string {
	const { low, high } = difference;
	if (low === null && high === null) return m.gap_difference_open();
	if (isPoint(difference) && low === 0) return m.gap_difference_none();
	const unit = share ? m.gap_points() : figure.unit;
	const words = (bound: number) =>
		computedWords({ ...difference, value: bound, low: bound, high: bound }, { share: false, unit });
	// The one that stands higher as stated may yet be the lower of the two, where the bounds allow it.
	if (low !== null && low < 0 && high !== null && high > 0) {
		return m.gap_difference_either({ ...sides, more: words(high), less: words(-low) });
	}
	return m.gap_difference({ ...sides, words: computedWords(difference, { share: false, unit }) });
}

function quoted({ figure }: ComparableFigure): string {
	return m.gap_figure({ label: figure.label });
}
