/** Words in plain text. */
import type { Kind } from '../kind.ts';
import { textFault } from './text-fault.ts';

export const TEXT_KIND: Kind<string> = {
	read(text) {
		const fault = textFault(text);
		return fault === null ? { cell: text } : { fault };
	},
	allowed: () => 'a text',
	field: 'string',
	sql: 'TEXT',
	isNumber: false
};
