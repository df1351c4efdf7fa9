import { gradeRuleWords } from '#lib/format/figure/grade-phrases.ts';
import { siteOrigin } from '#lib/server/record.ts';
import { loadModel } from '#lib/site/record.ts';

/** What every page says of the record. */
export function load() {
	const { package: described, gradeRules } = loadModel();
	const { title, version, created, licences } = described;
	const rules = gradeRules.filter(({ position }) => position !== null);
	return {
		title,
		version,
		created,
		licences,
		origin: siteOrigin(),
		gradeRules: Object.fromEntries(rules.map((rule) => [rule.id, gradeRuleWords(rule)]))
	};
}
