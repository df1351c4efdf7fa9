/** From a workbook, as a spreadsheet saved it, to the tables of a record; what it made of a cell is named and never guessed. */
import { readXlsx, type Cell, type CellValue, type Sheet } from 'hucre';
import { tableFile } from '#lib/domain/record/data-resource.ts';
import type { Column, Table } from '#lib/domain/record/schema/columns.ts';
import { TABLES, type TableName } from '#lib/domain/record/schema/tables.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import { keyOf, lostSigns, rowsBefore, spoiledWords } from '../mend/lost-signs.ts';
import { mendCell } from '../mend/mend-cell.ts';

/** A cell that has to be written again, or a sheet where `row` is 0. */
export interface WorkbookFault {
	readonly sheet: string;
	/** Row as the spreadsheet counts, the header being 1. */
	readonly row: number;
	readonly column: string;
	readonly found: string;
	/** Whether the cell is read as it stands all the same. */
	readonly isKept?: boolean;
}

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
 * @param files the record as it was: a number in place of its words, without their commas or signs, is named
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
		else
			faults.push({ sheet: sheet.name, row: 0, column: '-', found: 'a sheet that is named like no table' });
	}
	return { tables, faults };
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
	const names = head.map((name) => (typeof name === 'string' ? name.trim() : ''));
	for (const name of names.filter(
		(one) => one !== '' && !table.columns.some((column) => column.name === one)
	))
		report(1, '-', `the column ${quoted(name)} is none of the table`);
	const columns = table.columns.filter(({ name }) => names.includes(name));
	for (const { name } of table.columns.filter((column) => !columns.includes(column)))
		report(1, name, 'the column is missing');
	const rows = body.flatMap((values, index) => {
		const row = index + 1;
		const stray = values.findIndex(
			(value, at) => !isEmpty(value) && !columns.some(({ name }) => name === names[at])
		);
		if (stray >= 0 && (names[stray] ?? '') === '') report(row + 1, '-', 'a cell under no column');
		if (values.every(isEmpty)) return [];
		const cells = columns.map((column): [string, string] => {
			const at = names.indexOf(column.name);
			const { text, fault } = readValue(
				column,
				values[at] ?? null,
				sheet.cells?.get(`${String(row)},${String(at)}`)
			);
			if (fault !== null) report(row + 1, column.name, fault, text !== '');
			return [column.name, text];
		});
		const texts = new Map(cells);
		const known = earlier.get(keyOf(table, texts));
		for (const { name, type } of columns) {
			// What is typed as text is meant so: only a number may have been made of words.
			if (type !== 'text' || typeof values[names.indexOf(name)] !== 'number') continue;
			const lost = lostSigns(known?.get(name) ?? '', texts.get(name) ?? '');
			const found = lost ?? (name === 'as_stated' ? spoiledWords(texts) : null);
			if (found !== null) report(row + 1, name, found, true);
		}
		return [texts];
	});
	return { columns: columns.map(({ name }) => name), rows };
}

function isEmpty(value: CellValue | undefined): boolean {
	return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

interface ValueReading {
	readonly text: string;
	readonly fault: string | null;
}

const DATES: ReadonlySet<string> = new Set(['date', 'partial-date']);
const NUMBERS: ReadonlySet<string> = new Set(['number', 'integer']);

function readValue(column: Column, value: CellValue, cell: Cell | undefined): ValueReading {
	if (cell?.formula !== undefined)
		return { text: '', fault: `a formula, =${cell.formula}; write what it gives` };
	if (value === null) return { text: '', fault: null };
	if (cell?.type === 'error')
		return { text: '', fault: `${quoted(String(value))} is an error of a spreadsheet` };
	if (value instanceof Date) return readDate(column, value, cell?.style?.numFmt ?? '');
	if (typeof value === 'boolean') {
		if (column.type === 'boolean') return { text: String(value), fault: null };
		return {
			text: '',
			fault: `a truth value, ${String(value).toUpperCase()}, in a column of other cells; write it as text`
		};
	}
	if (typeof value === 'number') return readNumber(column, value);
	const { text, fault = null } = mendCell(column, value.replace(/\r\n?/g, '\n'), { decimalComma: false });
	return { text, fault };
}

/** Fifteen digits are what spreadsheets keep; a whole number that is longer may have ended otherwise. */
const KEPT = 1e15;

function readNumber(column: Column, value: number): ValueReading {
	const text = String(value);
	if (Math.abs(value) >= KEPT || text.includes('e'))
		return {
			text: '',
			fault: `the number ${text}, of which a spreadsheet keeps fifteen digits; write it as text`
		};
	if (NUMBERS.has(column.type)) return { text, fault: null };
	if (column.type === 'partial-date' && Number.isInteger(value) && value >= 1000 && value <= 9999)
		return { text, fault: null };
	// A word such as the grade 6 was chosen as it is; of another text zeros and separators may be gone.
	if (column.type === 'enum' && column.values?.includes(text)) return { text, fault: null };
	if (column.type === 'text' && Number.isInteger(value) && value >= 0 && value < 1000)
		return { text, fault: null };
	const { fault } = mendCell(column, text, { decimalComma: false });
	return {
		text,
		fault: fault ?? `the number ${text}: zeros, separators or signs may be lost; write it as text`
	};
}

/** A day that a spreadsheet keeps is certain; the first of a month may have been the month, which is kept as that day. */
function readDate(column: Column, value: Date, format: string): ValueReading {
	if (Number.isNaN(value.getTime())) return { text: '', fault: 'a date that is not in the calendar' };
	const day = value.toISOString().slice(0, 10);
	if (!DATES.has(column.type))
		return {
			text: '',
			fault: `the date ${day}, which spreadsheets make of ids and texts such as dec-0 or 1-2; write it as text`
		};
	if (
		column.type === 'partial-date' &&
		day.endsWith('-01') &&
		!/d/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ''))
	)
		return {
			text: '',
			fault: `the date ${day}, shown as a month; write ${day.slice(0, 7)} or ${day} as text`
		};
	return { text: day, fault: null };
}
