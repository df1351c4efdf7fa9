/** Mends a table that a spreadsheet saved: its bytes, its separators, its header and each cell, without a guess. */
import type { Table } from '#lib/domain/record/schema/columns.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import { MOST_SIGNS } from '../read/cell-length.ts';
import { parseCells } from '../read/parse-cells.ts';
import { tableText } from '../read/table-text.ts';
import type { CellMending } from './cell-mending.ts';
import { decimalComma } from './decimal-sign.ts';
import { characterSetWords, decoded, separated } from './decode-table.ts';
import { keyOf, type RowsBefore } from './lost-signs.ts';
import { mendCell } from './mend-cell.ts';
import { restoredCell } from './restore-cell.ts';

/** A cell that cannot be mended without a guess, or `column` `-` where it is the row or the file. */
export interface MendFault {
	/** Row as a spreadsheet counts, the header being 1; 0 where it is the file. */
	readonly row: number;
	readonly column: string;
	readonly found: string;
}

/** What spreadsheets write where a cell could not be computed or is too narrow; in a workbook such a cell is no text. */
const ERROR = /^#(?:NAME|N\/A|REF|VALUE|DIV\/0|NUM|NULL|NV|WERT|BEZUG)[!?]?$|^#{3,}$|^Err:\d+$/;

export interface TableMending {
	/** The table as the record has it, with the cells that have a fault as they were; `null` where it could not be read. */
	readonly text: string | null;
	/** The row of `bytes` that each row of the text was, the header first; both count from 1, as a spreadsheet does. */
	readonly rows: readonly number[];
	/** What was mended, each with how often. */
	readonly mends: ReadonlyMap<string, number>;
	readonly faults: readonly MendFault[];
}

/**
 * The table in `bytes` as the record has it.
 *
 * @param encoding the character set, where the editor knows it; else only UTF-8 and UTF-16 are read
 * @param before the rows as they stood before, where that is known: what a spreadsheet took from their words is named
 * @throws {RangeError} where no such character set is known
 */
export function mendTable(
	table: Table,
	bytes: Uint8Array,
	encoding: string | null = null,
	before: RowsBefore = new Map()
): TableMending {
	const mends = new Map<string, number>();
	const mended = (what: string) => mends.set(what, (mends.get(what) ?? 0) + 1);
	const unread = (found: string, row = 0): TableMending => ({
		text: null,
		rows: [],
		mends,
		faults: [{ row, column: '-', found }]
	});

	const whole = decoded(bytes, encoding, mended);
	if (whole === null) return unread(characterSetWords(bytes));
	const { text, separator, above } = separated(whole, table);
	if (separator === null) return unread(`no header with columns of ${table.name}.csv`);
	if (separator !== ',') mended(separator === ';' ? 'semicolons between cells' : 'tabs between cells');
	const { rows, problems } = parseCells(text, separator);
	const [slip] = problems;
	if (above > 0) mended(above === 1 ? 'a row above the header' : `${String(above)} rows above the header`);
	if (slip) return unread(`${slip.found}: where the cell ends cannot be told`, slip.row + above);

	const [head = [], ...body] = rows;
	const names = head.map((name) => name.trim());
	const faults: MendFault[] = [];
	const known = table.columns.filter(({ name }) => names.includes(name));
	const places = [...known.map(({ name }) => names.indexOf(name))];
	const others = names.flatMap((name, at) => (places.includes(at) ? [] : [{ name, at }]));
	const kept = others.filter(
		({ name, at }) => name !== '' || body.some((cells) => (cells[at] ?? '').trim() !== '')
	);
	if (kept.length < others.length) mended('columns without name and cells');
	if (places.some((at, index) => at !== index)) mended('columns in another order');
	for (const { name } of kept)
		faults.push({
			row: 1 + above,
			column: '-',
			found:
				name === '' ? 'a column without a name has cells' : `the column ${quoted(name)} is none of the table`
		});

	const texts = new Map(
		known.map((column, index) => [column, body.map((cells) => cells[places[index] ?? 0] ?? '')])
	);
	const how = { decimalComma: decimalComma(texts, separator === ',') };
	const filled: number[] = [];
	const written = body.flatMap((cells, index): ReadonlyMap<string, string>[] => {
		const row = index + 2 + above;
		if (cells.every((cell) => cell.trim() === '')) {
			mended('empty rows');
			return [];
		}
		filled.push(row);
		// Spreadsheets give each row as many cells as the header: one that has more has an unquoted separator in a text.
		if (cells.length > names.length) {
			const found = `${String(cells.length)} cells under ${String(names.length)} columns`;
			faults.push({ row, column: '-', found });
		} else if (cells.length < names.length) mended('empty cells left out at the end of a row');
		const asWritten = (list: readonly { readonly name: string; readonly at: number }[]) =>
			list.map(({ name, at }): [string, string] => [name, cells[at] ?? '']);
		// The check names such a row; here it would keep every pattern busy.
		if (cells.some(({ length }) => length > MOST_SIGNS))
			return [new Map(asWritten([...known.map(({ name }, at) => ({ name, at: places[at] ?? 0 })), ...kept]))];
		const mendedCells = known.map((column, at): [string, string] => {
			const as = cells[places[at] ?? 0] ?? '';
			const mending: CellMending = ERROR.test(as)
				? { text: as, fault: `${quoted(as)} is an error of a spreadsheet` }
				: mendCell(column, as, how);
			const { text: cell, mend, fault } = mending;
			if (mend !== undefined) mended(mend);
			if (fault !== undefined) faults.push({ row, column: column.name, found: fault });
			return [column.name, cell];
		});
		const own = new Map(mendedCells);
		const earlier = before.get(keyOf(table, own)) ?? new Map<string, string>();
		for (const column of known) {
			const { text: cell, mend, fault } = restoredCell(column, own, earlier);
			if (mend !== undefined) mended(mend);
			if (fault !== undefined) faults.push({ row, column: column.name, found: fault });
			own.set(column.name, cell);
		}
		return [new Map([...own, ...asWritten(kept)])];
	});
	// Cells that slid beyond the header would be lost.
	if (faults.some(({ column, row }) => column === '-' && row > 1 + above))
		return { text: null, rows: [], mends, faults };
	return {
		text: tableText([...known.map(({ name }) => name), ...kept.map(({ name }) => name)], written),
		rows: [1 + above, ...filled],
		mends,
		faults
	};
}
