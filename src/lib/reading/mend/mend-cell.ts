/** Mends a cell that a spreadsheet wrote in its own way, as far as there is one reading of it. */
import type { ColumnType } from '#lib/domain/record/schema/kinds.ts';
import type { Column } from '#lib/domain/record/schema/columns.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import { MOST_SIGNS } from '../read/cell-length.ts';
import type { CellMending } from './cell-mending.ts';
import { mendDate } from './local-date.ts';
import { mendNumber } from './local-number.ts';

/** How the spreadsheet wrote. */
export interface Written {
	/** Whether it writes a comma before decimals, or a point; `null` where that is not known. */
	readonly decimalComma: boolean | null;
}

/** True and false in the languages in which spreadsheets are much used, and yes and no in some that are typed. */
const TRUE = [
	'true',
	'wahr',
	'vrai',
	'verdadero',
	'verdadeiro',
	'vero',
	'waar',
	'prawda',
	'истина',
	'真',
	'yes',
	'ja',
	'是'
];
const FALSE = ['false', 'falsch', 'faux', 'falso', 'onwaar', 'fałsz', 'ложь', '假', 'no', 'nein', '否'];

const MONTH = '(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sept?|oct|okt|nov|dec|dez)[a-zä]*\\.?';
/** What ids become in a spreadsheet, each with the ids that become it. No spreadsheet writes a month with a hyphen and a whole year by itself. */
const SPOILED_IDS: readonly (readonly [RegExp, string])[] = [
	[
		new RegExp(
			`^\\d{1,2}[-. /]${MONTH}(?:[-. /]\\d{2,4})?$|^${MONTH}[- ]\\d{2}$|^${MONTH} \\d{4}$|^\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}(?: [\\d:]+)?$|^\\d{1,4}年\\d{1,2}月(?:\\d{1,2}日)?$|^\\d{1,2}月\\d{1,2}日$`,
			'i'
		),
		'is a date, which spreadsheets make of ids such as dec-0'
	],
	[/^\d+(?:[.,]\d+)?e[+-]?\d+$/i, 'has an exponent, which spreadsheets make of ids such as 12e5'],
	[/^\d+(?:[.,]\d+)?$/, 'is a number: zeros before it or letters may be lost']
];

const IDS: ReadonlySet<ColumnType> = new Set([
	'id',
	'name',
	'reference',
	'claim',
	'numeric-claim',
	'subject',
	'definition'
]);

/** The cell of a column as the record has it, or what keeps it from being told. Cells that are well stay as they are. */
export function mendCell(column: Column, written: string, how: Written): CellMending {
	// No cell of a record: the check says so, and nothing can be told of it.
	if (written.length > MOST_SIGNS) return { text: written };
	const text = written.trim();
	if (text === '') return written === '' ? { text } : { text, mend: 'blanks at an end' };
	const mended = byKind(column, text, how);
	if (mended.fault !== undefined) return { ...mended, text: written };
	return mended.mend !== undefined || text === written ? mended : { text, mend: 'blanks at an end' };
}

function byKind(column: Column, text: string, { decimalComma }: Written): CellMending {
	if (IDS.has(column.type)) {
		const spoiled = SPOILED_IDS.find(([pattern]) => pattern.test(text));
		return spoiled ? { text, fault: `${quoted(text)} ${spoiled[1]}` } : { text };
	}
	switch (column.type) {
		case 'boolean':
			return truthValue(text);
		case 'date':
		case 'partial-date':
			return mendDate(text);
		case 'number':
		case 'integer':
			return mendNumber(text, decimalComma);
		case 'enum':
			return fixedWord(text, column.values ?? []);
		case 'list': {
			const words = text.replace(/\s*;\s*/g, ';').replace(/^;|;$/g, '');
			return words === text ? { text } : { text: words, mend: 'blanks in a list of words' };
		}
		case 'text':
			return SHORTENED.test(text)
				? { text, fault: `${quoted(text)} was shortened by a spreadsheet: digits may be lost` }
				: { text };
		default:
			return { text };
	}
}

/** A number of many digits as spreadsheets show it; nobody writes one so by hand. */
const SHORTENED = /^-?\d(?:[.,]\d+)?E[+-]\d{2,}$/;

function truthValue(text: string): CellMending {
	const lower = text.toLowerCase();
	const word = TRUE.includes(lower) ? 'true' : FALSE.includes(lower) ? 'false' : text;
	return word === text ? { text } : { text: word, mend: 'a truth value in capitals or another language' };
}

/** Spreadsheets begin a cell with a capital by themselves. */
function fixedWord(text: string, words: readonly string[]): CellMending {
	if (words.includes(text)) return { text };
	const near = words.filter((word) => word.toLowerCase() === text.toLowerCase());
	const [word] = near;
	return word !== undefined && near.length === 1
		? { text: word, mend: 'capitals in a fixed word' }
		: { text };
}
