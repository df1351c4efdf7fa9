/** What is wrong with a record: the rule, one place, what is there, and what is expected. */
import { onOneLine } from '#lib/domain/text/excerpt.ts';
import type { Rule, Severity } from './rule.ts';

export interface Problem {
	/** Name of the rule, which `docs/rules.md` explains. */
	readonly rule: string;
	readonly severity: Severity;
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
	readonly found: string;
	readonly expected: string;
}

/** A place in a record; see {@link Problem}. */
export type Place = Pick<Problem, 'file' | 'row' | 'column'>;

/** A problem by a rule. */
export function problemAt(
	{ name, severity }: Rule,
	{ file, row, column }: Place,
	found: string,
	expected: string
): Problem {
	return { rule: name, severity, file, row, column, found, expected };
}

/** The line that a problem is printed as: `file:row:column: found; expected [rule]`. */
export function problemLine({ file, row, column, found, expected, rule }: Problem): string {
	return onOneLine(`${file}:${String(row)}:${column}: ${found}; ${expected} [${rule}]`);
}

/** Whether no problem of those is told at a place. */
export function notYetAt(problems: readonly Place[]): (place: Place) => boolean {
	const nameOf = ({ file, row, column }: Place) => `${file}:${String(row)}:${column}`;
	const places = new Set(problems.map(nameOf));
	return (place) => !places.has(nameOf(place));
}
