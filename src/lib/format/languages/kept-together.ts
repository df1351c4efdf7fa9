/** What of a text stays on one line, where the language sets no blanks by which a browser could tell. */
import { written } from './written.ts';
import type { WrittenLanguage } from './written-language.ts';

/** A part of a text. */
export interface TextPart {
	readonly text: string;
	/** True where no line may end within it. */
	readonly isKept: boolean;
}

/** What says how a number is meant, or that it is one of a row, and stays before it. */
const BEFORE = '(?:約|约|逾|第|接近|超過|超过|至少|至多)';
/** Ends of clauses: of two places where a heading could break a reader prefers this one. */
const CLAUSE_END = /(?<=[，、；：。？！])(?![」』”’》）])/u;

/**
 * The text in parts: a number stays with the sign behind it, which says its size or what it counts: 約1000萬人, 2026年; and with the one
 * before it, for Chromium sets a line in that begins with a number, by the room between that and the sign that ended the line above.
 */
export function keptTogether(text: string): TextPart[] {
	if (!endsLinesWithinWords() || !/\d/.test(text)) return text === '' ? [] : [{ text, isKept: false }];
	return text
		.split(countedWith(written().scales))
		.map((part, index) => ({ text: part, isKept: index % 2 === 1 }))
		.filter((part) => part.text !== '');
}

/** True of a language that sets no blanks between its words. */
export function endsLinesWithinWords(): boolean {
	return written().joints.words === '';
}

/** Kept for each language, since each page asks for its thousands of texts. */
const made = new WeakMap<WrittenLanguage['scales'], RegExp>();

/** A number with one of the words for sizes, what stays before it and the sign behind it. */
function countedWith(scales: WrittenLanguage['scales']): RegExp {
	let counted = made.get(scales);
	if (counted === undefined) {
		const number = `\\d[\\d.,]*(?:${scales.map(({ word }) => word).join('|')})?`;
		counted = new RegExp(
			`(${BEFORE}${number}\\p{Script=Han}?|\\p{Script=Han}?${number}\\p{Script=Han})`,
			'u'
		);
		made.set(scales, counted);
	}
	return counted;
}

/** The clauses of a heading, behind which its lines end before they end elsewhere; one where blanks already say where they may. */
export function clausesOf(text: string): string[] {
	return endsLinesWithinWords() ? text.split(CLAUSE_END) : [text];
}
