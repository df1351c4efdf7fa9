/** The rules on the header and the rows of a table. */
import { defineRules } from './rule.ts';

export const TABLE_RULES = defineRules({
	'table-missing': {
		meaning:
			'A table that datapackage.json lists has no file, or the record has no figures at all. A table that is not listed need not be there.',
		mend: 'Add the file with the header that the message gives or mend its name; where the table is not needed, contested-figures describe takes it off the list.'
	},
	'table-empty': {
		meaning: 'The file of a table is empty. A table without rows still says its columns.',
		mend: 'Write the header that the message gives as the first line.'
	},
	'quotation-marks': {
		meaning:
			'Quotation marks of a cell do not match, so that it cannot be told where the cell ends. What follows in the row is not judged.',
		mend: 'Put the whole cell in quotation marks and double each one inside it: "The union writes, ""we count too""".'
	},
	'cells-not-by-commas': {
		meaning:
			'The cells of a table stand between semicolons or tabs, as spreadsheets of some languages save them. Nothing of it can be read.',
		mend: 'Run contested-figures tidy, which puts commas between them, or save the table as CSV with commas.'
	},
	'cell-too-long': {
		meaning: 'A cell has more signs than a spreadsheet keeps in one. Its row is not read.',
		mend: 'Shorten the text; often a quotation mark that opens a cell is closed much later.'
	},
	'column-unknown': {
		meaning:
			'The header has a column that the table does not have, or one without a name: its cells would be lost.',
		mend: 'Mend the name of the column, or take the column away. The codebook lists the columns of each table.'
	},
	'column-repeated': {
		meaning: 'The header has a column twice, and only one of them could be read.',
		mend: 'Take one of the two away.'
	},
	'column-missing': {
		meaning: 'The header lacks a column of the table.',
		mend: 'Add the column at the place that the message gives; its cells may be empty unless the codebook says that they are required.'
	},
	'column-order': {
		meaning:
			'The columns are all there, in another order than that of the schema: two copies of a table could not be compared line by line.',
		mend: 'Put the columns in the order that the message gives.'
	},
	'row-width': {
		meaning:
			'A row has more or fewer cells than the header, or none: cells slid into other columns. Often a comma within a text is not in quotation marks.',
		mend: 'Put texts with commas in quotation marks, write a comma for each empty cell, and take empty rows away.'
	}
});
