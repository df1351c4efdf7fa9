/** A comparison to take along: as text with the tags, what is against it, and its address. */
import { isolated } from '#lib/domain/text/direction.ts';
import { maySetAgainst } from '#lib/domain/comparison/compare-pair.ts';
import type { ComparableFigure } from '#lib/format/figure/comparable-figure.ts';
import type { PairInWords } from '#lib/format/comparison/comparison-words.ts';
import { inSentences } from '#lib/format/languages/lists.ts';
import { m } from '#lib/paraglide/messages.js';
import type { AgainstFirst } from './set-against.ts';

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
			label: isolated(figure.label),
			words: isolated(figure.words),
			unit: isolated(figure.unit),
			origin: figure.originWords,
			grades: figure.phrase,
			speaker: isolated(figure.computation ?? figure.speaker ?? m.figure_not_stated()),
			period: figure.period
		})
	);
	const pairs = others.map(({ side, pair }) =>
		inSentences([
			others.length > 1
				? m.compare_against({ label: side.figure.label, first: first.figure.label }) + ':'
				: '',
			pair.sentence,
			...gapLines(pair, forced)
		])
	);
	return [...figures, ...pairs, address].join('\n\n');
}

function showsGap({ compared }: PairInWords, forced: boolean): boolean {
	return forced || maySetAgainst(compared);
}

function gapLines(pair: PairInWords, forced: boolean): string[] {
	if (pair.noGap !== null) return [pair.noGap];
	if (pair.gap === null || !showsGap(pair, forced)) return [];
	const { overridden, ratio, difference, change, note } = pair.gap;
	return [
		...(overridden === null ? [] : [inSentences([m.compare_overridden(), overridden])]),
		ratio,
		difference,
		...[change, note].filter((line) => line !== null)
	];
}
