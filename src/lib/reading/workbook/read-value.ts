/** From the value that a workbook keeps of a cell to its text; what a spreadsheet made of it is named and never guessed. */
import type { Cell, CellValue } from 'hucre';
import type { Column } from '#lib/domain/record/schema/columns.ts';
import { factorOf } from '#lib/domain/numerals/scales.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import { isOfNumbers } from '../mend/decimal-sign.ts';
import { KEPT_DIGITS } from '../mend/local-number.ts';
import { mendCell } from '../mend/mend-cell.ts';

export interface ValueReading {
	/** Empty where no reading is near enough to be shown. */
	readonly text: string;
	readonly fault: string | null;
	/** Whether the text is only what a spreadsheet keeps, and has to be written again. */
	readonly isRefused?: boolean;
}

const DATES: ReadonlySet<string> = new Set(['date', 'partial-date']);

/** The text of a cell, or what keeps it from being told. */
export function readValue(column: Column, value: CellValue, cell: Cell | undefined): ValueReading {
	if (cell?.formula !== undefined)
		return { text: '', fault: `a formula, =${cell.formula}; write what it gives` };
	if (value === null) return { text: '', fault: null };
	if (cell?.type === 'error')
		return { text: '', fault: `${quoted(String(value))} is an error of a spreadsheet` };
	const format = signsOf(cell?.style?.numFmt ?? '');
	if (value instanceof Date) return readDate(column, value, format);
	if (typeof value === 'boolean') {
		if (column.type === 'boolean') return { text: String(value), fault: null };
		return {
			text: '',
			fault: `a truth value, ${String(value).toUpperCase()}, in a column of other cells; write it as text`
		};
	}
	if (typeof value === 'number')
		return shownOtherwise(column, value, cell?.style?.numFmt ?? '') ?? readNumber(column, value, format);
	const { text, fault = null } = mendCell(column, value.replace(/\r\n?/g, '\n'), { decimalComma: false });
	return { text, fault };
}

/** The signs of a format that stand for parts of a value: its words are left out. */
function signsOf(format: string): string {
	return format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
}

/** The sign or name of a currency that a format puts beside a number; empty where it has none. */
export function moneyIn(format: string): string {
	return (
		/\[\$([^\]-]+)/u.exec(format)?.[1]?.trim() ?? /\p{Sc}/u.exec(format.replace(/\[[^\]]*\]/g, ''))?.[0] ?? ''
	);
}

/** The letters that a format puts beside a number, such as `tn`; those of one that leaves thousands away say how many. */
function lettersIn(format: string): string {
	const plain = format.replace(/\[[^\]]*\]/g, '');
	const words = [...plain.matchAll(/"([^"]*)"|\\(.)/gu)].map(
		([, quotation, sign]) => quotation ?? sign ?? ''
	);
	return words
		.join('')
		.trim()
		.replace(/[^\p{L} ]/gu, '');
}

/** A number whose format says more than the number does: in a column of words it is no words, and letters may say its size. */
function shownOtherwise(column: Column, value: number, format: string): ValueReading | null {
	const [money, letters] = [moneyIn(format), lettersIn(format)];
	const text = String(value);
	if (isOfNumbers(column)) {
		const isScaled = /[0#?],+(?![0#?])/.test(format);
		return factorOf(letters) === 1 || isScaled
			? null
			: {
					text,
					fault: `the number ${text}, shown with ${quoted(letters)}; write the whole number alone`,
					isRefused: true
				};
	}
	const beside = [money, letters].filter((part) => part !== '').join(' and ');
	return beside === ''
		? null
		: {
				text,
				fault: `the number ${text}, shown with ${quoted(beside)}; write the words as text`,
				isRefused: true
			};
}

/** Fifteen digits are what spreadsheets keep; a whole number that is longer may have ended otherwise. */
const KEPT = 10 ** KEPT_DIGITS;

function readNumber(column: Column, value: number, format: string): ValueReading {
	const text = String(value);
	if (Math.abs(value) >= KEPT || text.includes('e'))
		return {
			text: '',
			fault: `the number ${text}, of which a spreadsheet keeps fifteen digits; write it as text`
		};
	// Typed as 5.2 %, kept as 0.052: which of them the column means is not told by the cell.
	if (format.includes('%')) {
		const shown = String(Number((value * 100).toPrecision(KEPT_DIGITS)));
		const advice = isOfNumbers(column)
			? `write ${shown} or ${text} without the sign, as the unit has it`
			: 'write the words as text';
		return { text: '', fault: `the number ${text}, shown as ${shown} %; ${advice}` };
	}
	if (isOfNumbers(column)) return { text, fault: null };
	if (column.type === 'partial-date' && Number.isInteger(value) && value >= 1000 && value <= 9999)
		return { text, fault: null };
	// A word such as the grade 6 was chosen as it is; of another text zeros and separators may be gone.
	if (column.type === 'enum' && column.values?.includes(text)) return { text, fault: null };
	if (column.type === 'text' && Number.isInteger(value) && value >= 0 && value < 1000)
		return { text, fault: null };
	const { fault } = mendCell(column, text, { decimalComma: false });
	return {
		text,
		fault: fault ?? `the number ${text}: zeros, separators or signs may be lost; write it as text`
	};
}

const DAY = 86_400_000;
/** A time of day is kept as a part of the first day that a spreadsheet counts. */
const FIRST_YEAR = 1900;

/** A day that a spreadsheet keeps is certain; the first of a month may have been the month, which is kept as that day. */
function readDate(column: Column, value: Date, format: string): ValueReading {
	if (Number.isNaN(value.getTime())) return { text: '', fault: 'a date that is not in the calendar' };
	const [day = '', time = ''] = value.toISOString().slice(0, 16).split('T');
	if (value.getUTCFullYear() < FIRST_YEAR)
		return { text: '', fault: `the time of day ${time}; write it as text` };
	if (!DATES.has(column.type))
		return {
			text: '',
			fault: `the date ${day}, which spreadsheets make of ids and texts such as dec-0 or 1-2; write it as text`
		};
	if (value.getTime() % DAY !== 0)
		return { text: day, fault: `the day ${day} with a time of day, ${time}; write the day alone` };
	if (column.type === 'partial-date' && day.endsWith('-01') && !/d/i.test(format))
		return {
			text: '',
			fault: `the date ${day}, shown as a month; write ${day.slice(0, 7)} or ${day} as text`
		};
	return { text: day, fault: null };
}
