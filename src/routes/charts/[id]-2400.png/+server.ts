import { PRINT_IMAGE } from '#lib/charts/draw/png.ts';
import { drawPicture } from '#lib/charts/pictures/draw-picture.ts';
import { chartSpec } from '#lib/site/charts/draw-chart.ts';
import { bytesResponse } from '#lib/site/publication.ts';
import { chartById, chartEntries } from '#lib/site/charts/catalogue.ts';
import { imprint } from '#lib/site/charts/imprint.ts';
import type { RequestEvent } from './$types';

export const prerender = true;
export const entries = chartEntries;

/** The chart in its frame, for slides and print. */
export async function GET({ params }: RequestEvent) {
	const chart = chartById(params.id);
	return bytesResponse(await drawPicture(chartSpec(chart.panel), imprint(chart), PRINT_IMAGE), 'image/png');
}
