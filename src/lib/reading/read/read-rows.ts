/** From the bytes of a table to its rows as they are written: encoding, quotation, header. No cell is read yet. */
import { tableFile } from '#lib/domain/record/data-resource.ts';
import type { TableName } from '#lib/domain/record/schema/tables.ts';
import type { Table } from '#lib/domain/record/schema/columns.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import { longCell } from './cell-length.ts';
import { decodeText } from './decode-text.ts';
import { nearestWord } from './nearest-word.ts';
import { parseCells } from './parse-cells.ts';
import { problemAt, type Problem } from './problem.ts';
import { TABLE_RULES } from './table-rules.ts';

/** A row before any cell is read. */
export interface WrittenRow {
	/** The file with the row that this one follows from; `null` where it stands in that of its table. */
	readonly file: string | null;
	/** Row as a spreadsheet counts, the header being 1. */
	readonly row: number;
	/** The cells by column, without those of unknown columns. */
	readonly texts: ReadonlyMap<string, string>;
}

type RecordTable = Table & { readonly name: TableName };

/** A table before any cell is read: one of the record's, or `Of`. */
export interface WrittenRows<Of extends Table = RecordTable> {
	readonly table: Of;
	readonly rows: readonly WrittenRow[];
	/** The columns that the file has. */
	readonly columns: readonly string[];
	/** Every id as written, those with a problem included: what other tables may have meant. */
	readonly ids: ReadonlySet<string>;
	/** False where ids may be missing because the file could not be read: references into it are not judged then. */
	readonly idsComplete: boolean;
	/** False where a row or a column is missing: rules that count rows are not applied then. */
	readonly rowsComplete: boolean;
}

export interface RowsReading<Of extends Table = RecordTable> {
	readonly written: WrittenRows<Of>;
	readonly problems: readonly Problem[];
}

/** The table of a record that does not need it: no row, and nothing missing. */
export function noRows(table: RecordTable): RowsReading {
	const columns = table.columns.map(({ name }) => name);
	const written = { table, rows: [], columns, ids: new Set<string>(), idsComplete: true, rowsComplete: true };
	return { written, problems: [] };
}

/**
 * Reads the rows of a table; `bytes` is `null` where the record should have the file and has not.
 *
 * @param file the path of the table in the folder of the record
 */
export function readRows<Of extends Table = RecordTable>(
	table: Of,
	bytes: Uint8Array | null,
	file: string = tableFile(table)
): RowsReading<Of> {
	const names = table.columns.map(({ name }) => name);
	const expected = `a header with the columns ${names.join(',')}`;
	const unread = (problems: readonly Problem[]): RowsReading<Of> => ({
		written: { table, rows: [], columns: [], ids: new Set(), idsComplete: false, rowsComplete: false },
		problems
	});
	const whole = (rule: keyof typeof TABLE_RULES, found: string) =>
		problemAt(TABLE_RULES[rule], { file, row: 0, column: '-' }, found, expected);

	if (bytes === null) return unread([whole('table-missing', 'no such file')]);
	if (bytes.length === 0) return unread([whole('table-empty', 'an empty file')]);
	const { text, problems: textProblems } = decodeText(file, bytes);
	if (text === null) return unread(textProblems);
	const { rows, problems: cellProblems } = parseCells(text);
	const [head, ...body] = rows;
	if (head === undefined || text.trim() === '')
		return unread([...textProblems, whole('table-empty', 'an empty file')]);

	const header = readHeader(file, table, head);
	// Under names that nobody knows nothing can be read.
	if (!head.some((name) => names.includes(name))) return unread([...textProblems, ...header]);
	const problems = [...textProblems, ...header];
	for (const { row, cell, found, expected } of cellProblems) {
		const column = names.find((name) => name === head[cell]) ?? '-';
		problems.push(problemAt(TABLE_RULES['quotation-marks'], { file, row, column }, found, expected));
	}
	const columns = new Map(
		names.flatMap((name): [number, string][] => (head.includes(name) ? [[head.indexOf(name), name]] : []))
	);
	const misquoted = new Set(cellProblems.map(({ row }) => row));
	const idAt = head.indexOf('id');
	const ids = new Set<string>();
	const written: WrittenRow[] = [];
	for (const [index, cells] of body.entries()) {
		const row = index + 2;
		const id = idAt < 0 ? undefined : cells[idAt];
		// What a broken id was meant to be counts too, so that not each reference to it is told again.
		if (id)
			ids
				.add(id)
				.add(id.replace(/[^A-Za-z0-9-]/g, ''))
				.add(id.trim().replace(/[^A-Za-z0-9]+/g, '-'));
		if (misquoted.has(row)) continue;
		const shape = shapeProblem(file, row, cells, head) ?? longCell(file, row, cells, head);
		// Cells that slid into other columns would each be wrong once more.
		if (shape) problems.push(shape);
		else
			written.push({
				file: null,
				row,
				texts: new Map([...columns].map(([at, name]) => [name, cells[at] ?? '']))
			});
	}
	const idsComplete = (idAt >= 0 || !names.includes('id')) && misquoted.size === 0;
	const needed = table.columns.filter(({ required, filled }) => required && filled === undefined);
	const rowsComplete = needed.every(({ name }) => head.includes(name)) && written.length === body.length;
	return {
		written: { table, rows: written, columns: [...columns.values()], ids, idsComplete, rowsComplete },
		problems
	};
}

/** What spreadsheets write in place of commas. */
const SEPARATORS = [
	[';', 'semicolons'],
	['\t', 'tabs']
] as const;
/** What figures may be written as where they are the only table. */
const FLAT = 'a flat table with label, as stated, value, speaker, origin, source and date';

function readHeader(file: string, table: Table, head: readonly string[]): Problem[] {
	const names = table.columns.map(({ name }) => name);
	const problem = (rule: keyof typeof TABLE_RULES, column: string, found: string, expected: string) =>
		problemAt(TABLE_RULES[rule], { file, row: 1, column }, found, expected);
	if (!head.some((name) => names.includes(name))) {
		const [line = ''] = head;
		const other = head.length > 1 ? undefined : SEPARATORS.find(([mark]) => line.includes(mark));
		if (other) return [problem('cells-not-by-commas', '-', `${other[1]} between the cells`, 'commas')];
		const columns = `a header with the columns ${names.join(',')}`;
		return [
			problem(
				'column-unknown',
				'-',
				'a header without any known column',
				table.name === 'figures' ? `${FLAT}; or ${columns}` : columns
			)
		];
	}
	const problems: Problem[] = [];
	for (const [index, name] of head.entries()) {
		if (!names.includes(name)) {
			const near = nearestWord(
				name,
				names.filter((known) => !head.includes(known))
			);
			const found =
				name === '' ? `column ${String(index + 1)} has no name` : `unknown column ${quoted(name)}`;
			const expected = near === null ? `the columns ${names.join(',')}` : `nearest is ${quoted(near)}`;
			problems.push(problem('column-unknown', '-', found, expected));
		} else if (head.indexOf(name) !== index) {
			problems.push(problem('column-repeated', name, 'the column is there twice', 'each column once'));
		}
	}
	for (const [index, name] of names.entries()) {
		const column = table.columns[index];
		if (head.includes(name) || !column?.required || column.filled !== undefined) continue;
		const before = names[index - 1];
		const place = before === undefined ? 'as the first' : `after ${before}`;
		problems.push(problem('column-missing', name, 'the column is missing', `the column ${name} ${place}`));
	}
	const known = head.filter((name, index) => names.includes(name) && head.indexOf(name) === index);
	const expected = names.filter((name) => known.includes(name));
	const moved = known.findIndex((name, index) => name !== expected[index]);
	if (moved >= 0) {
		const [name, should] = [known[moved] ?? '-', expected[moved] ?? '-'];
		problems.push(
			problem('column-order', name, `the column is where ${should} belongs`, `the order ${names.join(',')}`)
		);
	}
	return problems;
}

function shapeProblem(
	file: string,
	row: number,
	cells: readonly string[],
	head: readonly string[]
): Problem | null {
	if (cells.length === head.length) return null;
	const count = (number: number) => `${String(number)} ${number === 1 ? 'cell' : 'cells'}`;
	const found = cells.length === 1 && cells[0] === '' ? 'an empty row' : count(cells.length);
	const expected = `${count(head.length)}, one per column`;
	return problemAt(TABLE_RULES['row-width'], { file, row, column: '-' }, found, expected);
}
