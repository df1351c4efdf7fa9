import { SOCIAL_IMAGE } from '#lib/charts/draw/png.ts';
import { drawPicture } from '#lib/charts/pictures/draw-picture.ts';
import { chartSpec } from '#lib/site/charts/draw-chart.ts';
import { bytesResponse } from '#lib/site/publication.ts';
import { chartById, chartEntries } from '#lib/site/charts/catalogue.ts';
import { picturePanel } from '#lib/site/charts/shared-panel.ts';
import { imprint } from '#lib/site/charts/imprint.ts';
import type { RequestEvent } from './$types';

export const prerender = true;
export const entries = chartEntries;

/** The chart in its frame, as networks show it beside a link. */
export async function GET({ params }: RequestEvent) {
	const chart = chartById(params.id);
	const spec = chartSpec(picturePanel(chart.panel));
	return bytesResponse(await drawPicture(spec, imprint(chart), SOCIAL_IMAGE), 'image/png');
}
