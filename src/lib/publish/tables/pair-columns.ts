/**
 * What a comparison adds to the published columns of its figures, in numbers and codes: which figure each is set against,
 * whether the two are like for like, and how far apart they lie.
 */
import { ASPECTS } from '#lib/domain/record/schema/vocabularies.ts';
import { maySetAgainst, type ComparedPair, type PairVerdict } from '#lib/domain/comparison/compare-pair.ts';
import type { Side } from '#lib/domain/comparison/gap.ts';
import { storedNumber } from '../formats/write-json.ts';
import { OWN_NOTES, type PairNotes } from './pair-notes.ts';
import type { AddedColumns } from './selected-figures.ts';

export const PAIR_COLUMNS = [
	'set_against',
	'like_for_like',
	'ratio_low',
	'ratio_high',
	'difference_low',
	'difference_high',
	'note'
] as const;

/** A figure that is compared with the first one; the pair has the first one on its side `one`. */
export interface PairedFigure {
	readonly id: string;
	readonly compared: ComparedPair;
}

/** The codes of `like_for_like`. */
const LIKE_FOR_LIKE: Readonly<Record<PairVerdict, string>> = {
	like: 'yes',
	series: 'series',
	definition: 'definition',
	period: 'period',
	unclear: 'unclear'
};

interface Ends {
	readonly low: number | null;
	readonly high: number | null;
}

/**
 * The columns, and the cells of each figure but the first. Ratio and difference are of the figure in the row to the first
 * one, at the numbers as stated and not rounded; a side that is open is empty, and both are where the two are not like for
 * like.
 *
 * @param forced true where the reader asked for ratio and difference of figures that are not like for like
 * @param notes the words of the column `note`
 */
export function pairColumns(
	firstId: string,
	others: readonly PairedFigure[],
	forced: boolean,
	notes: PairNotes = OWN_NOTES
): AddedColumns {
	const cells = others.map(({ id, compared }) => {
		const shows = forced || maySetAgainst(compared);
		const gap = shows ? compared.gap : null;
		// The gap is of the higher figure to the lower one, a row of its own figure to the first.
		const turned = gap?.higher === 'one';
		const ratio = gap?.ratio ? (turned ? inverse(gap.ratio) : gap.ratio) : null;
		const difference = gap ? (turned ? negative(gap.difference) : gap.difference) : null;
		return [
			id,
			{
				set_against: firstId,
				like_for_like: LIKE_FOR_LIKE[compared.verdict],
				ratio_low: storedNumber(ratio?.low ?? null),
				ratio_high: storedNumber(ratio?.high ?? null),
				difference_low: storedNumber(difference?.low ?? null),
				difference_high: storedNumber(difference?.high ?? null),
				note: notes.all(notesOn(compared, { one: firstId, other: id }, shows, notes))
			}
		] as const;
	});
	return { columns: PAIR_COLUMNS, cells: new Map(cells) };
}

/** Why the two are not like for like, and on which condition the numbers beside it are true. */
function notesOn(
	{ verdict, aspects, gap }: ComparedPair,
	ids: Readonly<Record<Side, string>>,
	shows: boolean,
	notes: PairNotes
): string[] {
	const unlike = ASPECTS.filter((aspect) => aspects[aspect] !== 'same');
	return [
		...(verdict === 'series' ? [notes.series()] : []),
		...(verdict === 'like' ? [] : [notes.unlike(unlike.map((name) => [name, aspects[name]]))]),
		...(gap === null ? [notes.units()] : []),
		...(shows ? (gap?.assumed ?? []) : []).map((side) => notes.assumed(ids[side])),
		...(shows && gap?.isNone ? [isOpen(gap.difference) ? notes.noneStated() : notes.none()] : [])
	];
}

function isOpen({ low, high }: Ends): boolean {
	return low === null || high === null;
}

function inverse({ low, high }: Ends): Ends {
	return { low: high === null ? null : 1 / high, high: low === null ? null : 1 / low };
}

function negative({ low, high }: Ends): Ends {
	return { low: high === null ? null : -high, high: low === null ? null : -low };
}
