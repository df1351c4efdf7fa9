/** From the bytes of a table to typed rows: encoding, quotation, header, and each cell by the type of its column. */
import { tableFile } from '#lib/domain/record/data-resource.ts';
import type { Cell, TableName } from '#lib/domain/record/schema/tables.ts';
import type { Column, Table } from '#lib/domain/record/schema/columns.ts';
import { decodeText } from './decode-text.ts';
import { nearestWord } from './nearest-word.ts';
import { parseCells } from './parse-cells.ts';
import { cellRule } from './cell-rules.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import { problemAt, type Problem } from './problem.ts';
import { readCell } from './read-cell.ts';
import { defineRules } from './rule.ts';

export const TABLE_RULES = defineRules({
	'table-missing': {
		meaning: 'A table of the record has no file. A table without rows is a file with its header alone.',
		mend: 'Add the file with the header that the message gives, or mend its name.'
	},
	'table-empty': {
		meaning: 'The file of a table is empty. A table without rows still says its columns.',
		mend: 'Write the header that the message gives as the first line.'
	},
	'quotation-marks': {
		meaning:
			'Quotation marks of a cell do not match, so that it cannot be told where the cell ends. What follows in the row is not judged.',
		mend: 'Put the whole cell in quotation marks and double each one inside it: "The union writes, ""we count too""".'
	},
	'column-unknown': {
		meaning:
			'The header has a column that the table does not have, or one without a name: its cells would be lost.',
		mend: 'Mend the name of the column, or take the column away. The codebook lists the columns of each table.'
	},
	'column-repeated': {
		meaning: 'The header has a column twice, and only one of them could be read.',
		mend: 'Take one of the two away.'
	},
	'column-missing': {
		meaning: 'The header lacks a column of the table.',
		mend: 'Add the column at the place that the message gives; its cells may be empty unless the codebook says that they are required.'
	},
	'column-order': {
		meaning:
			'The columns are all there, in another order than that of the schema: two copies of a table could not be compared line by line.',
		mend: 'Put the columns in the order that the message gives.'
	},
	'row-width': {
		meaning:
			'A row has more or fewer cells than the header, or none: cells slid into other columns. Often a comma within a text is not in quotation marks.',
		mend: 'Put texts with commas in quotation marks, write a comma for each empty cell, and take empty rows away.'
	}
});

/** A row of a table as it was read; `ReadRow<'figures'>` has the columns of that table. */
export interface ReadRow<Name extends TableName = TableName> {
	/** The table that it is a row of. */
	readonly table: Name;
	/** Row as a spreadsheet counts, the header being 1. */
	readonly row: number;
	/** Typed cells by column. A cell that had a problem is left out, so that no rule complains of it again. */
	readonly cells: ReadonlyMap<string, Cell>;
	/** The cells as written. */
	readonly texts: ReadonlyMap<string, string>;
}

export interface ReadTable<Name extends TableName = TableName> {
	readonly table: Table & { readonly name: Name };
	readonly file: string;
	readonly rows: readonly ReadRow<Name>[];
	/** Every id as written, those with a problem included: what other tables may have meant. */
	readonly ids: ReadonlySet<string>;
	/** False where ids may be missing because the file could not be read: references into it are not judged then. */
	readonly idsComplete: boolean;
	/** False where a row or a column is missing: rules that count rows are not applied then. */
	readonly rowsComplete: boolean;
}

export interface TableReading {
	readonly table: ReadTable;
	readonly problems: readonly Problem[];
}

/** Reads a table; `bytes` is `null` where the record has no such file. */
export function readTable(
	table: Table & { readonly name: TableName },
	bytes: Uint8Array | null
): TableReading {
	const file = tableFile(table);
	const names = table.columns.map(({ name }) => name);
	const header = `a header with the columns ${names.join(',')}`;
	const unread = (problems: readonly Problem[]): TableReading => ({
		table: { table, file, rows: [], ids: new Set(), idsComplete: false, rowsComplete: false },
		problems
	});
	const whole = (rule: keyof typeof TABLE_RULES, found: string) =>
		problemAt(TABLE_RULES[rule], { file, row: 0, column: '-' }, found, header);

	if (bytes === null) return unread([whole('table-missing', 'no such file')]);
	if (bytes.length === 0) return unread([whole('table-empty', 'an empty file')]);
	const { text, problems: textProblems } = decodeText(file, bytes);
	if (text === null) return unread(textProblems);
	const { rows, problems: cellProblems } = parseCells(text);
	const [head, ...body] = rows;
	if (head === undefined || text.trim() === '')
		return unread([...textProblems, whole('table-empty', 'an empty file')]);

	const problems = [...textProblems, ...readHeader(file, table, head)];
	for (const { row, cell, found, expected } of cellProblems) {
		const column = names.find((name) => name === head[cell]) ?? '-';
		problems.push(problemAt(TABLE_RULES['quotation-marks'], { file, row, column }, found, expected));
	}
	const columns = new Map(table.columns.map((column) => [head.indexOf(column.name), column]));
	columns.delete(-1);
	const misquoted = new Set(cellProblems.map(({ row }) => row));
	const idAt = head.indexOf('id');
	const ids = new Set<string>();
	const read: ReadRow[] = [];
	for (const [index, cells] of body.entries()) {
		const row = index + 2;
		const id = idAt < 0 ? undefined : cells[idAt];
		// What a broken id was meant to be counts too, so that not each reference to it is told again.
		if (id) ids.add(id).add(id.replace(/[^A-Za-z0-9-]/g, ''));
		if (misquoted.has(row)) continue;
		const shape = shapeProblem(file, row, cells, head);
		// Cells that slid into other columns would each be wrong once more.
		if (shape) problems.push(shape);
		else read.push(readRow(table.name, row, cells, columns, problems));
	}
	const idsComplete = (idAt >= 0 || !names.includes('id')) && misquoted.size === 0;
	const rowsComplete = columns.size === names.length && read.length === body.length;
	return { table: { table, file, rows: read, ids, idsComplete, rowsComplete }, problems };
}

function readHeader(file: string, table: Table, head: readonly string[]): Problem[] {
	const names = table.columns.map(({ name }) => name);
	const problem = (rule: keyof typeof TABLE_RULES, column: string, found: string, expected: string) =>
		problemAt(TABLE_RULES[rule], { file, row: 1, column }, found, expected);
	if (!head.some((name) => names.includes(name))) {
		return [
			problem(
				'column-unknown',
				'-',
				'a header without any known column',
				`a header with the columns ${names.join(',')}`
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
		if (head.includes(name)) continue;
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

function readRow(
	table: TableName,
	row: number,
	texts: readonly string[],
	columns: ReadonlyMap<number, Column>,
	problems: Problem[]
): ReadRow {
	const file = tableFile({ name: table });
	const cells = new Map<string, Cell>();
	const written = new Map<string, string>();
	for (const [index, column] of columns) {
		const text = texts[index] ?? '';
		const reading = readCell(column, text);
		written.set(column.name, text);
		if ('cell' in reading) cells.set(column.name, reading.cell);
		else {
			const { found, allowed } = reading.fault;
			problems.push(problemAt(cellRule(column, text), { file, row, column: column.name }, found, allowed));
		}
	}
	return { table, row, cells, texts: written };
}
