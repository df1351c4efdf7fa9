/**
 * The record as a SQLite database: STRICT tables with the keys, the foreign keys and the limits of the schema, so that
 * the database itself refuses what the record may not hold.
 */
import { csvParse } from 'd3-dsv';
import initSqlJs, { type Database, type SqlValue } from 'sql.js';
import type { Kind } from '#lib/domain/record/kinds/kind.ts';
import { KINDS } from '#lib/domain/record/schema/kinds.ts';
import type { Column, Table } from '#lib/domain/record/schema/columns.ts';
import { TABLES } from '#lib/domain/record/schema/tables.ts';
import type { PublishedCell, PublishedRow } from './write-csv.ts';
import { storedNumber } from './write-json.ts';

/** A column of the flat table. */
export interface FlatColumn {
	readonly name: string;
	readonly type: 'string' | 'number' | 'integer' | 'boolean';
}

/** A cell in another language. */
export interface TranslatedCell {
	readonly language: string;
	readonly table: string;
	readonly column: string;
	/** What names the row: the cells of its key, with a blank between them. */
	readonly key: string;
	readonly text: string;
}

/** What goes into the database besides the tables of the record. */
export interface DatabaseParts {
	/** The text of each table by its name. */
	readonly tables: ReadonlyMap<string, string>;
	/** The flat table, as `figures_flat`: its columns in their order, `id` its key, and its rows. */
	readonly flat: { readonly columns: readonly FlatColumn[]; readonly rows: readonly PublishedRow[] };
	/** What cells say in other languages, as the table `translations`. */
	readonly translations: readonly TranslatedCell[];
	/** What the dataset is, as the table `about`. */
	readonly about: Readonly<Record<string, string>>;
}

/**
 * The database as a file. It is the same wherever it is made.
 *
 * @throws {Error} where a row breaks a key, a foreign key or a limit of the schema
 */
export async function writeSqlite({ tables, flat, translations, about }: DatabaseParts): Promise<Uint8Array> {
	const { Database } = await initSqlJs();
	const database = new Database();
	try {
		database.run('BEGIN');
		// Rows of a table may name rows that come later; all of them are checked at the end.
		database.run('PRAGMA defer_foreign_keys = ON');
		for (const table of TABLES) {
			database.run(createTable(table));
			const { columns } = table;
			insert(
				database,
				table.name,
				columns.map(({ name }) => name),
				csvParse(tables.get(table.name) ?? ''),
				(row) => columns.map((column) => stored(column, row[column.name] ?? ''))
			);
		}
		database.run(createFlat(flat.columns));
		insert(
			database,
			'figures_flat',
			flat.columns.map(({ name }) => name),
			flat.rows,
			(row) => flat.columns.map(({ name }) => flatValue(row[name] ?? null))
		);
		database.run(CREATE_TRANSLATIONS);
		insert(
			database,
			'translations',
			['language', 'table_name', 'column_name', 'row_key', 'text'],
			translations,
			({ language, table, column, key, text }) => [language, table, column, key, text]
		);
		database.run('CREATE TABLE about (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT');
		insert(database, 'about', ['name', 'value'], Object.entries(about), (pair) => pair);
		database.run('COMMIT');
		const [broken] = database.exec('PRAGMA foreign_key_check');
		if (broken) throw new Error(`a foreign key leads nowhere: ${broken.values.slice(0, 3).join('; ')}`);
		return database.export();
	} finally {
		database.close();
	}
}

const CREATE_TRANSLATIONS = `CREATE TABLE translations (
	language TEXT NOT NULL,
	table_name TEXT NOT NULL,
	column_name TEXT NOT NULL,
	row_key TEXT NOT NULL,
	text TEXT NOT NULL,
	PRIMARY KEY (language, table_name, column_name, row_key)
) STRICT, WITHOUT ROWID`;

function createTable({ name, columns, key }: Table): string {
	const parts = [
		...columns.map(columnRule),
		`PRIMARY KEY (${key.map(quoted).join(', ')})`,
		...columns.flatMap(({ name: column, table }) =>
			table === undefined ? [] : [`FOREIGN KEY (${quoted(column)}) REFERENCES ${quoted(table)} (id)`]
		)
	];
	return `CREATE TABLE ${quoted(name)} (\n\t${parts.join(',\n\t')}\n) STRICT`;
}

function columnRule(column: Column): string {
	const name = quoted(column.name);
	const { minimum, maximum } = column;
	const kind: Kind = KINDS[column.type];
	const allowed = kind.sqlValues?.(column) ?? [];
	const checks = [
		...(allowed.length === 0 ? [] : [`${name} IN (${allowed.map(literal).join(', ')})`]),
		...(minimum === undefined ? [] : [`${name} >= ${String(minimum)}`]),
		...(maximum === undefined ? [] : [`${name} <= ${String(maximum)}`])
	];
	return [
		name,
		kind.sql,
		...(column.required ? ['NOT NULL'] : []),
		...checks.map((check) => `CHECK (${check})`)
	].join(' ');
}

function createFlat(columns: DatabaseParts['flat']['columns']): string {
	const types = { string: 'TEXT', number: 'REAL', integer: 'INTEGER', boolean: 'INTEGER' };
	const rules = columns.map(
		({ name, type }) => `${quoted(name)} ${types[type]}${name === 'id' ? ' PRIMARY KEY NOT NULL' : ''}`
	);
	return `CREATE TABLE figures_flat (\n\t${rules.join(',\n\t')}\n) STRICT`;
}

/** Puts rows into a table one after another, so that the cells of one are all that memory holds besides the rows. */
function insert<Source>(
	database: Database,
	table: string,
	columns: readonly string[],
	rows: readonly Source[],
	cells: (row: Source) => SqlValue[]
): void {
	const statement = database.prepare(
		`INSERT INTO ${quoted(table)} (${columns.map(quoted).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`
	);
	for (const row of rows) statement.run(cells(row));
	statement.free();
}

/** A cell of the record, which the validator has read; an empty one is missing. */
function stored(column: Column, text: string): SqlValue {
	if (text === '') return null;
	const kind: Kind = KINDS[column.type];
	if (kind.sql === 'TEXT') return text;
	return kind.field === 'boolean' ? Number(text === 'true') : Number(text);
}

function flatValue(cell: PublishedCell): SqlValue {
	if (typeof cell === 'boolean') return cell ? 1 : 0;
	return typeof cell === 'number' ? storedNumber(cell) : cell;
}

function quoted(name: string): string {
	return `"${name.replaceAll('"', '""')}"`;
}

function literal(value: string | number): string {
	return typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`;
}
