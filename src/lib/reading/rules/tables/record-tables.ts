/** All tables of a record as read, and how rules look into them. */
import { grouped } from '#lib/domain/record/grouped.ts';
import type { Cell, ColumnName, TableName } from '#lib/domain/record/schema/tables.ts';
import { problemAt, type Problem } from '../../read/problem.ts';
import type { Rule } from '../../read/rule.ts';
import type { ReadRow, ReadTable } from '../../read/read-table.ts';

export type RecordTables = ReadonlyMap<TableName, ReadTable>;

/** The tables whose rows are claims: no id stands in two of them. */
export const CLAIM_TABLES = ['figures', 'statements', 'derived'] as const;

/**
 * The columns that a rule may name in a row: those of its table, so that a misspelt one does not compile. In a row of any
 * table, as rules over all tables of the schema see it, every name is allowed.
 */
export type ColumnIn<Name extends TableName> = TableName extends Name ? string : ColumnOfAny<Name>;

/** The columns of a table; of several tables those that at least one has. */
type ColumnOfAny<Name extends TableName> = Name extends TableName ? ColumnName<Name> : never;

/** A table by name. It throws if it was not read: that is a mistake of ours, not of the record. */
export function tableOf<Name extends TableName>(tables: RecordTables, name: Name): ReadTable<Name> {
	const table = tables.get(name);
	if (!table) throw new Error(`the table "${name}" was not read`);
	// What is kept under the name of a table was read by its columns.
	return table as ReadTable<Name>;
}

/** The rows of a table that could be read. */
export function rowsOf<Name extends TableName>(tables: RecordTables, name: Name): readonly ReadRow<Name>[] {
	return tableOf(tables, name).rows;
}

/** A cell as text: `null` if it is empty, `undefined` if it had a problem that is reported already. */
export function textIn<Name extends TableName>(
	row: ReadRow<Name>,
	column: ColumnIn<Name>
): string | null | undefined {
	const cell: Cell | undefined = row.cells.get(column);
	return cell === null || cell === undefined || typeof cell === 'string' ? cell : String(cell);
}

/** A cell as number; `null` and `undefined` as in {@link textIn}. */
export function numberIn<Name extends TableName>(
	row: ReadRow<Name>,
	column: ColumnIn<Name>
): number | null | undefined {
	const cell = row.cells.get(column);
	return cell === null || typeof cell === 'number' ? cell : undefined;
}

/** Rows by the id in one of their columns; rows without it are left out. */
export function rowsBy<Name extends TableName>(
	rows: readonly ReadRow<Name>[],
	column: ColumnIn<Name>
): Map<string, ReadRow<Name>[]> {
	return grouped(rows, (row) => textIn(row, column));
}

/** The tables whose rows have an id. */
type TableWithIds = { [Name in TableName]: 'id' extends ColumnName<Name> ? Name : never }[TableName];

/** What was made of the rows of a table, which do not change: many rules ask for it. */
const byIds = new WeakMap<object, ReadonlyMap<string, unknown>>();

/** Rows by their own id; of rows with one id the first. */
export function rowsById<Name extends TableWithIds>(
	tables: RecordTables,
	name: Name
): ReadonlyMap<string, ReadRow<Name>> {
	const rows = rowsOf(tables, name);
	const known = byIds.get(rows);
	// What is kept under rows was made of these.
	if (known) return known as ReadonlyMap<string, ReadRow<Name>>;
	const byId = new Map<string, ReadRow<Name>>();
	for (const row of rows) {
		const id = row.cells.get('id');
		if (typeof id === 'string' && !byId.has(id)) byId.set(id, row);
	}
	byIds.set(rows, byId);
	return byId;
}

/** The row of a number, stated or computed, by its id. */
export function numberById(
	tables: RecordTables,
	id: string | null | undefined
): ReadRow<'figures' | 'derived'> | undefined {
	return rowsById(tables, 'figures').get(id ?? '') ?? rowsById(tables, 'derived').get(id ?? '');
}

/** A problem in a row of a table; columns that are in it together are joined by a plus sign. */
export function problemIn<Name extends TableName>(
	rule: Rule,
	tables: RecordTables,
	name: Name,
	row: ReadRow<Name>,
	column: ColumnIn<Name> | `${ColumnIn<Name>}+${string}`,
	found: string,
	expected: string
): Problem {
	return problemAt(
		rule,
		{ file: row.file ?? tableOf(tables, name).file, row: row.row, column },
		found,
		expected
	);
}
