/** What a text of the record may not hold, since it would not survive in a spreadsheet, a file or on a page. */
import { codeOf, quoted, quotedEnd } from '../../../text/excerpt.ts';
import type { Fault } from '../kind.ts';

/**
 * What is wrong with a text; `null` where nothing is. Line breaks are allowed. A text that a spreadsheet would take for
 * a formula is refused here, so that no download needs a guard that changes it (OWASP, CSV Injection).
 */
export function textFault(text: string): Fault | null {
	const formulaSign = /^[=+\-@\t\r＝＋－＠]/u.exec(text);
	if (formulaSign) {
		return {
			found: `${quoted(text)} begins with ${formulaSign[0] === '\t' ? 'a tab' : formulaSign[0]}, which spreadsheets run as a formula`,
			// A number below zero is stated with a sign of its own.
			allowed: /^[-－]\s*\d/u.test(text)
				? `${quotedEnd(`−${text.slice(1)}`)} with the minus sign −, or a text that begins with another sign`
				: 'a text that begins with another sign'
		};
	}
	const control = unseen(text);
	if (control !== null)
		return { found: `the character ${codeOf(control)}`, allowed: 'text without control characters' };
	if (turnsOn(text))
		return {
			found: `${quoted(text)} turns the direction of its words round and does not turn it back`,
			allowed: 'a mark of direction with the one that ends it, or none'
		};
	if (text.trim() === '')
		return { found: 'spaces alone', allowed: 'a text, or an empty cell where it is not required' };
	if (text.trim() !== text) {
		const shown =
			text.trimStart() === text
				? `${quotedEnd(text)} ends with a space`
				: `${quoted(text)} begins ${text.trimEnd() === text ? '' : 'and ends '}with a space`;
		return { found: shown, allowed: 'no space at either end' };
	}
	return null;
}

/** True where a mark that sets the direction of words has none that ends it, so that it would go on in the words after it. */
function turnsOn(text: string): boolean {
	const open: string[] = [];
	for (const [sign] of text.matchAll(/[\u202a-\u202c\u2066-\u2069]/gu)) {
		if (sign === '\u202c' || sign === '\u2069') {
			if (open.pop() !== sign) return true;
		} else open.push(sign > '\u2065' ? '\u2069' : '\u202c');
	}
	return open.length > 0;
}

/**
 * The first character that no text should have: control characters but for the line feed, half a surrogate pair, the
 * mark of a lost character, and the overrides that turn the direction of text round without an end.
 */
function unseen(text: string): string | null {
	return /(?!\n)[\p{Cc}\p{Cs}\ufeff\ufffd\u202d\u202e]/u.exec(text)?.[0] ?? null;
}
