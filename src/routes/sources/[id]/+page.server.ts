import { error } from '@sveltejs/kit';
import { reportOnSource } from '#lib/site/reports/error-report.ts';
import { siteOrigin } from '#lib/server/record.ts';
import { loadModel } from '#lib/site/record.ts';
import { reportPlace } from '#lib/site/reports/report-place.ts';
import { sourcePage } from './source-page.ts';
import type { PageServerLoadEvent } from './$types';

/** Everything that the record holds of one document, in words. */
export function load({ params }: PageServerLoadEvent) {
	const model = loadModel();
	const source = model.sources.find(({ id }) => id === params.id);
	if (!source) error(404, params.id);
	return {
		...sourcePage(model, source),
		report: reportPlace(reportOnSource(model, source, siteOrigin()))
	};
}
