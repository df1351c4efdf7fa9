/** Tables of a record as they are written, before any cell is read, and by what their rows are told apart. */
import { TABLES } from './schema/tables.ts';

/** A table with each cell as it is written; a table without rows still has columns. */
export interface WrittenTable {
	readonly columns: readonly string[];
	readonly rows: readonly Readonly<Record<string, string>>[];
}

/** The tables of a version by their names. */
export type WrittenTables = ReadonlyMap<string, WrittenTable>;

/** A row as it is written. */
type WrittenRow = WrittenTable['rows'][number];

/** The key of a row by the columns that make it; several are joined by a slash. */
export function keyOf(columns: readonly string[], row: WrittenRow): string {
	return columns.map((column) => row[column] ?? '').join('/');
}

/** The key of a row of a table; empty for a table that the schema does not have. */
export function keyIn(table: string, row: WrittenRow): string {
	return keyOf(TABLES.find(({ name }) => name === table)?.key ?? [], row);
}
