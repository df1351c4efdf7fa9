/** The text of a table as a record has it: comma-separated, quotation marks where they are needed, a line feed after each row. */
import { csvFormatRows } from 'd3-dsv';

/** The table as text; a row without a cell for a column has an empty one there. */
export function tableText(columns: readonly string[], rows: readonly ReadonlyMap<string, string>[]): string {
	const lines = rows.map((row) => columns.map((column) => row.get(column) ?? ''));
	return `${csvFormatRows([[...columns], ...lines])}\n`;
}
