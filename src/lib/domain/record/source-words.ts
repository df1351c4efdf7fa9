/** Which words of a number as stated are those of its source, and which are a notation of the record: only the first may be quoted. */
import type { Figure } from './model.ts';

/** A stretch of what was stated. */
export interface StatedPart {
	readonly text: string;
	/** True for words of the source. */
	readonly quoted: boolean;
}

/**
 * The words of the source within the number as stated: all of it, its hedge where the number is written by the record, or nothing.
 * A hedge of which the number as stated says nothing is not among them.
 */
export function sourceWords({
	asStated,
	asStatedBasis,
	hedge
}: Pick<Figure, 'asStated' | 'asStatedBasis' | 'hedge'>): string[] {
	if (asStatedBasis === 'normalised') return [];
	if (asStatedBasis !== 'hedge') return [asStated];
	const parts = (hedge ?? '').split(';').map((part) => part.trim());
	return parts.filter((part) => part !== '' && asStated.includes(part));
}

/** A text in stretches, each all of it words of the source or none; `words` as {@link sourceWords} gives them. */
export function statedParts(text: string, words: readonly string[]): StatedPart[] {
	const found = words
		.map((word) => ({ word, at: text.indexOf(word) }))
		.filter(({ word, at }) => word !== '' && at >= 0);
	const [first] = found.toSorted((one, other) => one.at - other.at);
	if (!first) return text === '' ? [] : [{ text, quoted: false }];
	const before = text.slice(0, first.at);
	return [
		...(before === '' ? [] : [{ text: before, quoted: false }]),
		{ text: first.word, quoted: true },
		...statedParts(text.slice(first.at + first.word.length), words)
	];
}
