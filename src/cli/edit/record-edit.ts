/** A record while it is edited: rows are added, changed and taken away in memory, and written only when all is sound. */
import { csvFormatRows, csvParseRows } from 'd3-dsv';
import { dataResources, tableFile } from '#lib/domain/record/data-resource.ts';
import { grouped } from '#lib/domain/record/grouped.ts';
import { TABLES, type TableName } from '#lib/domain/record/schema/tables.ts';
import type { WrittenTables } from '#lib/domain/record/written-tables.ts';
import { findFlat } from '#lib/reading/complete/find-flat.ts';
import { POSITION_GROUPS } from '#lib/reading/complete/fill-cells.ts';
import type { RecordFiles } from '#lib/reading/check-record.ts';

export type Cells = Readonly<Record<string, string>>;

/** What an editor asked for that cannot be done; the message says what to write instead. */
export class EditFault extends Error {
	override name = 'EditFault';
}

interface EditedTable {
	columns: readonly string[];
	rows: Cells[];
	/** True where no row has a position: the rows stand in the order of the file, and keep doing so. */
	readonly isInOrder: boolean;
}

/** One row that was added, for the report. */
export interface AddedRow {
	readonly table: TableName;
	readonly cells: Cells;
}

export class RecordEdit {
	readonly #files: RecordFiles;
	readonly #tables = new Map<TableName, EditedTable>();
	readonly #changed = new Set<TableName>();
	readonly added: AddedRow[] = [];
	/** What a person must still decide, a sentence each. */
	readonly decisions: string[] = [];

	/** @throws {EditFault} for a record in a flat table, whose rows are not those of tables */
	constructor(files: RecordFiles) {
		const flat = findFlat(files)?.flat.file;
		if (flat !== undefined)
			throw new EditFault(
				`${flat} is a flat table, in which a row is changed or added by hand; "contested-figures import ${flat} --tables" first makes the tables that this command writes`
			);
		this.#files = files;
	}

	/** The rows of a table; none where the record does not have it. */
	rows(name: TableName): readonly Cells[] {
		return this.#table(name).rows;
	}

	/** The row with the id. */
	row(name: TableName, id: string): Cells | undefined {
		return this.rows(name).find((row) => row['id'] === id);
	}

	/** Adds a row at the end; columns that are not given are empty. */
	add(name: TableName, cells: Cells): void {
		this.#needColumns(name, cells);
		const { columns, rows } = this.#table(name);
		const row = Object.fromEntries(columns.map((column) => [column, cells[column] ?? '']));
		rows.push(row);
		this.#changed.add(name);
		this.added.push({ table: name, cells: row });
	}

	/** Puts in the columns of the schema that the table does not have yet and that a cell is for. */
	#needColumns(name: TableName, cells: Cells): void {
		const table = this.#table(name);
		const known = TABLES.find((one) => one.name === name)?.columns.map((column) => column.name) ?? [];
		const needed = Object.keys(cells).filter((column) => cells[column] !== '');
		const unknown = needed.find((column) => ![...known, ...table.columns].includes(column));
		if (unknown !== undefined)
			throw new EditFault(`${name}.csv has no column "${unknown}"; its columns are ${known.join(', ')}`);
		if (needed.every((column) => table.columns.includes(column))) return;
		table.columns = known.filter((column) => table.columns.includes(column) || needed.includes(column));
	}

	/** Changes cells of every row that fits. */
	set(name: TableName, fits: (row: Cells) => boolean, cells: Cells): void {
		this.#needColumns(name, cells);
		const table = this.#table(name);
		table.rows = table.rows.map((row) => (fits(row) ? { ...row, ...cells } : row));
		this.#changed.add(name);
	}

	/** Takes every row away that fits. */
	remove(name: TableName, fits: (row: Cells) => boolean): void {
		const table = this.#table(name);
		table.rows = table.rows.filter((row) => !fits(row));
		this.#changed.add(name);
	}

	/** Every table as it is written now. */
	tables(): WrittenTables {
		return new Map(
			TABLES.map(({ name }) => [name, { columns: this.#table(name).columns, rows: this.rows(name) }])
		);
	}

	/** The files of the record as edited. Only tables that were changed are written anew. */
	files(): RecordFiles {
		const files = new Map(this.#files);
		for (const name of this.#changed) {
			const { columns, rows } = asWritten(name, this.#table(name));
			const lines = rows.map((row) => columns.map((column) => row[column] ?? ''));
			files.set(tableFile({ name }), encoded(`${csvFormatRows([[...columns], ...lines])}\n`));
		}
		const isNew = [...this.#changed].some((name) => !this.#files.has(tableFile({ name })));
		if (isNew) {
			const resources = dataResources(TABLES.filter((table) => files.has(tableFile(table))));
			return withDescription(files, { resources });
		}
		return files;
	}

	#table(name: TableName): EditedTable {
		const known = this.#tables.get(name);
		if (known) return known;
		const bytes = this.#files.get(tableFile({ name }));
		const [written, ...body] = csvParseRows(bytes ? new TextDecoder().decode(bytes) : '');
		const columns =
			written ?? TABLES.find((table) => table.name === name)?.columns.map((one) => one.name) ?? [];
		const rows = body.map((cells) =>
			Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))
		);
		const table = asEdited(name, columns, rows);
		this.#tables.set(name, table);
		return table;
	}
}

/** The table with a position in every row, where it has none of its own: the order of the file says it. */
function asEdited(name: TableName, columns: readonly string[], rows: Cells[]): EditedTable {
	const isOrdered = TABLES.find((one) => one.name === name)?.columns.some((one) => one.name === 'position');
	const isInOrder = isOrdered === true && rows.length > 0 && rows.every((row) => !row['position']);
	if (!isInOrder) return { columns, rows, isInOrder };
	const group = POSITION_GROUPS[name];
	const counts = new Map<string, number>();
	const placed = rows.map((row) => {
		const key = group === undefined ? '' : (row[group] ?? '');
		const position = counts.get(key) ?? (name === 'hops' ? 0 : 1);
		counts.set(key, position + 1);
		return { ...row, position: String(position) };
	});
	return { columns, rows: placed, isInOrder };
}

/** The table as it is written: one that stood in the order of its rows does so still, without positions. */
function asWritten(
	name: TableName,
	{ columns, rows, isInOrder }: EditedTable
): Pick<EditedTable, 'columns' | 'rows'> {
	if (!isInOrder) return { columns, rows };
	const group = POSITION_GROUPS[name];
	const keyOf = (row: Cells) => (group === undefined ? '' : (row[group] ?? ''));
	const waiting = grouped(
		rows.toSorted((one, other) => Number(one['position']) - Number(other['position'])),
		keyOf
	);
	// Each place of a group is for the next of its rows, so that groups stay where they were.
	const ordered = rows.map((row) => waiting.get(keyOf(row))?.shift() ?? row);
	return { columns: columns.filter((column) => column !== 'position'), rows: ordered };
}

/** Files with other values of properties in `datapackage.json`. */
export function withDescription(files: RecordFiles, values: Readonly<Record<string, unknown>>): RecordFiles {
	const text = new TextDecoder().decode(files.get('datapackage.json'));
	const descriptor: unknown = JSON.parse(text);
	const described = Object.assign({}, descriptor, values);
	return new Map(files).set('datapackage.json', encoded(`${JSON.stringify(described, null, '\t')}\n`));
}

/** A text as bytes. */
export function encoded(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}
