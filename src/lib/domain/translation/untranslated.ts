/** What of a record in another language is still in its own, text by text. */
import type { ProseRow, ProseRows } from '../prose/prose-rows.ts';
import type { PackageDescription } from '../record/model.ts';
import { TABLES } from '../record/schema/tables.ts';
import { propertyOf } from './sentences.ts';

/** The texts of one row that are not translated. */
export interface Untranslated {
	/** Their columns; of `datapackage.json` their paths, such as `site.question`. */
	readonly names: readonly string[];
	/** The language they are in. */
	readonly lang: string;
}

/** What is not translated of a row; `undefined` where all is. */
export function untranslatedOf(row: ProseRow): Untranslated | undefined {
	return (row as { readonly untranslated?: Untranslated }).untranslated;
}

/** The language of one text of a row or of the description; `undefined` where they do not say it. */
export function languageOf(
	of: ProseRow | Pick<PackageDescription, 'lang' | 'untranslated'>,
	name: string
): string | undefined {
	const { lang, untranslated } = of as { readonly lang?: string; readonly untranslated?: Untranslated };
	return untranslated?.names.includes(name) === true ? untranslated.lang : lang;
}

/** Every text that is not translated, each once, as it stands in the rows and in the description. */
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
