import { gradeRuleWords } from '#lib/format/figure/grade-phrases.ts';
import { siteOrigin } from '#lib/server/record.ts';
import { readerPages } from '#lib/site/reader-pages.ts';
import { loadModel } from '#lib/site/record.ts';

/** What every page says of the record. */
export function load() {
	const model = loadModel();
	const { package: described, gradeRules } = model;
	const { title, version, created, licences } = described;
	const rules = gradeRules.filter(({ position }) => position !== null);
	return {
		title,
		version,
		created,
		licences,
		pages: readerPages(model),
		origin: siteOrigin(),
		gradeRules: Object.fromEntries(rules.map((rule) => [rule.id, gradeRuleWords(rule)]))
	};
}
