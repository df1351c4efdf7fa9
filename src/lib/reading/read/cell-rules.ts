/** The rules on single cells: what a column of each kind may hold. */
import type { Column } from '#lib/domain/record/schema/columns.ts';
import type { ColumnType } from '#lib/domain/record/schema/kinds.ts';
import { defineRules, type Rule } from './rule.ts';

export const CELL_RULES = defineRules({
	'cell-required': {
		meaning: 'A cell is empty in a column that each row must fill.',
		mend: 'Write what the message expects. Where the source does not say it, the codebook names the word for that.'
	},
	'id-malformed': {
		meaning:
			'An id or a name has other signs than letters, digits and single hyphens, is too long, or is one that spreadsheets, programs or file systems take for something else. Ids become addresses and names of files.',
		mend: 'Write the id with the signs allowed, a letter first. An id that was published stays as it is.'
	},
	'text-unfit': {
		meaning:
			'A text would not survive in a spreadsheet, a file or on a page: it begins with a sign that spreadsheets run as a formula, has characters that cannot be seen, or begins or ends with a space.',
		mend: 'Take the character away, or begin the text with a word.'
	},
	'number-malformed': {
		meaning:
			'A number is not written as a plain decimal, or is outside the range of its column. Separators, scale words, signs of percent and exponents are read differently from one program to the next.',
		mend: 'Write digits alone, with a point before decimals: 1234567 or 0.5.'
	},
	'word-not-listed': {
		meaning: 'A cell of a column with a fixed list of words has another word, or has one twice.',
		mend: 'Use a word of the list; several are separated by semicolons, without spaces.'
	},
	'date-malformed': {
		meaning: 'A date is not written as ISO 8601 has it, or is not in the calendar.',
		mend: 'Write YYYY-MM-DD; where the column allows it, YYYY-MM or YYYY for a date that is known less exactly.'
	},
	'language-malformed': {
		meaning: 'A language is not named by a BCP 47 tag, by which browsers choose fonts and voices.',
		mend: 'Write a tag such as en, zh-Hans or zh-Hant.'
	},
	'address-malformed': {
		meaning:
			'An address could not be linked to, or should not be: it is not absolute, or of another scheme than http and https.',
		mend: 'Copy the whole address from the browser; signs that addresses do not allow are written as %XX.'
	}
});

const BY_TYPE: Readonly<Record<ColumnType, keyof typeof CELL_RULES>> = {
	id: 'id-malformed',
	name: 'id-malformed',
	reference: 'id-malformed',
	claim: 'id-malformed',
	'numeric-claim': 'id-malformed',
	subject: 'id-malformed',
	definition: 'id-malformed',
	text: 'text-unfit',
	formula: 'text-unfit',
	number: 'number-malformed',
	integer: 'number-malformed',
	boolean: 'word-not-listed',
	enum: 'word-not-listed',
	list: 'word-not-listed',
	date: 'date-malformed',
	'partial-date': 'date-malformed',
	language: 'language-malformed',
	url: 'address-malformed'
};

/** The rule that a cell breaks if its text cannot be read as its column says. */
export function cellRule({ type }: Column, text: string): Rule {
	return CELL_RULES[text === '' ? 'cell-required' : BY_TYPE[type]];
}
