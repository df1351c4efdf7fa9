/** All tables of a record as read, and how rules look into them. */
import type { Cell } from '#lib/domain/record/schema/tables.ts';
import { problemAt, type Problem } from '../read/problem.ts';
import type { Rule } from '../read/rule.ts';
import type { ReadRow, ReadTable } from '../read/read-table.ts';

export type RecordTables = ReadonlyMap<string, ReadTable>;

/** The tables whose rows are claims: no id stands in two of them. */
export const CLAIM_TABLES = ['figures', 'statements', 'derived'] as const;

/** A table by name. It throws where the schema has no such table: that is a mistake of ours, not of the record. */
export function tableOf(tables: RecordTables, name: string): ReadTable {
	const table = tables.get(name);
	if (!table) throw new Error(`the schema has no table "${name}"`);
	return table;
}

/** The rows of a table that could be read. */
export function rowsOf(tables: RecordTables, name: string): readonly ReadRow[] {
	return tableOf(tables, name).rows;
}

/** A cell as text: `null` where it is empty, `undefined` where it had a problem that was told already. */
export function textIn(row: ReadRow, column: string): string | null | undefined {
	const cell: Cell | undefined = row.cells.get(column);
	return cell === null || cell === undefined || typeof cell === 'string' ? cell : String(cell);
}

/** A cell as number; `null` and `undefined` as in {@link textIn}. */
export function numberIn(row: ReadRow, column: string): number | null | undefined {
	const cell = row.cells.get(column);
	return cell === null || typeof cell === 'number' ? cell : undefined;
}

/** Rows by the id in one of their columns; rows without it are left out. */
export function rowsBy(rows: readonly ReadRow[], column: string): Map<string, ReadRow[]> {
	const groups = new Map<string, ReadRow[]>();
	for (const row of rows) {
		const key = textIn(row, column);
		if (key === null || key === undefined) continue;
		const group = groups.get(key);
		if (group) group.push(row);
		else groups.set(key, [row]);
	}
	return groups;
}

/** Rows by their own id; of rows with one id the first. */
export function rowsById(tables: RecordTables, name: string): Map<string, ReadRow> {
	const rows = [...rowsBy(rowsOf(tables, name), 'id')];
	return new Map(rows.flatMap(([id, [first]]) => (first ? [[id, first]] : [])));
}

/** A problem in a row of a table. */
export function problemIn(
	rule: Rule,
	tables: RecordTables,
	name: string,
	row: ReadRow,
	column: string,
	found: string,
	expected: string
): Problem {
	return problemAt(rule, { file: tableOf(tables, name).file, row: row.row, column }, found, expected);
}
