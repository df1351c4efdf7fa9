import { standaloneSvg } from '#lib/charts/draw/standalone-svg.ts';
import { chartSpec } from '#lib/site/charts/draw-chart.ts';
import { chartEntries } from '#lib/site/charts/catalogue.ts';
import { imprint } from '#lib/site/charts/imprint.ts';
import type { RequestEvent } from './$types';

export const prerender = true;
export const entries = chartEntries;

/** The chart with its title, limits, sources and date inside its frame. */
export function GET({ params }: RequestEvent) {
	return new Response(standaloneSvg(chartSpec(params.id), imprint(params.id)), {
		headers: { 'content-type': 'image/svg+xml' }
	});
}
