/**
 * CSV for a spreadsheet that is opened by a double click: a byte order mark, CRLF, and an apostrophe before a text that
 * would run as a formula. It changes such texts, so it is never the file to compute with.
 */
import { stringify } from 'csv-stringify/sync';
import { plainDecimal, type PublishedRow } from './write-csv.ts';

/** What a spreadsheet takes for the start of a formula; full-width signs are folded by some. */
export const FORMULA_START = /^[=+\-@\t\r＝＋－＠]/u;

/**
 * A table for spreadsheets. Numbers stay numbers, negative ones too.
 *
 * @throws {RangeError} where a number is not finite
 */
export function writeExcelCsv<Column extends string>(
	columns: readonly Column[],
	rows: readonly PublishedRow<Column>[]
): string {
	return stringify([...rows], {
		bom: true,
		header: true,
		columns: [...columns],
		record_delimiter: 'windows',
		escape_formulas: true,
		// With CRLF as the delimiter a single LF or CR would stay bare, and readers would see two rows.
		quoted_match: /[\r\n]/,
		cast: { number: plainDecimal, boolean: String }
	});
}
