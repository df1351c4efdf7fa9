/** Figures with the words by which a reader may look for them where figures are compared. */
import type { Figure, Model } from '#lib/domain/record/model.ts';
import { unroundedWords } from '#lib/format/number/number-words.ts';
import { presentFigure, type PresentedFigure } from '#lib/format/figure/presented-figure.ts';

export interface FoundFigure {
	readonly figure: PresentedFigure;
	/** In lower case: id, label, everybody who says or passes it on, the number, and the original words. */
	readonly found: string;
}

/** A figure ready to be chosen. */
export function foundFigure(figure: Figure): FoundFigure {
	const { id, label, asStated, quantity, measure, rank, population, chain } = figure;
	const presented = presentFigure(figure);
	const words = [
		id,
		label,
		presented.words,
		presented.unit,
		presented.originWords,
		asStated,
		...[quantity.value, quantity.low, quantity.high].flatMap((number) =>
			number === null ? [] : [String(number), unroundedWords(number)]
		),
		measure.label,
		measure.originalTerm,
		rank?.label,
		population?.label,
		figure.speaker?.name,
		...chain.map(({ party }) => party.name)
	];
	const found = [...new Set(words.filter((word) => word !== null && word !== undefined && word !== ''))];
	return { figure: presented, found: found.join(' ').toLowerCase().normalize('NFKC') };
}

/** The figures of the charts of the first page, in their order: the claims that readers come for. */
export function headlineFigures({ sections }: Pick<Model, 'sections'>): Figure[] {
	const shown = sections.flatMap(({ panels }) =>
		panels.flatMap(({ marks }) => marks.flatMap(({ figure }) => figure ?? []))
	);
	return [...new Set(shown)];
}
