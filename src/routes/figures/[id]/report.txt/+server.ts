import { reportOnFigure } from '#lib/site/reports/error-report.ts';
import { siteOrigin } from '#lib/server/record.ts';
import { standTogether } from '#lib/domain/reader/figure-place.ts';
import { loadModel } from '#lib/site/record.ts';
import { reportResponse } from '#lib/site/reports/report-place.ts';
import type { RequestEvent } from './$types';

export const prerender = true;

/** One report a figure, where it has a page of its own. */
export function entries() {
	const { figures } = loadModel();
	return standTogether(figures.length) ? [] : figures.map(({ id }) => ({ id }));
}

export function GET({ params }: RequestEvent) {
	const model = loadModel();
	const figure = model.figuresById.get(params.id);
	return reportResponse(figure ? reportOnFigure(model, figure, siteOrigin()) : null);
}
