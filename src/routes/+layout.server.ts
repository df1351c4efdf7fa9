import { NO_LICENCE } from '#lib/domain/record/about.ts';
import { dateWords } from '#lib/format/number/period-words.ts';
import { siteOrigin } from '#lib/server/record.ts';
import { gradeRulesOf } from '#lib/site/grade-rules.ts';
import { pageOrigin } from '#lib/site/language-addresses.ts';
import { readerPages } from '#lib/site/reader-pages.ts';
import { loadModel } from '#lib/site/record.ts';
import { siteLanguages } from '#lib/site/site-languages.ts';

/** What every page says of the record. */
export function load() {
	const model = loadModel();
	const { title, version, created, licences, languages } = model.package;
	return {
		title,
		version,
		created: dateWords(created),
		licences,
		isLicensed: licences.some(({ name }) => name !== NO_LICENCE),
		languages: siteLanguages(languages),
		pages: readerPages(model),
		origin: pageOrigin(),
		siteOrigin: siteOrigin(),
		gradeRules: gradeRulesOf(model)
	};
}
