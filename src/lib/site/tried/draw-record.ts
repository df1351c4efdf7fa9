/** A record that a reader handed in as pages: what the site of it would show first. */
import type { Model } from '#lib/domain/record/model.ts';
import type { GradeRuleWords } from '#lib/format/figure/grade-phrases.ts';
import { presentFigure, type PresentedFigure } from '#lib/format/figure/presented-figure.ts';
import { checksPage } from '../checks/checks-page.ts';
import { figureEntries } from '../figures/figure-entries.ts';
import { firstPage } from '../first-page/first-page.ts';
import { gradeRulesOf } from '../grade-rules.ts';

/** How many figures are listed at a time. */
export const LISTED_FIGURES = 50;

/** What is drawn of a record; plain data, which a worker may hand over. */
export interface DrawnRecord {
	readonly title: string;
	readonly page: ReturnType<typeof firstPage>;
	readonly checks: Pick<ReturnType<typeof checksPage>, 'lines' | 'summary'> | null;
	/** How many figures there are, and the first of them. */
	readonly figureCount: number;
	readonly figures: readonly PresentedFigure[];
	readonly gradeRules: Readonly<Record<string, GradeRuleWords>>;
}

/**
 * Everything that is shown of the record that `#record` stands for.
 *
 * @throws {Error} where a chart of it would break the grammar
 */
export function drawRecord(model: Model): DrawnRecord {
	const { lines, summary } = checksPage(model);
	return {
		title: model.package.title,
		page: firstPage(model),
		checks: model.checks.length > 0 ? { lines, summary } : null,
		figureCount: model.figures.length,
		figures: listedFigures(model, 0),
		gradeRules: gradeRulesOf(model)
	};
}

/** The figures from a place on, newest first, as many as are listed at a time. */
export function listedFigures({ figuresById }: Model, from: number): PresentedFigure[] {
	return figureEntries()
		.slice(from, from + LISTED_FIGURES)
		.flatMap(({ id }) => {
			const figure = figuresById.get(id);
			return figure ? [{ ...presentFigure(figure), caveat: null }] : [];
		});
}
