import { reportOnFigure } from '#lib/site/reports/error-report.ts';
import { siteOrigin } from '#lib/server/record.ts';
import { loadModel } from '#lib/site/record.ts';
import { reportResponse } from '#lib/site/reports/report-place.ts';
import type { RequestEvent } from './$types';

export const prerender = true;

/** One report a figure. */
export function entries() {
	return loadModel().figures.map(({ id }) => ({ id }));
}

export function GET({ params }: RequestEvent) {
	const model = loadModel();
	const figure = model.figures.find(({ id }) => id === params.id);
	return reportResponse(figure ? reportOnFigure(model, figure, siteOrigin()) : null);
}
