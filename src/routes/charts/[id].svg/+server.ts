import { standaloneSvg } from '#lib/charts/draw/standalone-svg.ts';
import { chartSpec } from '#lib/site/charts/draw-chart.ts';
import { chartById, chartEntries } from '#lib/site/charts/catalogue.ts';
import { imprint } from '#lib/site/charts/imprint.ts';
import type { RequestEvent } from './$types';

export const prerender = true;
export const entries = chartEntries;

/** The chart with its title, limits, sources and date inside its frame. */
export function GET({ params }: RequestEvent) {
	const chart = chartById(params.id);
	return new Response(standaloneSvg(chartSpec(chart.panel), imprint(chart)), {
		headers: { 'content-type': 'image/svg+xml' }
	});
}
