/** Words, parts and sentences put together as the language of the interface does. */
import { written } from './written.ts';

/** A list that ends with "and": `measure and unit`, `measure, unit, and period`. */
export function listed(words: readonly string[]): string {
	const { list, lastOfTwo, lastOfMany } = written().joints;
	const last = words.at(-1) ?? '';
	if (words.length < 2) return last;
	return words.slice(0, -1).join(list) + (words.length === 2 ? lastOfTwo : lastOfMany) + last;
}

/** A list that just stops: `gap, speaker, unit`. */
export function inRow(words: readonly string[]): string {
	return words.join(written().joints.list);
}

/** Parts of a sentence that has more than one: `in a letter, 2024, in English`. */
export function inClauses(clauses: readonly string[]): string {
	return clauses.join(written().joints.comma);
}

/** Parts that may be lists themselves: `they differ in unit; no period is stated`. */
export function inParts(parts: readonly string[]): string {
	return parts.join(written().joints.parts);
}

/** Whole sentences, one behind the other; those that are empty say nothing. */
export function inSentences(sentences: readonly string[]): string {
	return sentences.filter((sentence) => sentence !== '').join(written().joints.sentences);
}

/** Words as a sentence: with a stop behind them, unless they end with one, before what says their language (`language-marks.ts`). */
export function asSentence(words: string): string {
	return words === '' || /[.!?…。！？][\ue000-\ue003]*$/.test(words) ? words : words + written().joints.stop;
}

/** Words beside each other, such as a name and its date; those that are empty say nothing. */
export function inWords(words: readonly string[]): string {
	return words.filter((word) => word !== '').join(written().joints.words);
}

/** The signs around what is said by the way: brackets, but behind words that end with one a comma before it. */
export function asideOf(words: string): { readonly open: string; readonly close: string } {
	const { open, close, comma } = written().joints;
	return words.endsWith(close) ? { open: comma, close: '' } : { open, close };
}
