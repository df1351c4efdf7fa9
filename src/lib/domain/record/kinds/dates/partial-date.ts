/** A year, a month or a day: as fine as the source gave it. */
import { isPartialDate } from '../../../quantity/period.ts';
import { dateFault } from './date-fault.ts';
import { fitting, type Kind } from '../kind.ts';

const ALLOWED = 'a date as YYYY, YYYY-MM or YYYY-MM-DD';

export const PARTIAL_DATE_KIND: Kind<string> = {
	read: (text) => fitting(text, isPartialDate(text), dateFault(text), ALLOWED),
	allowed: () => ALLOWED,
	field: 'string',
	constraints: () => ({ pattern: '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?' }),
	sql: 'TEXT',
	isNumber: false
};
