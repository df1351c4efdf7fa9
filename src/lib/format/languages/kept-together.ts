/** What of a text stays on one line, where the language sets no blanks by which a browser could tell. */
import { written } from './written.ts';

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
	const { joints, scales } = written();
	if (joints.words !== '') return [{ text, isKept: false }];
	const sizes = scales.map(({ word }) => word).join('|');
	const number = `\\d[\\d.,]*(?:${sizes})?`;
	const counted = new RegExp(
		`(${BEFORE}${number}\\p{Script=Han}?|\\p{Script=Han}?${number}\\p{Script=Han})`,
		'u'
	);
	return text
		.split(counted)
		.map((part, index) => ({ text: part, isKept: index % 2 === 1 }))
		.filter((part) => part.text !== '');
}

/** The clauses of a heading, behind which its lines end before they end elsewhere; one where blanks already say where they may. */
export function clausesOf(text: string): string[] {
	return written().joints.words === '' ? text.split(CLAUSE_END) : [text];
}
