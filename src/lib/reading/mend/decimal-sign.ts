/** Which sign stands before decimals in a table that a spreadsheet saved, as far as its numbers tell. */
import type { Column } from '#lib/domain/record/schema/columns.ts';

/** True for a column of numbers in digits. */
export function isOfNumbers({ type }: Column): boolean {
	return type === 'number' || type === 'integer';
}

/** A comma or a point that no group of three digits follows, or one behind groups of the other, is before decimals. */
const COMMA = /^-?\d+,(?:\d{1,2}|\d{4,})$|^-?\d{1,3}(?:\.\d{3})+,\d+$|^-?\d{1,3}(?:\.\d{3}){2,}$/;
const POINT = /^-?\d+\.(?:\d{1,2}|\d{4,})$|^-?\d{1,3}(?:,\d{3})+\.\d+$|^-?\d{1,3}(?:,\d{3}){2,}$/;

/**
 * True where a comma stands before decimals, false where a point does; `null` where the numbers do not tell, or tell both.
 *
 * @param cells of each column, in any order
 * @param isOwn whether the cells stand between commas as those of a record do, in which a point is before decimals
 */
export function decimalComma(cells: ReadonlyMap<Column, readonly string[]>, isOwn: boolean): boolean | null {
	const numbers = [...cells].flatMap(([column, texts]) => (isOfNumbers(column) ? texts : []));
	const [comma, point] = [COMMA, POINT].map((sign) => numbers.some((text) => sign.test(text.trim())));
	if (comma !== point) return comma ?? null;
	return isOwn && !comma ? false : null;
}
