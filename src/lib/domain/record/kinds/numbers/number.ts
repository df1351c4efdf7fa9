/** A plain decimal. */
import type { Kind, KindColumn } from '../kind.ts';
import { limitsOf, readNumber } from './limits.ts';

const allowed = (column: KindColumn) => `a plain decimal such as 1234567 or 0.5${limitsOf(column)}`;

export const NUMBER_KIND: Kind<number> = {
	read: (text, column) => readNumber(text, column, false, allowed(column)),
	allowed,
	field: 'number',
	sql: 'REAL',
	isNumber: true
};
