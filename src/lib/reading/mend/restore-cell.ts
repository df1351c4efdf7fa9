/** What stood in a cell before tells what a spreadsheet took from it: it is put back where nothing else can be meant, else named. */
import type { Column } from '#lib/domain/record/schema/columns.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import { flatColumn, plainly } from '../complete/flat-columns.ts';
import type { CellMending } from './cell-mending.ts';
import { isOfNumbers } from './decimal-sign.ts';
import { isSameNumber, lostSigns, spoiledWords } from './lost-signs.ts';

type Texts = ReadonlyMap<string, string>;

/**
 * The cell of a column as it stood before, where a spreadsheet wrote the same in its way, or what is wrong with it.
 *
 * @param own the cells of the row
 * @param earlier those of the same row before; empty where that is not known
 */
export function restoredCell(column: Column, own: Texts, earlier: Texts): CellMending {
	const [was, text] = [earlier.get(column.name) ?? '', own.get(column.name) ?? ''];
	if (isOfNumbers(column)) return restoredNumber(was, text);
	if (column.type !== 'text') return { text };
	if (isWithoutLetters(was, text))
		return { text: was, mend: 'letters that the character set has not, as they stood before' };
	if (LOST_LETTERS.test(text) && text !== was)
		return {
			text,
			fault: `${quoted(text)} may have lost letters that the character set of the file has not`
		};
	if (column.prose !== undefined) return { text };
	if (isTakenForNumber(column.name, own, earlier))
		return { text: was, mend: 'words that were taken for a number, as they stood before' };
	const lost = lostSigns(was, text);
	const fault = lost ?? (flatColumn(column.name) === 'as_stated' ? spoiledWords(plainly(own)) : null);
	return fault === null ? { text } : { text, fault };
}

/** What stands for letters that a character set has not: question marks, or signs that mean what a program wants. */
const LOST_LETTERS = /\?{2}|\uFFFD|\p{Co}/u;

/** True where a spreadsheet took words of digits and separators for a number, and the number of the row is as it was. */
function isTakenForNumber(column: string, own: Texts, earlier: Texts): boolean {
	const value = (cells: Texts) => plainly(cells).get('value') ?? '';
	const [was, now] = [earlier.get(column) ?? '', own.get(column) ?? ''];
	const isAsBefore = value(own) === value(earlier) || isAsMuch(value(own), value(earlier));
	return was !== now && isAsBefore && isSameNumber(was, now);
}

/** Spreadsheets write a question mark for each letter that a character set has not. */
function isWithoutLetters(was: string, now: string): boolean {
	if (was === now || !now.includes('?')) return false;
	const [before, after] = [Array.from(was), Array.from(now)];
	return (
		before.length === after.length &&
		before.every((sign, at) => sign === after[at] || (after[at] === '?' && sign > '\u007f'))
	);
}

/** A number that is another for its zeros at the end alone, or that lost its point. */
function restoredNumber(was: string, now: string): CellMending {
	if (was === now) return { text: now };
	if (isAsMuch(was, now)) return { text: was, mend: 'zeros at the end of a number, as they stood before' };
	// A point before three decimals stands between thousands in other countries: a spreadsheet of one makes 1052 of 1.052.
	return /^-?\d{1,3}\.\d{3}$/.test(was) && was.replace('.', '') === now
		? {
				text: now,
				fault: `${quoted(now)} was ${quoted(was)}: a spreadsheet of another country takes the point for one between thousands`
			}
		: { text: now };
}

function isAsMuch(one: string, other: string): boolean {
	return [one, other].every((text) => PLAIN.test(text)) && Number(one) === Number(other);
}

/** A number as a record has it. */
const PLAIN = /^-?\d{1,15}(?:\.\d{1,15})?$/;
