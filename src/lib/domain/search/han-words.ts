/** Words in Han characters, which a reader writes without spaces between them. */
import { holds, type SearchEntry } from './find-entries.ts';
import type { QueryTerm } from './query.ts';

const HAN_ONLY = /^\p{Script=Han}{4,}$/u;
const SHORTEST = 2;

/**
 * The same terms, with each long one that no entry has taken apart into the longest words that some entry has. A term of which a
 * part is in no entry stays whole.
 */
export function apart(
	terms: readonly QueryTerm[],
	entries: readonly Pick<SearchEntry, 'title' | 'text'>[]
): QueryTerm[] {
	const isKnown = (words: string) =>
		entries.some(({ title, text }) => holds(title, words) || holds(text, words));
	return terms.flatMap((term) => {
		if (term.number !== null || !HAN_ONLY.test(term.words) || isKnown(term.words)) return [term];
		return knownParts([...term.words], isKnown)?.map((words) => ({ words, number: null })) ?? [term];
	});
}

/** The longest known word that the signs begin with, then those of the rest; `null` where none begins there. */
function knownParts(signs: readonly string[], isKnown: (words: string) => boolean): string[] | null {
	if (signs.length === 0) return [];
	for (let length = signs.length; length >= SHORTEST; length--) {
		const word = signs.slice(0, length).join('');
		if (!isKnown(word)) continue;
		const rest = knownParts(signs.slice(length), isKnown);
		if (rest !== null) return [word, ...rest];
	}
	return null;
}
