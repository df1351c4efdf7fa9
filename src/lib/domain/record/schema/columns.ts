/**
 * How a table is written down: one function for each kind of column, and what several tables share. A column must be
 * filled unless it is `optional(…)`. What is written here is the type as well: see `RowOf` in `tables.ts`.
 */

import type { KindColumn } from '../kinds/kind.ts';
import type { ColumnType } from './kinds.ts';

/** A column of a table. */
export interface Column extends KindColumn {
	readonly name: string;
	readonly type: ColumnType;
	/** An empty cell is a problem. */
	readonly required: boolean;
	readonly description: string;
	/** The words are the record's own, and may have placeholders. */
	readonly prose?: ProseKind;
	/** The words are the record's own and have no placeholders that are filled in: they are translated, as sentences are. */
	readonly translated?: true;
	/** The columns of the row that say the same in another language, and which language that is: in it nothing is translated. */
	readonly said?: { readonly words: string; readonly lang: string };
	/** Rows with the same words here belong together, so that they must in every language. */
	readonly groups?: true;
	/** What an empty cell says, where an editor may leave it out: it is filled in before any rule looks at it. */
	readonly filled?: string;
}

/** Whether words are sentences, or the name of one thing, whose dates never move ("Cases filed, January to June 2022"). */
export type ProseKind = 'sentence' | 'name';

export interface Table {
	readonly name: string;
	readonly title: string;
	readonly description: string;
	readonly columns: readonly Column[];
	/** Columns that together name a row; no two rows share them. */
	readonly key: readonly string[];
}

/** The least and the greatest that a number may be, both allowed. */
export interface Limits {
	readonly minimum?: number;
	readonly maximum?: number;
}

/** The column with its cells allowed to be empty. */
export function optional<const C extends Column>(
	column: C
): { readonly [Part in keyof C]: Part extends 'required' ? false : C[Part] } {
	return { ...column, required: false } as {
		readonly [Part in keyof C]: Part extends 'required' ? false : C[Part];
	};
}

/** The column with cells that may be left out: they are then filled in as `how` says, so that a whole record has them all. */
export function filled<const C extends Column>(column: C, how: string): C & { readonly filled: string } {
	return { ...column, filled: how };
}

/** The id that names a row and is part of its address: permanent, never reused. */
export const id = (description: string) => ({ name: 'id', type: 'id', required: true, description }) as const;

/** A name within its row's group: written like an id, but part of no address. */
export const name = <const Name extends string>(column: Name, description: string) =>
	({ name: column, type: 'name', required: true, description }) as const;

/** Sentences of the record's own in plain text; their numbers come from the record by placeholders. */
export const sentences = <const Name extends string>(column: Name, description: string) =>
	({ name: column, type: 'text', prose: 'sentence', required: true, description }) as const;

/** The name of one thing in the record's own words, whose dates never move; it has no other number but by placeholders. */
export const label = <const Name extends string>(column: Name, description: string) =>
	({ name: column, type: 'text', prose: 'name', required: true, description }) as const;

/** Words in plain text that are not the record's own, such as the words of a source: they are left as they are. */
export const text = <const Name extends string>(column: Name, description: string) =>
	({ name: column, type: 'text', required: true, description }) as const;

/** Words of the record's own in plain text that have no placeholders: the name of a thing that every language calls otherwise. */
export const words = <const Name extends string>(column: Name, description: string) =>
	({ name: column, type: 'text', translated: true, required: true, description }) as const;

/** The column with words by which rows belong together. */
export const grouping = <const C extends Column>(column: C): C & { readonly groups: true } => ({
	...column,
	groups: true
});

/** The column with words that other columns of its row say in another language. */
export function saidBy<const C extends Column>(
	column: C,
	said: { readonly words: string; readonly lang: string }
): C & { readonly said: { readonly words: string; readonly lang: string } } {
	return { ...column, said };
}

/** A decimal. */
export const number = <const Name extends string>(column: Name, description: string, limits: Limits = {}) =>
	({ name: column, type: 'number', required: true, description, ...limits }) as const;

/** A whole number. */
export const integer = <const Name extends string>(column: Name, description: string, limits: Limits = {}) =>
	({ name: column, type: 'integer', required: true, description, ...limits }) as const;

/** `true` or `false`. */
export const flag = <const Name extends string>(column: Name, description: string) =>
	({ name: column, type: 'boolean', required: true, description }) as const;

/** A day, `YYYY-MM-DD`. */
export const day = <const Name extends string>(column: Name, description: string) =>
	({ name: column, type: 'date', required: true, description }) as const;

/** A year, a month or a day. */
export const partialDate = <const Name extends string>(column: Name, description: string) =>
	({ name: column, type: 'partial-date', required: true, description }) as const;

/** A language as a BCP 47 tag. */
export const language = <const Name extends string>(column: Name, description: string) =>
	({ name: column, type: 'language', required: true, description }) as const;

/** An http or https address. */
export const url = <const Name extends string>(column: Name, description: string) =>
	({ name: column, type: 'url', required: true, description }) as const;

/** One of the words of a list. */
export const oneOf = <const Name extends string, const Words extends readonly string[]>(
	column: Name,
	values: Words,
	description: string
) => ({ name: column, type: 'enum', values, required: true, description }) as const;

/** Any of the words of a list, each once, separated by semicolons; an empty cell is the empty list. */
export const listOf = <const Name extends string, const Words extends readonly string[]>(
	column: Name,
	values: Words,
	description: string
) => ({ name: column, type: 'list', values, required: true, description }) as const;

/** The id of a row of one table. */
export const reference = <const Name extends string, const Target extends string>(
	column: Name,
	table: Target,
	description: string
) => ({ name: column, type: 'reference', table, required: true, description }) as const;

/** The id of a figure, statement or derived figure. */
export const claim = <const Name extends string>(column: Name, description: string) =>
	({ name: column, type: 'claim', required: true, description }) as const;

/** The id of a figure or derived figure: a claim that has a number. */
export const numericClaim = <const Name extends string>(column: Name, description: string) =>
	({ name: column, type: 'numeric-claim', required: true, description }) as const;

/** The id of what a grade is given to: a figure, statement or party. */
export const subject = <const Name extends string>(column: Name, description: string) =>
	({ name: column, type: 'subject', required: true, description }) as const;

/** The id of a measure, unit, population or rank. */
export const definition = <const Name extends string>(column: Name, description: string) =>
	({ name: column, type: 'definition', required: true, description }) as const;

/** Arithmetic on ids and numbers. */
export const formula = <const Name extends string>(column: Name, description: string) =>
	({ name: column, type: 'formula', required: true, description }) as const;

/** The place of a row in an order. */
export const position = (description: string) =>
	filled(
		integer('position', description, { minimum: 0 }),
		'the order of the rows, where none of them has a position'
	);

/** The language of the words of a row. */
export const lang = (what: string) =>
	filled(language('lang', `Language of ${what}, as a BCP 47 tag.`), 'the language of the record');

export const note = optional(sentences('note', 'What a reader must know besides; plain text.'));

/** The period that a row counts. */
export const period = [
	optional(partialDate('period_start', 'First day, month or year that is counted. Empty: not stated.')),
	optional(partialDate('period_end', 'Last day, month or year that is counted. Empty: not stated.'))
] as const;

/** A number as stated, with its bounds and open sides. */
export const quantity = [
	optional(number('value', 'The number as read, in the unit. Empty where only bounds were stated.')),
	filled(
		optional(number('low', 'Lower bound that the wording states, if any.')),
		'of a figure the value, where the qualifier makes it the bound'
	),
	filled(
		optional(number('high', 'Upper bound that the wording states, if any.')),
		'of a figure the value, where the qualifier makes it the bound'
	),
	filled(
		flag('open_low', 'true where the wording leaves the lower side without a bound ("nearly").'),
		'as the qualifier says'
	),
	filled(
		flag('open_high', 'true where the wording leaves the upper side without a bound ("over", "at least").'),
		'as the qualifier says'
	)
] as const;
