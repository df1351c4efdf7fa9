import { chartEntries } from '../catalogue.ts';
import { chartData } from '../chart-data.ts';
import type { RequestEvent } from './$types';

export const prerender = true;

/** One file a chart. */
export const entries = chartEntries;

/** The figures that the chart shows, with the columns of the flat table. */
export function GET({ params }: RequestEvent) {
	return chartData(params.id, 'json');
}
