/** What may be wrong with files that a reader hands in, before anything in them is a record. */
import { problemAt, type Problem } from '../read/problem.ts';
import { defineRules } from '../read/rule.ts';

export const HANDED_RULES = defineRules({
	'handed-too-large': {
		meaning: 'What was handed in is larger than this page reads, so that the page stays usable.',
		mend: 'Leave out what is no part of the record, or check the folder with the command, which reads larger ones.'
	},
	'handed-empty': {
		meaning: 'The file has no bytes.',
		mend: 'Save the table again, and choose that file.'
	},
	'handed-no-table': {
		meaning: 'The file is neither a table nor something that holds tables.',
		mend: 'Choose a table saved as CSV, a workbook (.xlsx), a zip archive, or the files of a record.'
	},
	'handed-locked': {
		meaning: 'The file can only be opened with a password, or it is a workbook of the old kind (.xls).',
		mend: 'Save it without a password, as a workbook (.xlsx) or as CSV.'
	},
	'handed-damaged': {
		meaning: 'The archive or the workbook is broken: it ends too early, or says of itself what is not so.',
		mend: 'Make it again from its files.'
	},
	'handed-unsafe-name': {
		meaning: 'A file in the archive has a name that leads out of its folder. It was not read.',
		mend: 'Make the archive again from within the folder of the record.'
	},
	'handed-header': {
		meaning: 'A table alone has one figure in each row, and needs columns that say whose number it is.',
		mend: 'Name the columns in the first row: label, value, speaker and source; as stated, unit, link and date where you have them.'
	},
	'handed-cell': {
		meaning: 'A spreadsheet made something else of a cell, or the cell can be read in more than one way.',
		mend: 'Set the column to text and write the cell again.'
	},
	'handed-undrawn': {
		meaning: 'The record has no problem that a rule names, and yet no page could be made of it.',
		mend: 'Look at the charts and sentences that the words name.'
	}
});

/** A problem of a whole file that was handed in. */
export function fileProblem(
	rule: keyof typeof HANDED_RULES,
	file: string,
	found: string,
	expected: string
): Problem {
	return problemAt(HANDED_RULES[rule], { file, row: 0, column: '-' }, found, expected);
}
