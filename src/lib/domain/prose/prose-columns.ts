/** Which columns of a table, and which properties of `datapackage.json`, hold sentences of the record's own. */
import { ABOUT_SENTENCES } from '../record/about.ts';
import type { ProseKind, Table } from '../record/schema/columns.ts';

/** A column with sentences, or with names of things. */
export interface ProseColumn {
	readonly name: string;
	readonly kind: ProseKind;
}

/** The properties of `datapackage.json` that are sentences. */
export const PROSE_PROPERTIES: readonly string[] = [
	'description',
	'site.question',
	'site.scope',
	'site.standfirst',
	...ABOUT_SENTENCES.map((name) => `site.${name}`)
];

/** The columns of a table whose words may have placeholders, in the order of the table. */
export function proseColumns({ columns }: Table): ProseColumn[] {
	return columns.flatMap(({ name, prose }) => (prose === undefined ? [] : [{ name, kind: prose }]));
}
