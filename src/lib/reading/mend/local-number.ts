/** Numbers as spreadsheets write them where they are set to another country than the record. */
import { quoted } from '#lib/domain/text/excerpt.ts';
import { numberFault } from '#lib/domain/record/kinds/numbers/number-fault.ts';
import type { CellMending } from './cell-mending.ts';
import { halfWidth } from './half-width.ts';

/** More digits than these a spreadsheet does not keep: it writes zeros in their place, so that zeros at the end may be the number’s own. */
export const KEPT_DIGITS = 15;

/**
 * A number in a column of numbers. One of which more than one reading is possible is left, and named.
 *
 * @param decimalComma whether the spreadsheet writes a comma before decimals; `null` where that is not known
 */
export function mendNumber(text: string, decimalComma: boolean | null): CellMending {
	if (/^[+-]?\d+(?:[.,]\d+)?e[+-]?\d+$/i.test(text))
		return { text, fault: `${quoted(text)} was shortened by a spreadsheet: digits may be lost` };
	const plain = halfWidth(text).replace(/^[−–]/u, '-').replace(/^\+/, '');
	if (/^-?\d{16,}$/.test(plain) && plain.replace(/^-|0+$/g, '').length >= KEPT_DIGITS)
		return {
			text,
			fault: `${quoted(text)} has more than ${String(KEPT_DIGITS)} digits, of which spreadsheets keep no more`
		};
	if (/^-?\d{1,3}\.\d{3}$/.test(plain) && decimalComma !== false)
		return {
			text,
			fault: `${quoted(text)} is a whole number with a point between thousands, or one with three decimals`
		};
	if (/^-?[1-9]\d{0,2},\d{3}$/.test(plain) && decimalComma !== true)
		return { text, fault: `${quoted(text)} has a comma between thousands, or before decimals` };
	const read = inPlainDigits(plain);
	if (read === text || numberFault(read, false) !== null) return { text };
	return { text: read, mend: 'a local number' };
}

function inPlainDigits(text: string): string {
	// 1 234 567,8 and 1’234’567.8: neither a blank nor an apostrophe is ever before decimals.
	if (/^-?\d{1,3}(?:[\s\u00a0\u202f'’]\d{3})+(?:[.,]\d+)?$/u.test(text))
		return text.replace(/[\s\u00a0\u202f'’]/gu, '').replace(',', '.');
	if (/^-?\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$|^-?\d{1,3}(?:,\d{3})+\.\d+$/.test(text))
		return text.replaceAll(',', '');
	if (/^-?\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$|^-?\d{1,3}(?:\.\d{3})+,\d+$/.test(text))
		return text.replaceAll('.', '').replace(',', '.');
	return text.replace(/^(-?\d+),(\d+)$/, '$1.$2');
}
