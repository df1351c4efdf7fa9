import { reportOnSource } from '#lib/site/reports/error-report.ts';
import { siteOrigin } from '#lib/server/record.ts';
import { loadModel } from '#lib/site/record.ts';
import { reportResponse } from '#lib/site/reports/report-place.ts';
import type { RequestEvent } from './$types';

export const prerender = true;

/** One report a source. */
export function entries() {
	return loadModel().sources.map(({ id }) => ({ id }));
}

export function GET({ params }: RequestEvent) {
	const model = loadModel();
	const source = model.sources.find(({ id }) => id === params.id);
	return reportResponse(source ? reportOnSource(model, source, siteOrigin()) : null);
}
