/** Dates as spreadsheets write them where they are set to another country than the record. */
import { isPartialDate } from '#lib/domain/quantity/period.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import type { CellMending } from './cell-mending.ts';
import { halfWidth } from './half-width.ts';

/** How the names of months begin in English and German. */
const MONTHS = [
	'jan',
	'feb',
	'mar|mär',
	'apr',
	'may|mai',
	'jun',
	'jul',
	'aug',
	'sep',
	'oct|okt',
	'nov',
	'dec|dez'
];
const MONTH = `(${MONTHS.join('|')})[a-z]*\\.?`;

/** Ways to write a date of which only one reading is possible, each with the year, the month and the day that it has. */
const CERTAIN: readonly (readonly [RegExp, (parts: readonly string[]) => (string | undefined)[]])[] = [
	// 2024-05-31 00:00:00, as a program writes a day.
	[/^(\d{4})-(\d\d)-(\d\d)[ T]00:00(?::00(?:\.0+)?)?Z?$/, ([year, month, day]) => [year, month, day]],
	// 2024/5/31, 2024.5.31, 2024-5-31, 2024年5月31日.
	[/^(\d{4})[-./](\d{1,2})[-./](\d{1,2})\.?$/, ([year, month, day]) => [year, month, day]],
	[/^(\d{4})年(\d{1,2})月(\d{1,2})[日号號]$/, ([year, month, day]) => [year, month, day]],
	[/^(\d{4})年(\d{1,2})月$/, ([year, month]) => [year, month]],
	[/^(\d{4})年$/, ([year]) => [year]],
	[/^(\d{4})[-./](\d{1,2})$/, ([year, month]) => [year, month]],
	[/^(\d{1,2})[-./](\d{4})$/, ([month, year]) => [year, month]],
	// 31.5.2024: with points the day comes first everywhere.
	[/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/, ([day, month, year]) => [year, month, day]],
	[
		// 31 May 2024, 31. Mai 2024.
		new RegExp(`^(\\d{1,2})(?:[-. ]|\\. )${MONTH}[-. ](\\d{4})$`, 'i'),
		([day, month, year]) => [year, numbered(month), day]
	],
	[new RegExp(`^${MONTH} (\\d{1,2}), ?(\\d{4})$`, 'i'), ([month, day, year]) => [year, numbered(month), day]],
	[new RegExp(`^${MONTH}[- ](\\d{4})$`, 'i'), ([month, year]) => [year, numbered(month)]]
];

function numbered(month = ''): string {
	return String(MONTHS.findIndex((names) => names.split('|').includes(month.toLowerCase())) + 1);
}

/** A date in a column of dates; one of which more than one reading is possible is left, and named. */
export function mendDate(text: string): CellMending {
	if (/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(text)) return { text };
	const plain = halfWidth(text);
	for (const [pattern, order] of CERTAIN) {
		const found = pattern.exec(plain);
		if (found) return written(text, order(found.slice(1)));
	}
	const slashed = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})$/.exec(text);
	if (slashed) {
		const [, one = '', , other = '', year] = slashed;
		if (Number(one) > 12 || one === other) return written(text, [year, other, one]);
		if (Number(other) > 12) return written(text, [year, one, other]);
		return { text, fault: `${quoted(text)} is a day and a month, or a month and a day` };
	}
	if (/^\d{1,4}[-./]\d{1,2}[-./]\d{1,2}$/.test(text))
		return { text, fault: `${quoted(text)} has a year of two digits` };
	if (
		new RegExp(`^(?:\\d{1,2}[- ])?${MONTH}(?:[- ]\\d{1,2})?$`, 'i').test(text) ||
		/^\p{L}{3,9}\.?[- ]\d\d$/u.test(text)
	)
		return {
			text,
			fault: `${quoted(text)} is a day or a year beside a month; spreadsheets write 2024-05 as May-24`
		};
	if (/^\d{5}(?:[.,]0+)?$/.test(text))
		return {
			text,
			fault: `${quoted(text)} is probably the number by which a spreadsheet keeps a day, ${dayOf(Number.parseInt(text, 10))}`
		};
	return { text };
}

function written(text: string, [year = '', month, day]: readonly (string | undefined)[]): CellMending {
	const date = [
		year,
		...[month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]))
	].join('-');
	return isPartialDate(date)
		? { text: date, mend: 'a local date' }
		: { text, fault: `${quoted(text)} is not in the calendar` };
}

/** Spreadsheets count days from the end of 1899. */
function dayOf(serial: number): string {
	return new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
}
