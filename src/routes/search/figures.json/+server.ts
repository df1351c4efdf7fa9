import type { FigureIndex } from '#lib/domain/search/figure-index.ts';
import { figureEntries } from '#lib/site/figures/figure-entries.ts';
import { figureRowHtml } from '#lib/site/figures/figure-rows.ts';

export const prerender = true;

/** The figures as the list and the search fetch them, each with the row that shows it. */
export function GET() {
	const index: FigureIndex = {
		figures: figureEntries().map(({ title: _, year: __, ...entry }) => ({
			...entry,
			html: figureRowHtml(entry.id)
		}))
	};
	return new Response(JSON.stringify(index), { headers: { 'content-type': 'application/json' } });
}
