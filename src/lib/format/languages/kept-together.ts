/** What of a text stays on one line, where the language sets no blanks by which a browser could tell. */
import { written } from './written.ts';
import type { WrittenLanguage } from './written-language.ts';

/** A part of a text. */
export interface TextPart {
	readonly text: string;
	/** True where no line may end within it. */
	readonly isKept: boolean;
}

/** What says how a number is meant, or that it is one of a row, or sets it beside its name, and stays before it. */
const BEFORE = '(?:約|约|逾|第|接近|超過|超过|至少|至多|：)';
/** A sign that is a word of its own. Any other ends a word, of two signs as a rule, which no line may end within either. */
const ONE_SIGN = '[約约逾第的在至到從从於于自由以和與与或為为是有了共計计占佔即僅仅各每前後后]';
const WORD_BEFORE = `(?:${ONE_SIGN}|\\p{Script=Han}?(?!${ONE_SIGN})\\p{Script=Han})?`;
/** A day or a month with its year. */
const DATE = '\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?';
/** Ends of clauses: of two places where a heading could break a reader prefers this one. */
const CLAUSE_END = /(?<=[，、；：。？！])(?![」』”’》）])/u;

/**
 * The text in parts: a number stays with the sign behind it, which says its size or what it counts: 約1000萬人, 2026年; a month with its
 * year; and both with the word before them, for Chromium sets a line in that begins with a number, by the room between that and the
 * sign that ended the line above.
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
			`((?:${BEFORE}|${WORD_BEFORE})${DATE}|${BEFORE}${number}\\p{Script=Han}?|${WORD_BEFORE}${number}\\p{Script=Han})`,
			'u'
		);
		made.set(scales, counted);
	}
	return counted;
}

/** Kept for each language, as those above are. */
const blanksMade = new WeakMap<WrittenLanguage['scales'], RegExp>();

/** The text with a blank between a number and the word for its size at which no line ends: 10 million. */
export function withKeptBlanks(text: string): string {
	return /\d /.test(text) ? text.replaceAll(blankBeforeScale(written().scales), '\u00a0') : text;
}

function blankBeforeScale(scales: WrittenLanguage['scales']): RegExp {
	let blank = blanksMade.get(scales);
	if (blank === undefined) {
		const words = scales.flatMap(({ word, forms }) => [word, ...Object.values(forms ?? {})]);
		const named = words.map((word) => word.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
		blank = new RegExp(`(?<=\\d) (?=(?:${named})(?!\\p{L}))`, 'gu');
		blanksMade.set(scales, blank);
	}
	return blank;
}

/** The clauses of a heading, behind which its lines end before they end elsewhere; one where blanks already say where they may. */
export function clausesOf(text: string): string[] {
	return endsLinesWithinWords() ? text.split(CLAUSE_END) : [text];
}
