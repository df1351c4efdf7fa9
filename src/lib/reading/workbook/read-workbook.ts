/** From a workbook, as a spreadsheet saved it, to the tables of a record; what it made of a cell is named and never guessed. */
import { readXlsx, type CellValue, type Sheet } from 'hucre';
import { tableFile } from '#lib/domain/record/data-resource.ts';
import type { Table } from '#lib/domain/record/schema/columns.ts';
import { TABLES, type TableName } from '#lib/domain/record/schema/tables.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import type { CellMending } from '../mend/cell-mending.ts';
import { keyOf, rowsBefore } from '../mend/lost-signs.ts';
import { restoredCell } from '../mend/restore-cell.ts';
import { flatColumn, plainly } from '../complete/flat-columns.ts';
import { columnNotes } from './column-notes.ts';
import { moneyIn, readValue } from './read-value.ts';
import type { WorkbookFault } from './workbook-fault.ts';

/** A table as the workbook has it. */
export interface EditedTable {
	readonly columns: readonly string[];
	readonly rows: readonly ReadonlyMap<string, string>[];
}

export interface WorkbookReading {
	/** The tables that the workbook has a sheet of. */
	readonly tables: ReadonlyMap<TableName, EditedTable>;
	readonly faults: readonly WorkbookFault[];
}

/**
 * Reads the sheets that are named like tables.
 *
 * @param ignored sheets that hold no table
 * @param files the record as it was: of a number in place of its words they are put back, or what it lost is named
 * @throws {Error} where the bytes are no workbook
 */
export async function readWorkbook(
	bytes: Uint8Array,
	ignored: readonly string[],
	files: ReadonlyMap<string, Uint8Array> = new Map()
): Promise<WorkbookReading> {
	const { sheets } = await readXlsx(bytes, { readStyles: true });
	const faults: WorkbookFault[] = [];
	const tables = new Map<TableName, EditedTable>();
	for (const sheet of sheets) {
		if (ignored.includes(sheet.name)) continue;
		const table = TABLES.find(({ name }) => name === sheet.name);
		if (table) tables.set(table.name, readSheet(table, sheet, files.get(tableFile(table)), faults));
		else if (!sheet.rows.every((row) => row.every(isEmpty)))
			faults.push({ sheet: sheet.name, row: 0, column: '-', found: strangerWords(sheet) });
	}
	return { tables, faults };
}

/** A sheet that is named like no table, with the table that it may be by its columns. */
function strangerWords({ rows }: Sheet): string {
	const names = namesIn(rows[0]);
	const table = TABLES.find(({ columns }) => columns.every(({ name }) => names.includes(name)));
	return table
		? `a sheet that is named like no table; its columns are those of ${table.name}, so name it that`
		: 'a sheet that is named like no table; name it like one, or take it out';
}

/** The names of columns that a row has. */
export function namesIn(row: readonly CellValue[] = []): string[] {
	return row.map((name) => (typeof name === 'string' ? name.trim() : ''));
}

/**
 * Reads a sheet as a table.
 *
 * @param before the bytes of the table as it was; `undefined` where that is not known
 * @param faults takes what has to be written again
 */
export function readSheet(
	table: Table,
	sheet: Sheet,
	before: Uint8Array | undefined,
	faults: WorkbookFault[]
): EditedTable {
	const earlier = rowsBefore(table, before);
	const report = (row: number, column: string, found: string, isKept = false) => {
		faults.push({ sheet: sheet.name, row, column, found, isKept });
	};
	const [head = [], ...body] = sheet.rows;
	const names = namesIn(head);
	const headerRow = rowOfHeader(table, sheet);
	if (headerRow > 1) {
		report(1, '-', `no names of columns; they stand in row ${String(headerRow)}: move that row to the top`);
		return { columns: [], rows: [] };
	}
	for (const name of names.filter(
		(one) => one !== '' && !table.columns.some((column) => column.name === one)
	))
		report(1, '-', `the column ${quoted(name)} is none of the table`);
	const columns = table.columns.filter(({ name }) => names.includes(name));
	for (const { name } of table.columns.filter((column) => !columns.includes(column)))
		report(1, name, 'the column is missing');
	const settled: { readonly row: number; readonly column: string }[] = [];
	const rows = body.flatMap((values, index) => {
		const row = index + 1;
		const stray = values.findIndex(
			(value, at) => !isEmpty(value) && !columns.some(({ name }) => name === names[at])
		);
		if (stray >= 0 && (names[stray] ?? '') === '') report(row + 1, '-', 'a cell under no column');
		if (values.every(isEmpty)) return [];
		const readings = columns.map((column) => {
			const at = names.indexOf(column.name);
			const value = values[at] ?? null;
			const cell = sheet.cells?.get(`${String(row)},${String(at)}`);
			const isNumber = typeof value === 'number';
			const money = isNumber ? moneyIn(cell?.style?.numFmt ?? '') : '';
			return { column, isNumber, money, ...readValue(column, value, cell) };
		});
		const texts = new Map(readings.map(({ column, text }) => [column.name, text]));
		const known = earlier.get(keyOf(table, texts)) ?? new Map<string, string>();
		for (const { column, isNumber, money, text, fault, isRefused } of readings) {
			// What is typed as text is meant so: only a number may have been made of words.
			const restored: CellMending = isNumber ? restoredCell(column, texts, known) : { text };
			texts.set(column.name, restored.text);
			const isAsBefore = restored.text !== '' && restored.text === known.get(column.name);
			if (isAsBefore) settled.push({ row: row + 1, column: column.name });
			else if (restored.fault !== undefined)
				report(row + 1, column.name, restored.fault, column.type === 'text');
			else if (fault !== null) report(row + 1, column.name, fault, text !== '' && isRefused !== true);
			else if (money !== '' && isUnitLost(column.name, texts))
				report(
					row + 1,
					column.name,
					`the number ${text}, shown with ${quoted(money)}: name it in unit`,
					true
				);
		}
		return [texts];
	});
	const told = [...settled, ...faults.filter((fault) => fault.sheet === sheet.name)];
	for (const note of columnNotes(columns, names, sheet, told)) faults.push({ sheet: sheet.name, ...note });
	return { columns: columns.map(({ name }) => name), rows };
}

/** True for the number of a flat table that neither a unit nor words stand beside. */
function isUnitLost(column: string, texts: ReadonlyMap<string, string>): boolean {
	const flat = plainly(texts);
	const isEmptyCell = (name: string) => (flat.get(name) ?? '') === '';
	return (
		flatColumn(column) === 'value' && flat.has('speaker') && isEmptyCell('unit') && isEmptyCell('as_stated')
	);
}

/** The row with the names of the columns, from 1; 1 where no row has them, or a sort has not taken them from there. */
function rowOfHeader({ columns, key }: Table, { rows }: Sheet): number {
	const isHeader = (row: readonly CellValue[]) => {
		const names = namesIn(row);
		const known = columns.filter(({ name }) => names.includes(name));
		return known.length > 1 && known.length * 2 > columns.length && key.every((name) => names.includes(name));
	};
	const [first = []] = rows;
	if (columns.some(({ name }) => namesIn(first).includes(name))) return 1;
	return Math.max(1, rows.findIndex(isHeader) + 1);
}

function isEmpty(value: CellValue | undefined): boolean {
	return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}
