/** Tables of a record as they are written, before any cell is read. */

/** A table with each cell as it is written; a table without rows still has columns. */
export interface WrittenTable {
	readonly columns: readonly string[];
	readonly rows: readonly Readonly<Record<string, string>>[];
}

/** The tables of a version by their names. */
export type WrittenTables = ReadonlyMap<string, WrittenTable>;
