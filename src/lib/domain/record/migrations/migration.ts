/** What a step from one format of the record to the next gives. */
import type { WrittenTables } from '../written-tables.ts';

/** Cells that no step can know: what it wrote there is a draft, or empty. */
export interface Decision {
	readonly table: string;
	readonly columns: readonly string[];
	/** The keys of the rows, in the order of the table. */
	readonly keys: readonly string[];
	/** What a person must decide, in a sentence. */
	readonly question: string;
}

/** The tables of a record after a step. */
export interface Migrated {
	readonly tables: WrittenTables;
	readonly decisions: readonly Decision[];
	/** Tables whose every row is a draft: the older record said nothing of the kind. */
	readonly drafts: readonly string[];
}

/** One step: from the tables of a format to those of the next. It trusts that they were sound in theirs. */
export type Migration = (tables: WrittenTables) => Migrated;
