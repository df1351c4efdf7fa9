import { FIGURE_COLUMN_NAMES, figureRow } from '#lib/publish/figures-table.ts';
import { writeCsv } from '#lib/publish/write-csv.ts';
import { siteOrigin } from '#lib/server/record.ts';
import { chartById, chartEntries } from '../catalogue.ts';
import type { RequestEvent } from './$types';

export const prerender = true;
export const entries = chartEntries;

/** The figures that the chart shows, with the columns of the flat table. */
export function GET({ params }: RequestEvent) {
	const { marks, series } = chartById(params.id).panel;
	const marked = marks.flatMap(({ figure }) => (figure === null ? [] : [figure]));
	const shown = new Set([...marked, ...(series?.figures ?? [])]);
	const rows = [...shown].map((figure) => figureRow(figure, siteOrigin()));
	return new Response(writeCsv(FIGURE_COLUMN_NAMES, rows), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
}
