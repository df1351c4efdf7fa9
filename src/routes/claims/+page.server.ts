import { reportOnStatement } from '#lib/site/reports/error-report.ts';
import { siteOrigin } from '#lib/server/record.ts';
import { loadModel } from '#lib/site/record.ts';
import { requirePage } from '#lib/site/reader-pages.ts';
import { reportPlace } from '#lib/site/reports/report-place.ts';
import { claimsPage } from './claims-page.ts';

/** Every statement without a number, the checkpoints, the differences between editions, and the timeline. */
export function load() {
	const model = loadModel();
	requirePage('claims/', model);
	return {
		...claimsPage(model),
		reports: new Map(
			model.statements.map((statement) => [
				statement.id,
				reportPlace(reportOnStatement(model, statement, siteOrigin()))
			])
		)
	};
}
