/** Ids that point at a row of another table. */
import type { Kind, KindColumn } from '../kind.ts';
import { ID_PATTERN } from './id.ts';

/** The kind of a column that takes ids of the tables, any of them. */
export function pointerInto(tablesOf: (column: KindColumn) => readonly string[]): Kind<string> {
	return {
		// Whether such an id exists is asked once all tables are read, with a better answer.
		read: (text) => ({ cell: text }),
		allowed: (column) => `an id of ${orList(tablesOf(column).map((table) => `${table}.csv`))}`,
		field: 'string',
		constraints: () => ({ pattern: ID_PATTERN }),
		sql: 'TEXT',
		isNumber: false,
		targets: tablesOf
	};
}

function orList(words: readonly string[]): string {
	return words.length < 2
		? words.join('')
		: `${words.slice(0, -1).join(', ')} or ${words[words.length - 1] ?? ''}`;
}
