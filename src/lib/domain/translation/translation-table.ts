/** The table of translations: a file for each language, `translations/LANGUAGE.csv`, beside the tables of the record. */
import { language, optional, text, type Table } from '../record/schema/columns.ts';

/** The folder of the files, in that of the record. */
export const TRANSLATIONS_FOLDER = 'translations';

export const TRANSLATION_TABLE = {
	name: 'translations',
	title: 'Translations',
	description:
		'The words of the record in other languages: one row for each sentence and language, however often the sentence stands in the record. They are no part of the versions of the record.',
	key: ['language', 'source'],
	columns: [
		language('language', 'Language of the text; that of its file.'),
		text('table', 'Where the sentence first stands: its table, or datapackage.'),
		text('column', 'Its column, or the property of datapackage.json.'),
		optional(text('key', 'The row by its key; several parts are joined by a blank. Empty for datapackage.')),
		text(
			'source',
			'Which sentence it is: FNV-1a, 64 bits, of its template with numbers in place of ids. Another number does not change it, another word does.'
		),
		text(
			'text',
			'The sentence in the language, with the placeholders of the template, each with the number of its id: {title:1}.'
		),
		text('translator', 'Who translated it.'),
		optional(text('reviewed', 'Who read it against the original and signs it. Empty until somebody does.'))
	]
} as const satisfies Table;

/** The cells of a row as texts; an empty one is empty. */
export type TranslationRow = Readonly<Record<(typeof TRANSLATION_TABLE)['columns'][number]['name'], string>>;

/** The file of a language, by its path in the folder of the record. */
export function translationFile(tag: string): string {
	return `${TRANSLATIONS_FOLDER}/${tag}.csv`;
}

/** The language whose file a path is; `null` for any other file. */
export function translationLanguage(path: string): string | null {
	return /^translations\/([^/]+)\.csv$/.exec(path)?.[1] ?? null;
}
