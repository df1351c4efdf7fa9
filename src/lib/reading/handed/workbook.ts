/** From a workbook to the tables of a record: a sheet for each, or one sheet with a figure in each row. */
import { readXlsx, type Sheet } from 'hucre';
import { tableFile } from '#lib/domain/record/data-resource.ts';
import type { Table } from '#lib/domain/record/schema/columns.ts';
import { TABLES } from '#lib/domain/record/schema/tables.ts';
import { isFlatHeader } from '../complete/flat-columns.ts';
import { flatTableOf, MOST_ABOVE } from '../mend/flat-table.ts';
import { problemAt, type Problem } from '../read/problem.ts';
import { tableText } from '../read/table-text.ts';
import { readPackageSheet } from '../workbook/read-package-sheet.ts';
import { namesIn, readSheet } from '../workbook/read-workbook.ts';
import type { WorkbookFault } from '../workbook/workbook-fault.ts';
import { HANDED_RULES } from './handed-rules.ts';

/** A table that was made of something else, with where each row of it stood. */
export interface TakenTable {
	readonly text: string;
	/** How a reader finds it: the file, and the sheet where it is one of several. */
	readonly name: string;
	/** Where each row stood, the header first. */
	readonly rows: readonly number[];
}

export interface WorkbookTables {
	/** By the file of the table in a record. */
	readonly tables: ReadonlyMap<string, TakenTable>;
	readonly problems: readonly Problem[];
	/** What the record says of itself, by property; none where no sheet says it. */
	readonly about: ReadonlyMap<string, string>;
}

const FIGURES = tableFile({ name: 'figures' });

/**
 * The tables in a workbook.
 *
 * @param name of its file
 * @param aboutSheet the sheet in which a record says what it is
 * @param before the flat table as it was, where there is one: what a spreadsheet took from its words is put back
 * @throws {Error} where the bytes are no workbook
 */
export async function openWorkbook(
	name: string,
	bytes: Uint8Array,
	aboutSheet: string,
	before?: Uint8Array
): Promise<WorkbookTables> {
	const { sheets } = await readXlsx(bytes, { readStyles: true });
	const tables = new Map<string, TakenTable>();
	const problems: Problem[] = [];
	for (const whole of sheets) {
		const { sheet, above } = belowTitle(whole);
		const shown = sheets.length === 1 ? name : `${name}, ${sheet.name}`;
		const found = tableOf(sheet);
		if (found === null || tables.has(found.file)) continue;
		const faults: WorkbookFault[] = [];
		const { columns, rows } = readSheet(found.table, sheet, found.isFlat ? before : undefined, faults);
		const filled = columns.filter(
			(column) => found.isFlat || rows.some((row) => (row.get(column) ?? '') !== '')
		);
		if (rows.length === 0 && !found.isFlat) continue;
		const filledAt = filledRows(sheet);
		const stood = filledAt.map((row) => row + above);
		tables.set(found.file, { text: tableText(filled, rows), name: shown, rows: stood });
		problems.push(
			...faults.map(({ row, column, found: words, isKept }) =>
				problemAt(
					HANDED_RULES[isKept === true ? 'handed-cell-doubtful' : 'handed-cell'],
					{ file: found.file, row: filledAt.indexOf(row) + 1, column },
					words,
					'a text, a number or a date'
				)
			)
		);
	}
	const { words } = await readPackageSheet(bytes, aboutSheet);
	return { tables, problems, about: words };
}

function tableOf(
	sheet: Sheet
): { readonly file: string; readonly table: Table; readonly isFlat: boolean } | null {
	const headers = namesIn(sheet.rows[0]);
	if (isFlatHeader(headers)) {
		const table = flatTableOf(FIGURES, new TextEncoder().encode(tableText(headers, [])));
		return table && { file: FIGURES, table, isFlat: true };
	}
	const table = TABLES.find((one) => one.name === sheet.name);
	if (!table) return null;
	// A column that is left out is filled in, or told by the check.
	const columns = table.columns.filter((column) => headers.includes(column.name));
	return { file: tableFile(table), table: { ...table, columns }, isFlat: false };
}

/** A sheet from the header of a flat table on, where rows such as a title stand above it, and how many do. */
function belowTitle(sheet: Sheet): { readonly sheet: Sheet; readonly above: number } {
	const above = sheet.rows.slice(0, MOST_ABOVE + 1).findIndex((row) => isFlatHeader(namesIn(row)));
	if (above <= 0) return { sheet, above: 0 };
	const cells = [...(sheet.cells ?? [])].flatMap(([place, cell]) => {
		const [row = 0, column = 0] = place.split(',').map(Number);
		return row < above ? [] : [[`${String(row - above)},${String(column)}`, cell] as const];
	});
	return { sheet: { ...sheet, rows: sheet.rows.slice(above), cells: new Map(cells) }, above };
}

/** The rows of a sheet that are not empty, counted from 1. */
function filledRows({ rows }: Sheet): number[] {
	return rows.flatMap((values, at) =>
		at === 0 || values.some((value) => value !== null && String(value).trim() !== '') ? [at + 1] : []
	);
}
