/** The codebook: every column of every published table with what it means and what it may hold. */
import { dataResource, tableFile } from '#lib/domain/record/data-resource.ts';
import { columnTitle } from '#lib/domain/record/schema/column-titles.ts';
import { KINDS } from '#lib/domain/record/schema/kinds.ts';
import type { Table } from '#lib/domain/record/schema/columns.ts';
import { TABLES } from '#lib/domain/record/schema/tables.ts';
import { FIGURE_COLUMNS, figureColumnTitle } from './figures-table.ts';
import { tableTexts } from './table-texts.ts';
import type { PublishedRow } from '../formats/write-csv.ts';

export interface CodebookColumn {
	readonly name: string;
	readonly title: string;
	readonly type: string;
	readonly required: boolean;
	/** Part of what names a row. */
	readonly key: boolean;
	/** What the cell may hold: words, limits, or the tables that it points into; `null` in the flat table. */
	readonly allowed: string | null;
	readonly description: string;
}

export interface CodebookTable {
	/** Path of the file, counted from the folder `data/` of the site. */
	readonly file: string;
	readonly title: string;
	readonly description: string;
	readonly columns: readonly CodebookColumn[];
}

export const CODEBOOK_COLUMNS = [
	'file',
	'table',
	'column',
	'title',
	'type',
	'required',
	'key',
	'allowed',
	'description'
] as const;

/** Every published table, the flat one first. */
export function codebook(): CodebookTable[] {
	return [flatTable(), ...TABLES.map(recordTable)];
}

/**
 * The codebook as rows, one a column of a table.
 *
 * @param said how its language says a text of it
 */
export function codebookRows(
	said: (text: string) => string = (text) => text
): PublishedRow<(typeof CODEBOOK_COLUMNS)[number]>[] {
	return codebook().flatMap(({ file, title, columns }) =>
		columns.map(({ name, title: columnName, description, allowed, ...column }) => ({
			file,
			table: said(title),
			column: name,
			title: said(columnName),
			...column,
			allowed: allowed === null ? null : said(allowed),
			description: said(description)
		}))
	);
}

/** Every text of the codebook, each once: titles, descriptions, what a cell may hold, and what workbooks in other languages say besides. */
export function codebookTexts(): string[] {
	const texts = codebook().flatMap(({ title, description, columns }) => [
		title,
		description,
		...columns.flatMap((column) => [column.title, column.description, column.allowed ?? ''])
	]);
	return [...new Set([...texts, ...tableTexts()])].filter((text) => text !== '');
}

function flatTable(): CodebookTable {
	return {
		file: 'figures.csv',
		title: 'Figures, one flat table',
		description: 'Every figure, stated and derived, on one row that is complete in itself.',
		columns: FIGURE_COLUMNS.map(({ name, type, description }) => ({
			name,
			title: figureColumnTitle(name),
			type,
			required: false,
			key: name === 'id',
			allowed: null,
			description
		}))
	};
}

function recordTable(table: Table): CodebookTable {
	const types = new Map(
		dataResource(table, tableFile(table)).schema.fields.map(({ name, type }) => [name, type])
	);
	return {
		file: `tables/${tableFile(table)}`,
		title: table.title,
		description: table.description,
		columns: table.columns.map((column) => ({
			name: column.name,
			title: columnTitle(column.name),
			type: types.get(column.name) ?? 'string',
			required: column.required,
			key: table.key.includes(column.name),
			allowed: KINDS[column.type].allowed(column),
			description: column.description
		}))
	};
}
