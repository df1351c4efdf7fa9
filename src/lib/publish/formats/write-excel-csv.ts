/**
 * CSV for a spreadsheet that is opened by a double click: a byte order mark, CRLF, and an apostrophe before a text that
 * would run as a formula, or that a spreadsheet would take for a number. It changes such texts, so it is never the file
 * to compute with. Numbers are the same in every language of a spreadsheet: one of German reads 0.011 as 11.
 */
import { stringify } from 'csv-stringify/sync';
import { cellIn, titleIn, type TableWords } from './table-words.ts';
import { plainDecimal, type PublishedRow } from './write-csv.ts';

/** What a spreadsheet takes for the start of a formula; full-width signs are folded by some. */
const FORMULA_START = /^[=+\-@\t\r＝＋－＠]/u;
/** Digits and signs alone: a number, a date or a share, and which one depends on the language of the spreadsheet. */
const COUNTED = /^(?=.*\p{Nd})[\p{Nd}\s.,:/'’()%‰Ee+\-−–]+$/u;
/** The same number or day in every language. */
const PLAIN = /^(?:0|[1-9]\d{0,14}|\d{4}-\d{2}-\d{2})$/;

/** A text as it stands in the file: with an apostrophe before it where a spreadsheet would make something else of it. */
export function spreadsheetText(text: string): string {
	return FORMULA_START.test(text) || (COUNTED.test(text) && !PLAIN.test(text)) ? `'${text}` : text;
}

/**
 * A number without a sign that separates decimals or thousands: `0.011` is `11E-3`, which every spreadsheet reads alike.
 *
 * @throws {RangeError} where it is not finite
 */
export function spreadsheetNumber(value: number): string {
	const [whole = '', decimals = ''] = plainDecimal(value).split('.');
	return decimals === '' ? whole : `${String(BigInt(whole + decimals))}E-${String(decimals.length)}`;
}

/**
 * A table for spreadsheets. Numbers stay numbers, negative ones too.
 *
 * @param words titles in place of the names of columns, and words in place of codes
 * @throws {RangeError} where a number is not finite
 */
export function writeExcelCsv<Column extends string>(
	columns: readonly Column[],
	rows: readonly PublishedRow<Column>[],
	words?: TableWords
): string {
	const cells = rows.map((row) => columns.map((column) => cellIn(words, column, row[column])));
	return stringify(cells, {
		bom: true,
		header: true,
		columns: columns.map((column) => titleIn(words, column)),
		record_delimiter: 'windows',
		// With CRLF as the delimiter a single LF or CR would stay bare, and readers would see two rows.
		quoted_match: /[\r\n]/,
		cast: { number: spreadsheetNumber, boolean: String, string: spreadsheetText }
	});
}
