/**
 * What downloads hold, in the language of the page. The record describes its files in English, wherever they are read; a
 * description that is among the messages is said in their words, and one of a table in those of the codebook.
 */
import { codebookWords } from '#lib/format/codebook-words.ts';
import { languageWords } from '#lib/format/language-words.ts';
import { written } from '#lib/format/languages/written.ts';
import { m } from '#lib/paraglide/messages.js';

const SAID = [
	m.data_file_atom,
	m.data_file_atom_what,
	m.data_file_bibtex_what,
	m.data_file_cff_what,
	m.data_file_changelog,
	m.data_file_changelog_what,
	m.data_file_checksums,
	m.data_file_checksums_what,
	m.data_file_codebook,
	m.data_file_codebook_what,
	m.data_file_croissant_what,
	m.data_file_csl_what,
	m.data_file_csvw_what,
	m.data_file_dcat,
	m.data_file_dcat_what,
	m.data_file_figures_csv,
	m.data_file_figures_csv_what,
	m.data_file_figures_excel,
	m.data_file_figures_excel_what,
	m.data_file_figures_json,
	m.data_file_figures_json_what,
	m.data_file_figures_ndjson,
	m.data_file_figures_ndjson_what,
	m.data_file_figures_parquet,
	m.data_file_figures_parquet_what,
	m.data_file_figures_xlsx,
	m.data_file_figures_xlsx_what,
	m.data_file_folder_what,
	m.data_file_jsonfeed_what,
	m.data_file_jsonld,
	m.data_file_jsonld_what,
	m.data_file_language_what,
	m.data_file_licence,
	m.data_file_licence_what,
	m.data_file_package,
	m.data_file_package_what,
	m.data_file_readme,
	m.data_file_readme_what,
	m.data_file_schema_what,
	m.data_file_sqlite,
	m.data_file_sqlite_what,
	m.data_file_translations_what,
	m.data_file_zip,
	m.data_file_zip_what
] as const;

const WORDS: ReadonlyMap<string, () => string> = new Map(
	SAID.map((message) => [message({}, { locale: 'en' }), () => message()])
);

/** A text with the language that it is in; `undefined` where that is the language of the page. */
export interface FileWords {
	readonly text: string;
	readonly lang: 'en' | undefined;
	/** The name of a file, which no translation changes. */
	readonly isName: boolean;
}

/** The name of a file, with the name of its language where it has one; `null` for any other text. */
function fileName(text: string): string | null {
	const [, name, tag] = /^(\S+\.[a-z]+)(?: \(([\w-]+)\))?$/.exec(text) ?? [];
	if (name === undefined) return null;
	const { open, close } = written().joints;
	return tag === undefined ? name : `${name}${open}${languageWords(tag)}${close}`;
}

/** A title or a description of a download as a page says it. */
export function fileWords(text: string): FileWords {
	const words = WORDS.get(text)?.() ?? codebookWords(text);
	if (words !== null) return { text: words, lang: undefined, isName: false };
	const name = fileName(text);
	return name === null
		? { text, lang: 'en', isName: false }
		: { text: name, lang: undefined, isName: true };
}
