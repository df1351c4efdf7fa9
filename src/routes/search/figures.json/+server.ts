import type { FigureIndex } from '#lib/domain/search/figure-index.ts';
import { figureEntries } from '#lib/site/figures/figure-entries.ts';
import { figureRowHtml } from '#lib/site/figures/figure-rows.ts';
import { loadModel } from '#lib/site/record.ts';

export const prerender = true;

/** The figures as the list and the search fetch them, each with the row that shows it. */
export function GET() {
	const { figuresById } = loadModel();
	const index: FigureIndex = {
		figures: figureEntries().flatMap(({ title: _, year: __, ...entry }) => {
			const figure = figuresById.get(entry.id);
			return figure ? [{ ...entry, html: figureRowHtml(figure) }] : [];
		})
	};
	return new Response(JSON.stringify(index), { headers: { 'content-type': 'application/json' } });
}
