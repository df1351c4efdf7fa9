import { FIGURE_COLUMN_NAMES, figureRow } from '#lib/publish/figures-table.ts';
import { writeCsv } from '#lib/publish/write-csv.ts';
import { siteOrigin } from '#lib/server/record.ts';
import { panelById, panels } from '../panels.ts';
import type { RequestEvent } from './$types';

export const prerender = true;

/** One file a chart. */
export function entries() {
	return panels().map(({ id }) => ({ id }));
}

/** The figures that the chart shows, with the columns of the flat table. */
export function GET({ params }: RequestEvent) {
	const { marks, series } = panelById(params.id);
	const marked = marks.flatMap(({ figure }) => (figure === null ? [] : [figure]));
	const shown = new Set([...marked, ...(series?.figures ?? [])]);
	const rows = [...shown].map((figure) => figureRow(figure, siteOrigin()));
	return new Response(writeCsv(FIGURE_COLUMN_NAMES, rows), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
}
