/** What became of a cell that a spreadsheet wrote. */

/** The slips that can be mended without a guess. */
export type Mend =
	| 'blanks at an end'
	| 'a truth value in capitals or another language'
	| 'a local date'
	| 'a local number'
	| 'capitals in a fixed word'
	| 'blanks in a list of words'
	| 'words that were taken for a number, as they stood before'
	| 'zeros at the end of a number, as they stood before'
	| 'letters that the character set has not, as they stood before';

export interface CellMending {
	/** The cell as it should be; as it was where it has a fault. */
	readonly text: string;
	/** What was mended. */
	readonly mend?: Mend;
	/** What a spreadsheet made of the cell, where it cannot be told what was there: it is named and never guessed. */
	readonly fault?: string;
}
