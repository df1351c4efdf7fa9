/** A day. */
import { isPartialDate } from '../../../quantity/period.ts';
import { dateFault } from './date-fault.ts';
import { fitting, type Kind } from '../kind.ts';

const ALLOWED = 'a date as YYYY-MM-DD';

export const DATE_KIND: Kind<string> = {
	read: (text) => fitting(text, text.length === 10 && isPartialDate(text), dateFault(text), ALLOWED),
	allowed: () => ALLOWED,
	field: 'date',
	sql: 'TEXT',
	isNumber: false
};
