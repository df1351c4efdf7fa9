/** What cannot be told of a single cell, and may have happened in a column of a workbook: signs and months that leave no trace. */
import type { CellValue, Sheet } from 'hucre';
import type { Column } from '#lib/domain/record/schema/columns.ts';
import { flatColumn } from '../complete/flat-columns.ts';
import type { WorkbookFault } from './workbook-fault.ts';

type ColumnNote = Omit<WorkbookFault, 'sheet'>;

/**
 * A note on each column in which there may be more than it seems, at the first cell that it is about.
 *
 * @param told the cells of which something is said already, or that are as they were
 */
export function columnNotes(
	columns: readonly Column[],
	names: readonly string[],
	sheet: Sheet,
	told: readonly Pick<ColumnNote, 'row' | 'column'>[]
): ColumnNote[] {
	return columns.flatMap((column) => {
		const about = doubtOf(column);
		if (!about) return [];
		const at = names.indexOf(column.name);
		const known = new Set(told.flatMap((fault) => (fault.column === column.name ? [fault.row] : [])));
		const rows = sheet.rows.flatMap((values, index) =>
			index > 0 && !known.has(index + 1) && about.isDoubtful(values[at] ?? null) ? [index + 1] : []
		);
		const [row] = rows;
		if (row === undefined) return [];
		return [{ row, column: column.name, found: about.words(rows.length), isKept: true, isNote: true }];
	});
}

interface Doubt {
	readonly isDoubtful: (value: CellValue) => boolean;
	/** The note on so many cells. */
	readonly words: (count: number) => string;
}

function doubtOf(column: Column): Doubt | null {
	// A period that begins with its month begins on the first day.
	if (column.type === 'partial-date' && flatColumn(column.name) !== 'period_start') return MONTHS;
	return flatColumn(column.name) === 'as_stated' ? WORDS : null;
}

const WORDS: Doubt = {
	isDoubtful: (value) => typeof value === 'number',
	words: (count) =>
		`${cells(count, 'a number')} from here on, where words are expected: of 160+, 007 or 1.50 a spreadsheet keeps 160, 7 and 1.5. Compare with the source`
};

const MONTHS: Doubt = {
	isDoubtful: (value) => value instanceof Date && value.getUTCDate() === 1,
	words: (count) =>
		`${cells(count, 'the first day of a month')} from here on: a spreadsheet makes it of a month alone, such as March 2024. Where the month is meant, write 2024-03 as text`
};

function cells(count: number, what: string): string {
	return count === 1 ? `${what} in 1 cell` : `${what} in ${String(count)} cells`;
}
