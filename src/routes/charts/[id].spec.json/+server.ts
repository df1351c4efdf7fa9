import { json } from '@sveltejs/kit';
import { chartSpec } from '#lib/site/charts/draw-chart.ts';
import { chartById, chartEntries } from '#lib/site/charts/catalogue.ts';
import type { RequestEvent } from './$types';

export const prerender = true;
export const entries = chartEntries;

/** The chart as data, for the live drawing. */
export function GET({ params }: RequestEvent) {
	return json(chartSpec(chartById(params.id).panel));
}
