/** Tables as comma-separated text: UTF-8 without a mark, line feeds, quotes where they are needed, and no exponents. */
import { csvFormatRows } from 'd3-dsv';

/** What a published cell may hold; `null` is missing and becomes an empty cell, never a zero. */
export type PublishedCell = string | number | boolean | null;
export type PublishedRow<Column extends string = string> = Readonly<Record<Column, PublishedCell>>;

/** A table with its header, one row a line; ends with a line feed. */
export function writeCsv<Column extends string>(
	columns: readonly Column[],
	rows: readonly PublishedRow<Column>[]
): string {
	const lines = rows.map((row) => columns.map((column) => cellText(row[column])));
	return `${csvFormatRows([[...columns], ...lines])}\n`;
}

const DECIMAL = new Intl.NumberFormat('en', {
	useGrouping: false,
	maximumSignificantDigits: 15,
	signDisplay: 'negative'
});

/**
 * A number in plain decimals with a point. Fifteen digits are what a stored decimal keeps; more would show how the
 * machine computes.
 *
 * @throws {RangeError} where it is not finite: such a number has no place in a table
 */
export function plainDecimal(value: number): string {
	if (!Number.isFinite(value)) throw new RangeError(`${String(value)} is no number of a table`);
	return DECIMAL.format(value);
}

/** The text of a published cell. */
export function cellText(cell: PublishedCell): string {
	if (cell === null) return '';
	return typeof cell === 'number' ? plainDecimal(cell) : String(cell);
}
