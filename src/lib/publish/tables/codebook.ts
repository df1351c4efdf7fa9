/** The codebook: every column of every published table with what it means and what it may hold. */
import { dataResource, tableFile } from '#lib/domain/record/data-resource.ts';
import type { Column, Table } from '#lib/domain/record/schema/columns.ts';
import { TABLES } from '#lib/domain/record/schema/tables.ts';
import { FIGURE_COLUMNS } from './figures-table.ts';
import type { PublishedRow } from '../formats/write-csv.ts';

export interface CodebookColumn {
	readonly name: string;
	readonly type: string;
	readonly required: boolean;
	/** Part of what names a row. */
	readonly key: boolean;
	/** What the cell may hold besides its type: words, limits, or the table it points into. */
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

/** The codebook as rows, one a column of a table. */
export function codebookRows(): PublishedRow<(typeof CODEBOOK_COLUMNS)[number]>[] {
	return codebook().flatMap(({ file, title, columns }) =>
		columns.map(({ name, ...column }) => ({ file, table: title, column: name, ...column }))
	);
}

function flatTable(): CodebookTable {
	return {
		file: 'figures.csv',
		title: 'Figures, one flat table',
		description: 'Every figure, stated and derived, on one row that stands alone.',
		columns: FIGURE_COLUMNS.map(({ name, type, description }) => ({
			name,
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
			type: types.get(column.name) ?? 'string',
			required: column.required,
			key: table.key.includes(column.name),
			allowed: allowedWords(column),
			description: column.description
		}))
	};
}

function allowedWords({ type, values, table, minimum, maximum }: Column): string | null {
	switch (type) {
		case 'enum':
			return `one of ${(values ?? []).join(', ')}`;
		case 'list':
			return `parted by semicolons: ${(values ?? []).join(', ')}`;
		case 'reference':
			return `an id of ${String(table)}`;
		case 'claim':
			return 'an id of figures, statements or derived';
		case 'subject':
			return 'an id of figures, statements or parties';
		case 'definition':
			return 'an id of measures, units, populations or ranks';
		case 'partial-date':
			return 'YYYY, YYYY-MM or YYYY-MM-DD';
		case 'date':
			return 'YYYY-MM-DD';
		case 'language':
			return 'a BCP 47 tag';
		case 'url':
			return 'an http or https address';
		case 'formula':
			return 'ids, numbers, + - * / between blanks, brackets';
		default: {
			if (minimum !== undefined && maximum !== undefined) return `${String(minimum)} to ${String(maximum)}`;
			return minimum === undefined ? null : `${String(minimum)} or more`;
		}
	}
}
