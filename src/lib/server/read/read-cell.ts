/** From the text of one cell to its typed value. */
import { ID_PATTERN } from '#lib/domain/record/data-resource.ts';
import type { Cell } from '#lib/domain/record/schema/tables.ts';
import { isPartialDate } from '#lib/domain/quantity/period.ts';
import type { Column } from '#lib/domain/record/schema/columns.ts';
import { addressFault } from './address-fault.ts';
import { nearestWord } from './nearest-word.ts';
import { quoted, type Fault } from './problem.ts';
import { numberFault } from './number-fault.ts';
import { textFault } from './text-fault.ts';

export type CellReading = { readonly cell: Cell } | { readonly fault: Fault };

const ID = new RegExp(`^${ID_PATTERN}$`);
const MAX_ID_LENGTH = 80;
/** Names that a spreadsheet turns into a date or a truth value, or that Windows cannot give a folder. */
const RESERVED_IDS =
	/^(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)-?\d{1,4}|true|false|con|prn|aux|nul|com\d|lpt\d)$/i;

/** Reads a cell by the type of its column; an empty one is `null`, of a list the empty list. */
export function readCell(column: Column, text: string): CellReading {
	if (text === '') {
		if (column.required) return fault('an empty cell', allowedIn(column));
		return { cell: column.type === 'list' ? [] : null };
	}
	switch (column.type) {
		case 'number':
		case 'integer':
			return readNumber(column, text);
		case 'text':
		case 'formula': {
			const found = textFault(text);
			return found === null ? { cell: text } : { fault: found };
		}
		case 'list':
			return readList(column, text);
		default: {
			const found = wordFault(column, text);
			if (found !== null) return { fault: found };
			return { cell: column.type === 'boolean' ? text === 'true' : text };
		}
	}
}

/** What a column takes, in words. */
export function allowedIn(column: Column): string {
	switch (column.type) {
		case 'id':
			return 'an id: letters, digits and single hyphens, a letter first';
		case 'reference':
			return `an id of ${String(column.table)}.csv`;
		case 'claim':
			return 'an id of figures.csv, statements.csv or derived.csv';
		case 'subject':
			return 'an id of figures.csv, statements.csv or parties.csv';
		case 'definition':
			return 'an id of measures.csv, units.csv, populations.csv or ranks.csv';
		case 'name':
			return 'a name: letters, digits and single hyphens, a letter first';
		case 'text':
			return 'a text';
		case 'formula':
			return 'a formula: ids of figures with + - * / and brackets';
		case 'number':
			return `a plain decimal such as 1234567 or 0.5${limitsOf(column)}`;
		case 'integer':
			return `a whole number${limitsOf(column)}`;
		case 'boolean':
			return 'true or false';
		case 'date':
			return 'a date as YYYY-MM-DD';
		case 'partial-date':
			return 'a date as YYYY, YYYY-MM or YYYY-MM-DD';
		case 'language':
			return 'a BCP 47 language tag such as en or zh-Hans';
		case 'url':
			return 'an absolute http or https address';
		case 'enum':
			return `one of ${(column.values ?? []).join(', ')}`;
		case 'list':
			return `words parted by semicolons without blanks, of ${(column.values ?? []).join(', ')}`;
	}
}

/** True for a tag that names a language, as `en`, `zh-Hans` or `pt-BR` do. */
export function isLanguageTag(text: string): boolean {
	if (!/^[a-z]{2,3}(?:-|$)/i.test(text)) return false;
	try {
		return Intl.getCanonicalLocales(text).length === 1;
	} catch {
		return false;
	}
}

function readNumber(column: Column, text: string): CellReading {
	const found = numberFault(text, column.type === 'integer');
	if (found !== null) return fault(found, allowedIn(column));
	const value = Number(text);
	const { minimum, maximum } = column;
	const outside = (minimum !== undefined && value < minimum) || (maximum !== undefined && value > maximum);
	return outside ? fault(text, allowedIn(column)) : { cell: value };
}

function readList(column: Column, text: string): CellReading {
	const words = text.split(';');
	const known = column.values ?? [];
	const unknown = words.find((word) => !known.includes(word));
	if (unknown !== undefined) return fault(quoted(unknown), allowedIn(column) + meant(unknown, known));
	const repeated = words.find((word, index) => words.indexOf(word) !== index);
	if (repeated !== undefined) return fault(`${quoted(repeated)} twice`, 'each word once');
	return { cell: words };
}

function wordFault(column: Column, text: string): Fault | null {
	const refused = (fits: boolean): Fault | null =>
		fits ? null : { found: quoted(text), allowed: allowedIn(column) };
	switch (column.type) {
		case 'name':
			return refused(ID.test(text) && text.length <= MAX_ID_LENGTH);
		case 'id':
			if (!ID.test(text)) return refused(false);
			if (text.length > MAX_ID_LENGTH) {
				return { found: `${String(text.length)} characters`, allowed: `at most ${String(MAX_ID_LENGTH)}` };
			}
			return RESERVED_IDS.test(text)
				? {
						found: `${quoted(text)}, which spreadsheets or file systems take for something else`,
						allowed: 'another id'
					}
				: null;
		case 'reference':
		case 'claim':
		case 'subject':
		case 'definition':
			// Whether such an id exists is asked once all tables are read, with a better answer.
			return null;
		case 'boolean':
			return refused(text === 'true' || text === 'false');
		case 'date':
			return refused(text.length === 10 && isPartialDate(text));
		case 'partial-date':
			return refused(isPartialDate(text));
		case 'language':
			return refused(isLanguageTag(text));
		case 'enum': {
			const words = column.values ?? [];
			if (words.includes(text)) return null;
			return { found: quoted(text), allowed: allowedIn(column) + meant(text, words) };
		}
		case 'url': {
			const found = addressFault(text);
			return found === null ? null : { found: `${quoted(text)} ${found}`, allowed: allowedIn(column) };
		}
		default:
			return null;
	}
}

function limitsOf({ minimum, maximum }: Column): string {
	if (minimum !== undefined && maximum !== undefined) return ` from ${String(minimum)} to ${String(maximum)}`;
	if (minimum !== undefined) return `, ${String(minimum)} or more`;
	return maximum === undefined ? '' : `, ${String(maximum)} or less`;
}

function meant(text: string, words: readonly string[]): string {
	const near = nearestWord(text, words);
	return near === null ? '' : `, nearest is ${quoted(near)}`;
}

function fault(found: string, allowed: string): CellReading {
	return { fault: { found, allowed } };
}
