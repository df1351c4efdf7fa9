/**
 * The tables of a record: the one description that the validator, the datapackage, the codebook, the downloads and the
 * types of rows are made from. It knows shapes, never subjects: no name of a person, office, country or outlet.
 */
import { CLAIM_TABLES } from './claims.ts';
import type { Column, Table } from './columns.ts';
import { COMPARISON_TABLES } from './comparisons.ts';
import { CONTEXT_TABLES } from './context.ts';
import { DEFINITION_TABLES } from './definitions.ts';
import { GRADE_TABLES } from './grades.ts';
import type { ValueOf } from './kinds.ts';
import { LAYOUT_TABLES } from './layout.ts';
import { OVERVIEW_TABLES } from './overview.ts';
import { PROVENANCE_TABLES } from './provenance.ts';
import { RELATION_TABLES } from './relations.ts';

/** Every table, in the order in which a record describes them. */
export const TABLES = [
	...DEFINITION_TABLES,
	...PROVENANCE_TABLES,
	...CLAIM_TABLES,
	...GRADE_TABLES,
	...RELATION_TABLES,
	...COMPARISON_TABLES,
	...CONTEXT_TABLES,
	...LAYOUT_TABLES,
	...OVERVIEW_TABLES
] as const satisfies readonly Table[];

type TableNamed<Name> = Extract<(typeof TABLES)[number], { readonly name: Name }>;

export type TableName = (typeof TABLES)[number]['name'];

/** One cell of a validated row: typed, never a guess. An empty cell is `null`; a list is never `null`. */
export type Cell = string | number | boolean | readonly string[] | null;

/** What a filled cell of a column is once it is read. */
type Filled<C extends Column> = C extends { readonly type: 'enum'; readonly values: readonly (infer Word)[] }
	? Word
	: C extends { readonly type: 'list'; readonly values: readonly (infer Word)[] }
		? readonly Word[]
		: ValueOf<C['type']>;

/** A cell once it is read: an empty one is `null`, of a list the empty list. */
type CellOf<C extends Column> = C extends { readonly required: true } | { readonly type: 'list' }
	? Filled<C>
	: Filled<C> | null;

/** A validated row of a table, each cell under the name of its column: `RowOf<'figures'>`. */
export type RowOf<Name extends TableName> = {
	readonly [C in TableNamed<Name>['columns'][number] as C['name']]: CellOf<C>;
};

/** Validated rows by table name. */
export type Rows = { readonly [Name in TableName]: readonly RowOf<Name>[] };

/** The columns of a table; of several tables those that all have. */
export type ColumnName<Name extends TableName> = keyof Rows[Name][number] & string;
