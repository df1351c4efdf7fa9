/** What is wrong with a record: one place, what stands there, and what may stand there. */
import { onOneLine } from '#lib/domain/text/excerpt.ts';

export { codeOf, excerpt, quoted } from '#lib/domain/text/excerpt.ts';

/** What is wrong with a cell, and what it may hold. */
export interface Fault {
	readonly found: string;
	readonly allowed: string;
}

export interface Problem extends Fault {
	/** Name of the file in the record's folder. */
	readonly file: string;
	/**
	 * Row as a spreadsheet counts, the header being 1; a cell with line breaks is one row. In `datapackage.json` the
	 * line. 0 where the problem is of the whole file.
	 */
	readonly row: number;
	/**
	 * Name of the column; several joined by `+` where they are wrong together; in `datapackage.json` the path of the
	 * property. `-` where the problem is of the whole row or file.
	 */
	readonly column: string;
}

/** The line that a problem is printed as: `file:row:column: found; allowed`. */
export function problemLine({ file, row, column, found, allowed }: Problem): string {
	return `${onOneLine(file)}:${String(row)}:${column}: ${found}; ${allowed}`;
}
