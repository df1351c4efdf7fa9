/** Figures with what a reader may find them by where figures are compared. */
import type { Figure, Model } from '#lib/domain/record/model.ts';
import type { SearchEntry } from '#lib/domain/search/find-entries.ts';
import { presentFigure, type PresentedFigure } from '#lib/format/figure/presented-figure.ts';
import { figureEntries } from '#lib/site/figures/figure-entries.ts';

/** A figure ready to be chosen. */
export interface FoundFigure {
	readonly figure: PresentedFigure;
	/** As in every other search. */
	readonly entry: SearchEntry;
}

/** The figures in their order; one that the record does not have is left out. */
export function foundFigures(figures: readonly Figure[]): FoundFigure[] {
	const entries = new Map(figureEntries().map((entry) => [entry.id, entry]));
	return figures.flatMap((figure) => {
		const entry = entries.get(figure.id);
		return entry ? [{ figure: presentFigure(figure), entry }] : [];
	});
}

/** The figures of the charts of the first page, in their order: the claims that readers come for. */
export function headlineFigures({ sections }: Pick<Model, 'sections'>): Figure[] {
	const shown = sections.flatMap(({ panels }) =>
		panels.flatMap(({ marks }) => marks.flatMap(({ figure }) => figure ?? []))
	);
	return [...new Set(shown)];
}
