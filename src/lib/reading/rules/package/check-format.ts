/** The rule on the format: a record in another one has other tables, and is read by other software. */
import { FORMAT_PROPERTY, formatOf, RECORD_FORMAT } from '#lib/domain/record/migrations/migrate.ts';
import { excerpt } from '#lib/domain/text/excerpt.ts';
import { problemAt, type Problem } from '../../read/problem.ts';
import { defineRules } from '../../read/rule.ts';
import { DESCRIPTOR_FILE, type JsonObject } from './check-package.ts';

export const FORMAT_RULES = defineRules({
	'record-format': {
		meaning:
			'The record is written in an older or a newer format than this software reads: tables and columns have other names. Nothing else is checked then.',
		mend: 'An older record: contested-figures upgrade writes it in the format of today and lists what a person must decide. A newer one: use newer software.'
	}
});

/** The problem of a record that is not in the format of today. */
export function checkFormat(descriptor: JsonObject): Problem[] {
	const format = formatOf(descriptor);
	if (format === RECORD_FORMAT) return [];
	const place = { file: DESCRIPTOR_FILE, row: 0, column: FORMAT_PROPERTY };
	const report = (found: string, expected: string) => [
		problemAt(FORMAT_RULES['record-format'], place, found, expected)
	];
	const stated = descriptor[FORMAT_PROPERTY];
	const today = String(RECORD_FORMAT);
	if (format === null) return report(excerpt(JSON.stringify(stated)), `a whole number; today it is ${today}`);
	if (format > RECORD_FORMAT)
		return report(`${String(format)}, a newer format`, `${today}, or software that reads the newer one`);
	const found =
		stated === undefined ? 'missing, which is format 1, an older one' : `${String(format)}, an older format`;
	return report(found, `${today}, which contested-figures upgrade brings the record to`);
}
