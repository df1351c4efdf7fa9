/** A day. */
import { isPartialDate } from '../../../quantity/period.ts';
import { quoted } from '../../../text/excerpt.ts';
import { fitting, type Kind } from '../kind.ts';

const ALLOWED = 'a date as YYYY-MM-DD';

export const DATE_KIND: Kind<string> = {
	read: (text) => fitting(text, text.length === 10 && isPartialDate(text), quoted(text), ALLOWED),
	allowed: () => ALLOWED,
	field: 'date',
	sql: 'TEXT',
	isNumber: false
};
