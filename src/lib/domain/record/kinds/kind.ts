/**
 * What a kind of column is: how a cell is read, what is allowed, and how the descriptions and the database say it. Each
 * kind is a file beside this one and a line in `schema/kinds.ts`.
 */

/** The parts of a column that its kind looks at. */
export interface KindColumn {
	/** The words that may be used. */
	readonly values?: readonly string[];
	/** The table that is pointed into. */
	readonly table?: string;
	readonly minimum?: number;
	readonly maximum?: number;
}

/** What is wrong with a cell, and what it may hold. */
export interface Fault {
	readonly found: string;
	readonly allowed: string;
	/** The word that is none of the allowed ones, if one of them may have been meant. */
	readonly unknown?: string;
}

/** A cell that was read, or what is wrong with it. */
export type Reading<Value> = { readonly cell: Value } | { readonly fault: Fault };

/** A constraint of a Table Schema besides `required`. Patterns are XML Schema's, which hold for the whole cell. */
export interface FieldConstraints {
	readonly pattern?: string;
	readonly enum?: readonly string[];
}

export interface Kind<Value = unknown> {
	/** Reads the text of a cell that is not empty. */
	readonly read: (text: string, column: KindColumn) => Reading<Value>;
	/** What a cell may hold, in words that the validator and the codebook share. */
	readonly allowed: (column: KindColumn) => string;
	/** The type of the field in a Frictionless Table Schema. */
	readonly field: 'string' | 'number' | 'integer' | 'boolean' | 'date';
	readonly format?: 'uri';
	readonly constraints?: (column: KindColumn) => FieldConstraints;
	/** The type of the column in SQLite. */
	readonly sql: 'TEXT' | 'REAL' | 'INTEGER';
	/** The words that SQLite allows besides what its type does; none is every one. */
	readonly sqlValues?: (column: KindColumn) => readonly (string | number)[];
	/** True if a change of a cell moves a number of the record. */
	readonly isNumber: boolean;
	/** The tables in which every id of the column must be, in one of them; none if it points nowhere. */
	readonly targets?: (column: KindColumn) => readonly string[];
}

/** The text as it is, if it fits. */
export function fitting(text: string, fits: boolean, found: string, allowed: string): Reading<string> {
	return fits ? { cell: text } : { fault: { found, allowed } };
}
