/** How long a cell may be: what is longer is no cell of a record, and would keep every rule busy. */
import { problemAt, type Problem } from './problem.ts';
import { TABLE_RULES } from './table-rules.ts';

/** The most signs of one cell, which is what spreadsheets keep of one. */
export const MOST_SIGNS = 32_767;

/** The problem of the first cell of a row that is too long; `null` where none is. */
export function longCell(
	file: string,
	row: number,
	cells: readonly string[],
	head: readonly string[]
): Problem | null {
	const at = cells.findIndex(({ length }) => length > MOST_SIGNS);
	if (at < 0) return null;
	const place = { file, row, column: head[at] ?? '-' };
	const found = `${String(cells[at]?.length ?? 0)} signs`;
	return problemAt(TABLE_RULES['cell-too-long'], place, found, `at most ${String(MOST_SIGNS)}`);
}
