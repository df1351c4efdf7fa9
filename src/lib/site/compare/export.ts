/** A comparison to take along: as text with the tags, what stands against it and its address, and as columns of a file. */
import type { ComparableFigure } from '#lib/format/figure/comparable-figure.ts';
import type { ComparedPair } from '#lib/format/comparison/comparison-words.ts';
import type { AddedColumns } from '#lib/publish/tables/selected-figures.ts';
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
			speaker: figure.derivation ?? figure.speaker ?? m.figure_not_stated(),
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

const PAIR_COLUMNS = ['set_against', 'like_for_like', 'overridden', 'ratio', 'difference'] as const;

/**
 * What the comparison adds to the published columns of its figures: which one it is set against, whether they are like
 * for like, and the gap where it is shown.
 */
export function pairColumns(
	first: ComparableFigure,
	others: readonly AgainstFirst[],
	forced: boolean
): AddedColumns {
	const cells = others.map(({ side, pair }) => {
		const gap = showsGap(pair, forced) ? pair.gap : null;
		return [
			side.figure.id,
			{ set_against: first.figure.id, like_for_like: pair.sentence, ...(gap ?? {}) }
		] as const;
	});
	return { columns: PAIR_COLUMNS, cells: new Map(cells) };
}

function showsGap({ verdict }: ComparedPair, forced: boolean): boolean {
	return verdict === 'like' || forced;
}

function gapLines(pair: ComparedPair, forced: boolean): string[] {
	if (pair.noGap !== null) return [pair.noGap];
	if (pair.gap === null || !showsGap(pair, forced)) return [];
	const { overridden, ratio, difference } = pair.gap;
	return [...(overridden === null ? [] : [`${m.compare_overridden()} ${overridden}`]), ratio, difference];
}
