import { error } from '@sveltejs/kit';
import { recordTitle } from '#lib/site/reader-pages.ts';
import { loadModel } from '#lib/site/record.ts';
import { seriesPage } from './series-page.ts';
import type { PageServerLoadEvent } from './$types';

/** One official series by year and running, with its breaks. */
export function load({ params }: PageServerLoadEvent) {
	const model = loadModel();
	const series = model.series.find(({ id }) => id === params.id);
	if (!series) error(404, params.id);
	return { ...seriesPage(model, series), back: recordTitle(model) };
}
