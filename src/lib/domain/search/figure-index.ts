/** The figures of a record as a page fetches them to search and filter them. */
import { calendarYear } from '../quantity/period.ts';
import { folded } from './folded.ts';
import type { FigureEntry } from './selection.ts';

/** A figure with the row of the table that shows it. */
export interface ListedFigure extends FigureEntry {
	/** The cells of its row as HTML, with links from the root of the site. */
	readonly html: string;
}

/** The file that is fetched: what can be worked out from the rest is left out. */
export interface FigureIndex {
	/** Newest first. */
	readonly figures: readonly Omit<ListedFigure, 'title' | 'year'>[];
}

/** The figures of a file, complete. */
export function readFigureIndex({ figures }: FigureIndex): ListedFigure[] {
	return figures.map((figure) => ({
		...figure,
		title: folded(figure.label),
		year: calendarYear(figure.period)
	}));
}
