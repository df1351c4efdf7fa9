/** An id that names a row and is part of its address. */
import { quoted } from '../../../text/excerpt.ts';
import type { Kind } from '../kind.ts';

/** How an id is written: letters, digits and single hyphens, a letter first. */
export const ID_PATTERN = '[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*';

const ID = new RegExp(`^${ID_PATTERN}$`);
const MAX_LENGTH = 80;
/** Names that a spreadsheet turns into a date or a truth value, that programs read as missing, or that Windows cannot give a folder. */
const RESERVED =
	/^(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)-?\d{1,4}|true|false|na|n-a|nan|null|none|nil|inf|infinity|con|prn|aux|nul|com\d|lpt\d)$/i;
const ALLOWED = 'an id: letters, digits and single hyphens, a letter first';

/** True for letters, digits and single hyphens, a letter first, of a length that a name of a file may have. */
export function isWrittenLikeAnId(text: string): boolean {
	return ID.test(text) && text.length <= MAX_LENGTH;
}

export const ID_KIND: Kind<string> = {
	read(text) {
		if (!ID.test(text)) return { fault: { found: quoted(text), allowed: ALLOWED } };
		if (text.length > MAX_LENGTH) {
			const found = `${String(text.length)} characters`;
			return { fault: { found, allowed: `at most ${String(MAX_LENGTH)}` } };
		}
		if (!RESERVED.test(text)) return { cell: text };
		const found = `${quoted(text)}, which spreadsheets, programs or file systems take for something else`;
		return { fault: { found, allowed: 'another id' } };
	},
	allowed: () => ALLOWED,
	field: 'string',
	constraints: () => ({ pattern: ID_PATTERN }),
	sql: 'TEXT',
	isNumber: false
};
