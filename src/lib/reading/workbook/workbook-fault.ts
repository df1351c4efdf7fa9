/** A cell that has to be written again, or a sheet where `row` is 0. */
export interface WorkbookFault {
	readonly sheet: string;
	/** Row as the spreadsheet counts, the header being 1. */
	readonly row: number;
	readonly column: string;
	readonly found: string;
	/** Whether the cell is read as it stands all the same. */
	readonly isKept?: boolean;
	/** Whether it is said of a whole column, for an editor to look at, and no cell has to be written again. */
	readonly isNote?: boolean;
}
