/** Sizes of text in a chart, in logical pixels; a page shows a wide chart at about 1.2 times that. */
import type { Face } from './text-metrics.ts';

/** Speaker and what. */
export const LABEL: Face = { size: 13, weight: 600 };
/** The hedged number: the largest text of a chart. */
export const VALUE: Face = { size: 15, weight: 600 };
/** The word for the origin and how far the number was checked. */
export const STANDING: Face = { size: 12.75, weight: 400 };
/** Axis numbers, notes. */
export const SMALL: Face = { size: 12.75, weight: 400 };
/** Title and subtitle of a picture that stands alone. */
export const TITLE: Face = { size: 20, weight: 600 };
export const SUBTITLE: Face = { size: 13, weight: 400 };

/** Distance from one baseline to the next. */
export function leading({ size }: Face): number {
	return Math.round(size * 1.32);
}
