/** Text of a record as a message shows it: short, on one line, with nothing hidden. */

const MAX_LENGTH = 60;

/** Text of a record in quotation marks; see {@link excerpt}. */
export function quoted(text: string): string {
	return `"${excerpt(text)}"`;
}

/** The end of a text of a record in quotation marks, where what is wrong with it is there. */
export function quotedEnd(text: string): string {
	const characters = Array.from(text.slice(-8 * MAX_LENGTH));
	const shown = onOneLine(characters.slice(-MAX_LENGTH).join(''));
	return `"${characters.length > MAX_LENGTH ? '…' : ''}${shown}"`;
}

/**
 * Text of a record cut to a length that can be read, on one line. What cannot be seen is written as its code, so that a
 * line never hides, turns round or colours what it reports.
 */
export function excerpt(text: string): string {
	const characters = Array.from(text.length > 8 * MAX_LENGTH ? text.slice(0, 8 * MAX_LENGTH) : text);
	const shown = onOneLine(characters.slice(0, MAX_LENGTH).join(''));
	return characters.length > MAX_LENGTH ? `${shown}…` : shown;
}

/** A word for messages that names a character by its code: `U+0007`. */
export function codeOf(character: string): string {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The text on one line; what cannot be seen is written as its code. */
export function onOneLine(text: string): string {
	return Array.from(text, visible).join('');
}

function visible(character: string): string {
	if (character === '\n') return '\\n';
	if (character === '\t') return '\\t';
	if (character === '\r') return '\\r';
	return /^[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]$/u.test(character) ? `<${codeOf(character)}>` : character;
}
