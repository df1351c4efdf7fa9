/** A name within a group of rows: written like an id, but part of no address. */
import { quoted } from '../../../text/excerpt.ts';
import { fitting, type Kind } from '../kind.ts';
import { ID_PATTERN, isWrittenLikeAnId } from './id.ts';

const ALLOWED = 'a name: letters, digits and single hyphens, a letter first';

export const NAME_KIND: Kind<string> = {
	read: (text) => fitting(text, isWrittenLikeAnId(text), quoted(text), ALLOWED),
	allowed: () => ALLOWED,
	field: 'string',
	constraints: () => ({ pattern: ID_PATTERN }),
	sql: 'TEXT',
	isNumber: false
};
