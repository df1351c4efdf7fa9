/** The cells of the tables that are said in another language, one by one, so that a database has them beside the ids. */
import { csvParse } from 'd3-dsv';
import { TABLES } from '#lib/domain/record/schema/tables.ts';
import type { TranslatedCell } from '../formats/write-sqlite.ts';
import type { Publication } from '../published-file.ts';

/** The column that says which language a row is in: every row that is translated has another one. */
const LANGUAGE_COLUMN = 'lang';

/** Every cell that reads otherwise in another language, with its sentences filled in; in the order of languages, tables and rows. */
export function translatedCells({ tables, languages = [] }: Publication): TranslatedCell[] {
	const own = new Map(TABLES.map(({ name }) => [name, csvParse(tables.get(name) ?? '')]));
	return languages.flatMap(({ language, publication }) =>
		TABLES.flatMap(({ name: table, key, columns }) =>
			csvParse(publication.tables.get(table) ?? '').flatMap((row, index) =>
				columns
					.map(({ name }) => name)
					.filter((column) => column !== LANGUAGE_COLUMN && row[column] !== own.get(table)?.[index]?.[column])
					.map((column) => ({
						language,
						table,
						column,
						key: key.map((part) => row[part] ?? '').join(' '),
						text: row[column] ?? ''
					}))
			)
		)
	);
}
