/** What may be wrong with files that a reader hands in, before anything in them is a record. */
import { problemAt, type Problem } from '../read/problem.ts';
import { defineRules } from '../read/rule.ts';

export const HANDED_RULES = defineRules({
	'handed-too-large': {
		meaning: 'What was handed in is larger than this page reads, so that the page stays usable.',
		mend: 'Leave out what is no part of the record, or check the folder with the command, which reads larger ones.'
	},
	'handed-empty': {
		meaning: 'The file has no bytes, or the table no row.',
		mend: 'Write the numbers, one in each row, save the table and choose that file.'
	},
	'handed-no-table': {
		meaning: 'The file is neither a table nor something that holds tables.',
		mend: 'Choose a table saved as CSV, a workbook (.xlsx), a zip archive, or the files of a record.'
	},
	'handed-several': {
		meaning:
			'There are several tables, and none has the name of a table of a record, so that it is not told what each is.',
		mend: 'Choose one of them, put their rows into one table, or name them as a record names its tables: figures.csv.'
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
		meaning:
			'A cell of a workbook cannot be read as it is: a formula, an error, or a date among texts. It is left empty.',
		mend: 'Set the column to text and write the cell again.'
	},
	'handed-cell-doubtful': {
		severity: 'warning',
		meaning:
			'A cell may not be what was typed: a spreadsheet may have made something else of it, or it can be read in more than one way. It is read as it stands.',
		mend: 'Compare the cell with its source. To be sure, set the column to text and write the cell again.'
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
