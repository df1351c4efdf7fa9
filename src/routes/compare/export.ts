/** A comparison to take along: as text and as CSV, each with the tags, what stands against it, and its address. */
import type { ComparableFigure } from '#lib/format/comparable-figure.ts';
import type { ComparedPair } from '#lib/format/comparison-words.ts';
import { m } from '#lib/paraglide/messages.js';

/** A figure set against the first one. */
export interface AgainstFirst {
	readonly side: ComparableFigure;
	readonly pair: ComparedPair;
}

/**
 * The comparison as text.
 *
 * @param forced true where the reader has turned on what is off between figures that are not like for like
 */
export function comparisonText(
	first: ComparableFigure,
	others: readonly AgainstFirst[],
	forced: boolean,
	address: string
): string {
	const figures = [first, ...others.map(({ side }) => side)].map(({ figure }) =>
		m.compare_quote_figure({
			label: figure.label,
			words: figure.words,
			unit: figure.unit,
			origin: figure.originWords,
			grades: figure.grades,
			speaker: figure.speaker ?? figure.derivation ?? m.figure_not_stated(),
			period: figure.period
		})
	);
	const pairs = others.map(({ side, pair }) =>
		[
			others.length > 1
				? m.compare_against({ label: side.figure.label, first: first.figure.label }) + ':'
				: null,
			pair.sentence,
			...gapLines(pair, forced)
		]
			.filter((line) => line !== null)
			.join(' ')
	);
	return [...figures, ...pairs, address].join('\n\n');
}

const COLUMNS = [
	'id',
	'label',
	'origin',
	'value_as_stated',
	'value_in_words',
	'unit',
	'period',
	'speaker',
	'grades',
	'set_against',
	'like_for_like',
	'overridden',
	'ratio',
	'difference',
	'address'
] as const;

/** The comparison as CSV, a figure a row. Text that a spreadsheet would run as a formula does not occur: none starts so. */
export function comparisonCsv(
	first: ComparableFigure,
	others: readonly AgainstFirst[],
	forced: boolean,
	address: string
): string {
	const row = ({ figure }: ComparableFigure, pair: ComparedPair | null) => {
		const gap = pair !== null && (pair.verdict === 'like' || forced) ? pair.gap : null;
		return [
			figure.id,
			figure.label,
			figure.originWords,
			figure.asStated,
			figure.words,
			figure.unit,
			figure.period,
			figure.speaker ?? '',
			figure.grades,
			pair === null ? '' : first.figure.id,
			pair?.sentence ?? '',
			gap?.overridden ?? '',
			gap?.ratio ?? '',
			gap?.difference ?? '',
			address
		];
	};
	const rows = [row(first, null), ...others.map(({ side, pair }) => row(side, pair))];
	return [COLUMNS, ...rows].map((cells) => `${cells.map(cell).join(',')}\n`).join('');
}

function gapLines(pair: ComparedPair, forced: boolean): string[] {
	if (pair.noGap !== null) return [pair.noGap];
	if (pair.gap === null || (pair.verdict !== 'like' && !forced)) return [];
	const { overridden, ratio, difference } = pair.gap;
	return [...(overridden === null ? [] : [`${m.compare_overridden()} ${overridden}`]), ratio, difference];
}

function cell(text: string): string {
	return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
