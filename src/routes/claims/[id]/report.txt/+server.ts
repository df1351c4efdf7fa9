import { reportOnStatement } from '#lib/site/reports/error-report.ts';
import { siteOrigin } from '#lib/server/record.ts';
import { loadModel } from '#lib/site/record.ts';
import { reportResponse } from '#lib/site/reports/report-place.ts';
import type { RequestEvent } from './$types';

export const prerender = true;

/** One report a statement. */
export function entries() {
	return loadModel().statements.map(({ id }) => ({ id }));
}

export function GET({ params }: RequestEvent) {
	const model = loadModel();
	const statement = model.statements.find(({ id }) => id === params.id);
	return reportResponse(statement ? reportOnStatement(model, statement, siteOrigin()) : null);
}
