/** True or false; in a record it says which side of a number is open, so a change of it moves one. */
import { quoted } from '../../../text/excerpt.ts';
import type { Kind } from '../kind.ts';

const ALLOWED = 'true or false';

export const BOOLEAN_KIND: Kind<boolean> = {
	read: (text) =>
		text === 'true' || text === 'false'
			? { cell: text === 'true' }
			: { fault: { found: quoted(text), allowed: ALLOWED } },
	allowed: () => ALLOWED,
	field: 'boolean',
	sql: 'INTEGER',
	sqlValues: () => [0, 1],
	isNumber: true
};
