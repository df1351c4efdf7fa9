import { chartPng, PRINT_IMAGE } from '#lib/charts/draw/png.ts';
import { chartSpec } from '#lib/site/charts/draw-chart.ts';
import { bytesResponse } from '#lib/site/publication.ts';
import { chartEntries } from '#lib/site/charts/catalogue.ts';
import { imprint } from '#lib/site/charts/imprint.ts';
import type { RequestEvent } from './$types';

export const prerender = true;
export const entries = chartEntries;

/** The chart in its frame, for slides and print. */
export async function GET({ params }: RequestEvent) {
	return bytesResponse(await chartPng(chartSpec(params.id), imprint(params.id), PRINT_IMAGE), 'image/png');
}
