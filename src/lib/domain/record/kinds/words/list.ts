/** Any words of a list, each once, separated by semicolons. */
import { quoted } from '../../../text/excerpt.ts';
import type { Kind, KindColumn } from '../kind.ts';

const allowed = ({ values = [] }: KindColumn) =>
	`values separated by semicolons, no spaces, of ${values.join(', ')}`;

export const LIST_KIND: Kind<readonly string[]> = {
	read(text, column) {
		const words = text.split(';');
		const unknown = words.find((word) => !(column.values ?? []).includes(word));
		if (unknown !== undefined) {
			return { fault: { found: quoted(unknown), allowed: allowed(column), unknown } };
		}
		const repeated = words.find((word, index) => words.indexOf(word) !== index);
		if (repeated === undefined) return { cell: words };
		return { fault: { found: `${quoted(repeated)} twice`, allowed: 'each word once' } };
	},
	allowed,
	field: 'string',
	constraints({ values = [] }) {
		const word = `(${values.join('|')})`;
		return { pattern: `${word}(;${word})*` };
	},
	sql: 'TEXT',
	isNumber: false
};
