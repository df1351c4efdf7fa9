import { chartById, chartEntries } from '#lib/site/charts/catalogue.ts';
import { chartData } from '#lib/site/charts/chart-data.ts';
import type { RequestEvent } from './$types';

export const prerender = true;

/** One file a chart. */
export const entries = chartEntries;

/** The figures that the chart shows, with the columns of the flat table. */
export function GET({ params }: RequestEvent) {
	return chartData(chartById(params.id), 'csv');
}
