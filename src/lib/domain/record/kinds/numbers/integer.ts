/** A whole number. */
import type { Kind, KindColumn } from '../kind.ts';
import { limitsOf, readNumber } from './limits.ts';

const allowed = (column: KindColumn) => `a whole number${limitsOf(column)}`;

export const INTEGER_KIND: Kind<number> = {
	read: (text, column) => readNumber(text, column, true, allowed(column)),
	allowed,
	field: 'integer',
	sql: 'INTEGER',
	isNumber: true
};
