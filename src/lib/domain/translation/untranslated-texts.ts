/** Every text of a record in another language that is still in its own. */
import type { ProseRows } from '../prose/prose-rows.ts';
import type { PackageDescription } from '../record/model.ts';
import { TABLES } from '../record/schema/tables.ts';
import { untranslatedOf } from '../record/untranslated.ts';
import { propertyOf } from './sentences.ts';

/** Each of them once, as it stands in the rows and in the description. */
export function untranslatedTexts(
	rows: ProseRows,
	{ untranslated }: Pick<PackageDescription, 'untranslated'>,
	descriptor: Readonly<Record<string, unknown>>
): string[] {
	const ofRows = TABLES.flatMap(({ name }) =>
		(rows[name] ?? []).flatMap((row) => (untranslatedOf(row)?.names ?? []).map((column) => row[column]))
	);
	const ofDescription = (untranslated?.names ?? []).map((path) => propertyOf(descriptor, path));
	return [...new Set([...ofRows, ...ofDescription].filter((text) => typeof text === 'string'))];
}
