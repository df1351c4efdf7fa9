import { chartPng, LARGE } from '#lib/charts/png.ts';
import { chartSpec } from '../../draw-chart.ts';
import { bytesResponse } from '../../publication.ts';
import { chartEntries } from '../catalogue.ts';
import { imprint } from '../imprint.ts';
import type { RequestEvent } from './$types';

export const prerender = true;
export const entries = chartEntries;

/** The chart in its frame, for slides and print. */
export async function GET({ params }: RequestEvent) {
	return bytesResponse(await chartPng(chartSpec(params.id), imprint(params.id), LARGE), 'image/png');
}
