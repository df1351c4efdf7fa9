/**
 * A record as a workbook to be edited: a sheet a table, each column explained by a note on its header, its fixed words
 * and the ids that it may name as a drop-down. `read-workbook.ts` of the server reads it back.
 */
import { dataResource, tableFile } from '#lib/domain/record/data-resource.ts';
import { KINDS } from '#lib/domain/record/schema/kinds.ts';
import type { Kind } from '#lib/domain/record/kinds/kind.ts';
import { numberFault } from '#lib/domain/record/kinds/numbers/number-fault.ts';
import type { Column, Table } from '#lib/domain/record/schema/columns.ts';
import { TABLES, type TableName } from '#lib/domain/record/schema/tables.ts';
import type { PublishedCell, PublishedRow } from '../formats/write-csv.ts';
import {
	columnLetters,
	MAX_TEXT,
	writeWorkbook,
	type Sheet,
	type WorkbookWords
} from '../formats/write-xlsx.ts';
import { packageSheet } from './package-words.ts';

/** Tables as they are written, each row with a text for each column that it has. */
export type EditedTables = ReadonlyMap<TableName, readonly ReadonlyMap<string, string>[]>;

/** The sheet that explains every column, and the one that holds the ids of drop-downs that several tables share. */
export const COLUMNS_SHEET = 'columns';
export const LISTS_SHEET = 'lists';

/** Rows that are ready to be written, with their drop-downs, below those there are. */
const SPARE_ROWS = 100;
/** The most characters of a list that a drop-down may hold itself. */
const MAX_LIST = 255;

/**
 * The workbook of a record.
 *
 * @param descriptor what its `datapackage.json` says
 * @throws {RangeError} where a text is longer than a cell of a workbook may be
 */
export async function recordWorkbook(
	words: WorkbookWords,
	tables: EditedTables,
	descriptor: Readonly<Record<string, unknown>> = {}
): Promise<Uint8Array> {
	const lists = new Map<string, readonly string[]>();
	const sheets = TABLES.map((table) => tableSheet(table, tables, lists));
	return writeWorkbook(words, [...sheets, packageSheet(descriptor), columnsSheet(), listsSheet(lists)]);
}

function tableSheet(
	table: Table & { readonly name: TableName },
	tables: EditedTables,
	lists: Map<string, readonly string[]>
): Sheet {
	const rows = tables.get(table.name) ?? [];
	const last = rows.length + SPARE_ROWS + 1;
	const names = table.columns.map(({ name }) => name);
	return {
		name: table.name,
		columns: names,
		rows: rows.map((row, index) =>
			Object.fromEntries(
				table.columns.map((column) => [column.name, cellOf(table, column, index, row.get(column.name) ?? '')])
			)
		),
		widths: Object.fromEntries(table.columns.map((column) => [column.name, widthOf(column)])),
		notes: Object.fromEntries(table.columns.map((column) => [column.name, noteOf(table, column)])),
		spareRows: SPARE_ROWS,
		plainText: names.filter((_, at) => !isNumeric(table.columns[at])),
		choices: table.columns.flatMap((column) => {
			const from = choicesOf(column, tables, lists);
			return from === null
				? []
				: [{ column: column.name, from, last, strict: column.type === 'enum' || column.type === 'boolean' }];
		})
	};
}

function isNumeric(column: Column | undefined): boolean {
	return column?.type === 'number' || column?.type === 'integer';
}

/** A number is one only where it comes back as it was written. */
function cellOf(table: Table, column: Column, index: number, text: string): PublishedCell {
	if (text === '') return null;
	if (text.length > MAX_TEXT) {
		const place = `${tableFile(table)}:${String(index + 2)}:${column.name}`;
		throw new RangeError(
			`${place}: ${String(text.length)} characters; a cell of a workbook holds at most ${String(MAX_TEXT)}`
		);
	}
	return isNumeric(column) && numberFault(text, false) === null && String(Number(text)) === text
		? Number(text)
		: text;
}

function widthOf({ type, prose }: Column): number {
	if (prose === 'sentence' || type === 'formula') return 48;
	return type === 'text' ? 28 : 16;
}

function noteOf(table: Table, column: Column): string {
	const kind: Kind = KINDS[column.type];
	const key = table.key.includes(column.name) ? ' Part of what names a row.' : '';
	return `${column.description}\n${column.required ? 'To be filled' : 'May be empty'}: ${kind.allowed(column)}.${key}`;
}

/** What a drop-down offers: words of its own, or a range of cells; `null` where it would offer nothing. */
function choicesOf(
	column: Column,
	tables: EditedTables,
	lists: Map<string, readonly string[]>
): readonly string[] | string | null {
	if (column.type === 'boolean') return ['true', 'false'];
	if (column.type === 'enum') {
		const values = column.values ?? [];
		return values.join(',').length <= MAX_LIST ? values : listed(column.name, values, lists);
	}
	const kind: Kind = KINDS[column.type];
	const targets = kind.targets?.(column) ?? [];
	const [target] = targets;
	// The ids of one table are offered from its sheet, so that a row that is added there can be chosen at once.
	if (target !== undefined && targets.length === 1) {
		const last = (tables.get(target as TableName)?.length ?? 0) + SPARE_ROWS + 1;
		return `${target}!$A$2:$A$${String(last)}`;
	}
	if (target === undefined) return null;
	const ids = targets.flatMap((name) =>
		(tables.get(name as TableName) ?? []).map((row) => row.get('id') ?? '')
	);
	return listed(targets.join('+'), ids, lists);
}

function listed(name: string, values: readonly string[], lists: Map<string, readonly string[]>): string {
	lists.set(name, values);
	const at = columnLetters([...lists.keys()].indexOf(name));
	return `${LISTS_SHEET}!$${at}$2:$${at}$${String(values.length + 1)}`;
}

function columnsSheet(): Sheet {
	const rows = TABLES.flatMap((table: Table) => {
		const { description } = dataResource(table, tableFile(table));
		return table.columns.map((column, at): PublishedRow => {
			const kind: Kind = KINDS[column.type];
			return {
				table: table.name,
				holds: at === 0 ? description : null,
				column: column.name,
				means: column.description,
				'to be filled': column.required,
				'may hold': kind.allowed(column)
			};
		});
	});
	const columns = ['table', 'holds', 'column', 'means', 'to be filled', 'may hold'];
	return {
		name: COLUMNS_SHEET,
		columns,
		rows,
		widths: { table: 22, holds: 48, column: 22, means: 64, 'may hold': 48 }
	};
}

function listsSheet(lists: ReadonlyMap<string, readonly string[]>): Sheet {
	const length = Math.max(0, ...[...lists.values()].map((values) => values.length));
	const rows = Array.from({ length }, (_, at): PublishedRow =>
		Object.fromEntries([...lists].map(([name, values]) => [name, values[at] ?? null]))
	);
	return { name: LISTS_SHEET, columns: [...lists.keys()], rows };
}
