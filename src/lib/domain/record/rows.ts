/** Reading validated rows into the model: names, groups, order and references. */
import type { Cell, Row } from './model.ts';
import { readQuantity, type Quantity } from '../quantity/quantity.ts';

/** The cells of a row under the names of the model: `as_stated` becomes `asStated`. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller says what the columns make; the validator has seen that they do
export function pick<T>(row: Row, columns: readonly string[]): T {
	const name = (column: string) => column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
	return Object.fromEntries(columns.map((column) => [name(column), row[column] ?? null])) as T;
}

/** The quantity that a row states. */
export function quantityOf(row: Row): Quantity {
	const number = (column: string) => row[column] as number | null;
	return readQuantity({
		value: number('value'),
		low: number('low'),
		high: number('high'),
		open_low: row['open_low'] === true,
		open_high: row['open_high'] === true,
		significant_digits: number('significant_digits') ?? 1
	});
}

/** The period that a row states. */
export function periodOf(row: Row): { start: string | null; end: string | null } {
	return { start: row['period_start'] as string | null, end: row['period_end'] as string | null };
}

/** One thing a row, by the id of the row, in the order of the table. */
export function mapById<T>(rows: readonly Row[], make: (row: Row) => T): Map<string, T> {
	return new Map(rows.map((row) => [String(row['id']), make(row)]));
}

/** What the rows make, gathered by the text in one column. */
export function groupBy<T>(rows: readonly Row[], key: string, make: (row: Row) => T): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const row of rows) {
		const group = groups.get(String(row[key]));
		if (group) group.push(make(row));
		else groups.set(String(row[key]), [make(row)]);
	}
	return groups;
}

/** The rows by their `position`; the table stays as it is. */
export function inOrder(rows: readonly Row[]): Row[] {
	return [...rows].sort((one, other) => Number(one['position']) - Number(other['position']));
}

/** What an optional reference leads to; `null` for an empty cell. */
export function find<T>(map: ReadonlyMap<string, T>, id: Cell | undefined): T | null {
	return id === null || id === undefined ? null : get(map, id);
}

/** What a reference leads to. The validator has seen that it does. */
export function get<T>(map: ReadonlyMap<string, T>, id: Cell | undefined): T {
	return required(map.get(String(id)), String(id));
}

/** The value, which a validated record is known to have. */
export function required<T>(value: T | null | undefined, id: string): T {
	if (value === null || value === undefined) throw new Error(`the record has no "${id}"`);
	return value;
}
