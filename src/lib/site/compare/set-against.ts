/** A figure set against another: what is found of the two, and the same in words. */
import { comparePair } from '#lib/domain/comparison/compare-pair.ts';
import type { Definitions } from '#lib/domain/comparison/definitions.ts';
import { pairInWords, type PairInWords } from '#lib/format/comparison/comparison-words.ts';
import type { ComparableFigure } from '#lib/format/figure/comparable-figure.ts';

/** A figure set against the first one. */
export interface AgainstFirst {
	readonly side: ComparableFigure;
	readonly pair: PairInWords;
}

/** Compares a figure with the first one. */
export function setAgainst(
	first: ComparableFigure,
	side: ComparableFigure,
	definitions: Definitions
): AgainstFirst {
	return { side, pair: pairInWords(first, side, comparePair(first, side, definitions)) };
}
