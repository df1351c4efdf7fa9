import { siteOrigin } from '#lib/server/record.ts';
import { gradeRulesOf } from '#lib/site/grade-rules.ts';
import { readerPages } from '#lib/site/reader-pages.ts';
import { loadModel } from '#lib/site/record.ts';

/** What every page says of the record. */
export function load() {
	const model = loadModel();
	const { title, version, created, licences } = model.package;
	return {
		title,
		version,
		created,
		licences,
		pages: readerPages(model),
		origin: siteOrigin(),
		gradeRules: gradeRulesOf(model)
	};
}
