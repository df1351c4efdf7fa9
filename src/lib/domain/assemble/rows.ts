/** Reading validated rows into the model: names, groups, order and references. */
import type { Period } from '../quantity/period.ts';
import { grouped } from '../record/grouped.ts';
import type { Fields } from '../record/schema/fields.ts';

/** The named cells of a row under their names in the model: what is not named is missing from the type too. */
export function pick<Row extends object, const Column extends keyof Row & string>(
	row: Row,
	columns: readonly Column[]
): Fields<Pick<Row, Column>> {
	const name = (column: string) => column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
	return Object.fromEntries(columns.map((column) => [name(column), row[column]])) as Fields<
		Pick<Row, Column>
	>;
}

/** The period that a row states. */
export function periodOf(row: {
	readonly period_start: string | null;
	readonly period_end: string | null;
}): Period {
	return { start: row.period_start, end: row.period_end };
}

/** One thing a row, by the id of the row, in the order of the table. */
export function mapById<Row extends { readonly id: string }, T>(
	rows: readonly Row[],
	make: (row: Row) => T
): Map<string, T> {
	return new Map(rows.map((row) => [row.id, make(row)]));
}

/** What the rows make, gathered by the text in one column. */
export function groupBy<Column extends string, Row extends Readonly<Record<Column, string>>, T>(
	rows: readonly Row[],
	key: Column,
	make: (row: Row) => T
): Groups<T> {
	const groups = new Map([...grouped(rows, (row) => row[key])].map(([id, group]) => [id, group.map(make)]));
	return { of: (id) => groups.get(id) ?? [] };
}

/** What rows make, in groups. */
export interface Groups<T> {
	/** The group of an id, in the order of the table; none is the empty one. */
	of(id: string): readonly T[];
}

/** The rows by their `position`; the table stays as it is. */
export function inOrder<Row extends { readonly position: number }>(rows: readonly Row[]): Row[] {
	return [...rows].sort((one, other) => one.position - other.position);
}

/** What an optional reference leads to; `null` for an empty cell. */
export function find<T>(map: ReadonlyMap<string, T>, id: string | null): T | null {
	return id === null ? null : get(map, id);
}

/** What a reference leads to. The validator has seen that it does. */
export function get<T>(map: ReadonlyMap<string, T>, id: string): T {
	return required(map.get(id), id);
}

/** The value, which a validated record is known to have. */
export function required<T>(value: T | null | undefined, id: string): T {
	if (value === null || value === undefined) throw new Error(`the record has no "${id}"`);
	return value;
}
