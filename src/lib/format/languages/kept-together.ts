/** What of a text stays on one line, where the language sets no blanks by which a browser could tell. */
import { written } from './written.ts';

/** A part of a text. */
export interface TextPart {
	readonly text: string;
	/** True where no line may end within it. */
	readonly isKept: boolean;
}

/** The text in parts: a number with the word for its size stays with the sign behind it, which says what it counts: 1000萬人. */
export function keptTogether(text: string): TextPart[] {
	const { joints, scales } = written();
	if (joints.words !== '') return [{ text, isKept: false }];
	const sizes = scales.map(({ word }) => word).join('|');
	const counted = new RegExp(`(\\d[\\d.,]*(?:${sizes})\\p{Script=Han})`, 'u');
	return text
		.split(counted)
		.map((part, index) => ({ text: part, isKept: index % 2 === 1 }))
		.filter((part) => part.text !== '');
}
