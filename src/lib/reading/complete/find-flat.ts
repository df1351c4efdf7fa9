/** Where a record has its figures in one flat table. */
import { longCell } from '../read/cell-length.ts';
import { decodeText } from '../read/decode-text.ts';
import { parseCells } from '../read/parse-cells.ts';
import { problemAt, type Problem } from '../read/problem.ts';
import { TABLE_RULES } from '../read/table-rules.ts';
import { isFlatHeader } from './flat-columns.ts';
import type { WrittenFlat } from './flat-record.ts';

/** The files that may be a flat table: its own name, and that of the table of figures. */
export const FLAT_FILE = 'figures-flat.csv';
const MAY_BE_FLAT = ['figures.csv', FLAT_FILE];

/** A flat table, with the problems of its bytes. */
export interface FoundFlat {
	readonly flat: WrittenFlat;
	readonly problems: readonly Problem[];
}

/** The flat table of a record; `null` where the record has none. */
export function findFlat(files: ReadonlyMap<string, Uint8Array>): FoundFlat | null {
	for (const file of MAY_BE_FLAT) {
		const bytes = files.get(file);
		if (!bytes) continue;
		const decoded = decodeText(file, bytes);
		if (decoded.text === null) continue;
		const { rows, problems } = parseCells(decoded.text);
		const [headers = [], ...body] = rows;
		if (!isFlatHeader(headers)) continue;
		const misquoted = new Set(problems.map(({ row }) => row));
		const wide = body.flatMap((cells, at) => {
			const row = at + 2;
			if (misquoted.has(row)) return [];
			if (cells.length === headers.length) return longCell(file, row, cells, headers) ?? [];
			const [found, expected] = [
				`${String(cells.length)} cells`,
				`${String(headers.length)} cells, one per column`
			];
			return [problemAt(TABLE_RULES['row-width'], { file, row, column: '-' }, found, expected)];
		});
		const quotes = problems.map(({ row, cell, found, expected }) =>
			problemAt(TABLE_RULES['quotation-marks'], { file, row, column: headers[cell] ?? '-' }, found, expected)
		);
		const unread = new Set([...misquoted, ...wide.map(({ row }) => row)]);
		const whole = body.flatMap((cells, at) => (unread.has(at + 2) ? [] : [{ row: at + 2, cells }]));
		return { flat: { file, headers, rows: whole }, problems: [...decoded.problems, ...quotes, ...wide] };
	}
	return null;
}
