/** Rows that an edit left alone stay as they were written: another program may have put quotation marks where none are needed. */
import { csvParseRows } from 'd3-dsv';

/** The table `after` with the rows of `before`, to the sign, where all their cells are the same; both have line feeds and a header. */
export function keepQuoting(before: string, after: string): string {
	const [header, ...rows] = writtenRows(before);
	const [now, ...others] = writtenRows(after);
	// In other columns no row is as it was.
	if (header === undefined || now === undefined || cellsOf(header) !== cellsOf(now)) return after;
	const known = new Map(rows.map((row) => [cellsOf(row), row]));
	return [header, ...others.map((row) => known.get(cellsOf(row)) ?? row)].map((row) => `${row}\n`).join('');
}

/** The rows of a table as they are written, without the line feed at their end. */
function writtenRows(text: string): string[] {
	return text.match(/(?:[^"\n]|"[^"]*")+(?=\n|$)/g) ?? [];
}

function cellsOf(row: string): string {
	return JSON.stringify(csvParseRows(row));
}
