/** The flat table of a record as its editor wrote it: the columns that came in, with the cells that the site publishes. */
import { csvFormatRows } from 'd3-dsv';
import { quoted } from '#lib/domain/text/excerpt.ts';
import { cellText, type PublishedRow } from '#lib/publish/formats/write-csv.ts';
import type { FigureColumn } from '#lib/publish/tables/figures-table.ts';
import { publishedColumn } from '#lib/reading/complete/flat-columns.ts';
import type { FlatTable } from './flat-of-record.ts';

export interface FlatExport {
	readonly text: string;
	/** A line for each cell and row that does not come back as it was, and for the bytes around them. */
	readonly differences: readonly string[];
}

/**
 * The columns of `flat` in their order, each row with what is published of its figure.
 *
 * @param published the rows of the full flat table
 * @throws {Error} where a row of `flat` made a figure that is not published
 */
export function flatExport(
	{ flat, ids, text: before }: FlatTable,
	published: readonly PublishedRow<FigureColumn>[]
): FlatExport {
	const byId = new Map(published.map((row) => [row.id, row]));
	const columns = flat.headers.map(publishedColumn);
	const differences: string[] = [];
	const differs = (row: number, words: string) => {
		differences.push(`${flat.file}:${String(row)}: ${words}`);
	};
	const rows = flat.rows.flatMap(({ row, cells }) => {
		const id = ids.get(row);
		if (id === undefined) {
			differs(row, 'left out: a computed figure is not read from a flat table');
			return [];
		}
		const figure = byId.get(id);
		if (!figure) throw new Error(`${flat.file}:${String(row)}: the figure ${id} is not published`);
		return [
			columns.map((column, at) => {
				const given = cells[at] ?? '';
				const text = column === null ? given : cellText(figure[column]);
				if (text !== given)
					differs(row, `${flat.headers[at] ?? ''}: ${quoted(given)} came in, ${quoted(text)} is published`);
				return text;
			})
		];
	});
	const text = `${csvFormatRows([[...flat.headers], ...rows])}\n`;
	if (differences.length === 0 && text !== before)
		differences.push(`${flat.file}: quotation marks or the ends of lines are written in the plain way`);
	return { text, differences };
}
