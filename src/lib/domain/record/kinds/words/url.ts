/** An address that a page may link to. */
import { quoted } from '../../../text/excerpt.ts';
import { fitting, type Kind } from '../kind.ts';
import { addressFault } from './address-fault.ts';

const ALLOWED = 'an absolute http or https address';

export const URL_KIND: Kind<string> = {
	read(text) {
		const fault = addressFault(text);
		return fitting(text, fault === null, `${quoted(text)} ${fault ?? ''}`, ALLOWED);
	},
	allowed: () => ALLOWED,
	field: 'string',
	format: 'uri',
	sql: 'TEXT',
	isNumber: false
};
