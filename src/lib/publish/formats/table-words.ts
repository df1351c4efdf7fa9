/**
 * Workbooks and tables for Excel in another language than that of the record: titles of that language in place of the names of columns,
 * and words in place of codes. Tables for programs keep names and codes, the same in every language.
 */
import type { PublishedCell } from './write-csv.ts';

/** What is read in place of names and codes. */
export interface TableWords {
	/** What a column, a sheet or a row of facts is called, by its name. */
	readonly titles: Readonly<Record<string, string>>;
	/** What a code says, by its column. */
	readonly codes: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What is called so; the name itself where nothing else is said. */
export function titleIn(words: TableWords | undefined, name: string): string {
	return words?.titles[name] ?? name;
}

/** A cell as it is read: what a code says, and all else as it is. */
export function cellIn(
	words: TableWords | undefined,
	column: string,
	cell: PublishedCell | undefined
): PublishedCell {
	return (typeof cell === 'string' ? words?.codes[column]?.[cell] : undefined) ?? cell ?? null;
}
