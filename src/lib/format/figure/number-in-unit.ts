import type { PresentedFigure } from './presented-figure.ts';

/** The number of a figure with its unit behind it and what else is said of it: `about 101 persons (of them 36 confirmed)`. */
export function numberInUnit({
	before,
	number,
	besideNumber,
	after
}: Pick<PresentedFigure, 'before' | 'number' | 'besideNumber' | 'after'>): string {
	return before + number + besideNumber + after;
}
