/** One word of a list. */
import { quoted } from '../../../text/excerpt.ts';
import type { Kind, KindColumn } from '../kind.ts';

const allowed = ({ values = [] }: KindColumn) => `one of ${values.join(', ')}`;

export const ENUM_KIND: Kind<string> = {
	read: (text, column) =>
		(column.values ?? []).includes(text)
			? { cell: text }
			: { fault: { found: quoted(text), allowed: allowed(column), unknown: text } },
	allowed,
	field: 'string',
	constraints: ({ values = [] }) => ({ enum: values }),
	sql: 'TEXT',
	sqlValues: ({ values = [] }) => values,
	isNumber: false
};
