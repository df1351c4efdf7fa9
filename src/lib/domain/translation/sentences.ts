/** Every sentence of a record that is said in another language too, and where it stands. */
import { PROSE_PROPERTIES } from '../prose/prose-columns.ts';
import type { ProseRow, ProseRows } from '../prose/prose-rows.ts';
import { FACE_ORIGINS, FACE_PARTS } from '../record/face.ts';
import type { Column, Table } from '../record/schema/columns.ts';
import { TABLES } from '../record/schema/tables.ts';
import { numberedTemplate, type NumberedTemplate } from './numbered-template.ts';
import { sourceHash } from './source-hash.ts';

/** What stands for `datapackage.json` among the tables. */
export const PACKAGE_NAME = 'datapackage';

/** The properties of `datapackage.json` that are translated. */
export const TRANSLATED_PROPERTIES: readonly string[] = [
	'title',
	...PROSE_PROPERTIES,
	...[...FACE_ORIGINS, ...FACE_PARTS].map((name) => `site.names.${name}`)
];

/** Where a sentence stands. */
export interface SentencePlace {
	/** Name of the table, or `datapackage`. */
	readonly table: string;
	readonly column: string;
	/** The row by its key, parts joined by a blank; empty for `datapackage`. */
	readonly key: string;
	/** Number of the row among those of its table, from 0; -1 for `datapackage`. */
	readonly row: number;
}

/** A sentence once, however often it stands in the record. */
export interface SourceSentence {
	readonly hash: string;
	/** The sentence with numbers in place of ids. */
	readonly text: string;
	/** Its templates as they stand in the record, in the order of the places. */
	readonly places: readonly (SentencePlace & { readonly template: string })[];
}

/** The columns of a table that are translated, in its order. */
export function translatedColumns({ columns }: Pick<Table, 'columns'>): Column[] {
	return columns.filter(({ prose, translated }) => prose !== undefined || translated === true);
}

/** The row by its key. */
export function rowKey({ key }: Pick<Table, 'key'>, row: ProseRow): string {
	return key.map((column) => String(row[column] ?? '')).join(' ');
}

/**
 * Whether the words of a cell are to be translated into a language: they are in that of the record, and no other cell of the row
 * has them in the one that is asked for.
 *
 * @param own the language of the record
 */
export function isTranslated(column: Column, row: ProseRow, own: string, language: string): boolean {
	if (typeof row[column.name] !== 'string' || (row['lang'] ?? own) !== own) return false;
	return !isSaid(column, row, language);
}

/** Whether another cell of the row has the words in a language already, or in another script of it, which its readers understand. */
function isSaid({ said }: Column, row: ProseRow, language: string): boolean {
	if (said === undefined || typeof row[said.words] !== 'string') return false;
	const spoken = row[said.lang];
	if (typeof spoken !== 'string') return false;
	return spoken.split('-')[0] === language.split('-')[0];
}

/**
 * The sentences to be said in a language, each once, in the order of the record.
 *
 * @param own the language of the record
 */
export function sentencesFor(
	{ rows, descriptor }: { readonly rows: ProseRows; readonly descriptor: Readonly<Record<string, unknown>> },
	own: string,
	language: string
): SourceSentence[] {
	const found = new Map<
		string,
		{ readonly text: string; readonly places: SourceSentence['places'][number][] }
	>();
	const add = (template: string, place: SentencePlace, column: Pick<Column, 'prose'>) => {
		const { text } = sourceTemplate(template, column);
		const hash = sourceHash(text);
		const known = found.get(hash) ?? { text, places: [] };
		known.places.push({ ...place, template });
		found.set(hash, known);
	};
	for (const column of TRANSLATED_PROPERTIES) {
		const template = propertyOf(descriptor, column);
		if (typeof template === 'string')
			add(template, { table: PACKAGE_NAME, column, key: '', row: -1 }, PROPERTY);
	}
	for (const table of TABLES) {
		const columns = translatedColumns(table);
		for (const [index, row] of (rows[table.name] ?? []).entries()) {
			for (const column of columns) {
				const template = row[column.name];
				if (typeof template !== 'string' || !isTranslated(column, row, own, language)) continue;
				const place = { table: table.name, column: column.name, key: rowKey(table, row), row: index };
				add(template, place, column);
			}
		}
	}
	return [...found].map(([hash, { text, places }]) => ({ hash, text, places }));
}

/** A cell of a column as it is translated: the names of things have their years numbered, sentences their placeholders. */
export function sourceTemplate(template: string, { prose }: Pick<Column, 'prose'>): NumberedTemplate {
	return numberedTemplate(template, { ids: prose !== undefined, years: prose !== 'sentence' });
}

/** How a property of `datapackage.json` is translated: all are sentences. */
export const PROPERTY: Pick<Column, 'prose'> = { prose: 'sentence' };

/** A property of `datapackage.json` by its path, such as `site.question`. */
export function propertyOf(descriptor: Readonly<Record<string, unknown>>, path: string): unknown {
	return path
		.split('.')
		.reduce<unknown>(
			(from, name) =>
				typeof from === 'object' && from !== null ? (from as Record<string, unknown>)[name] : undefined,
			descriptor
		);
}
