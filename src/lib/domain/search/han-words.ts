/** Words in Han characters, which a reader writes without spaces between them. */
import { holds, type SearchEntry } from './find-entries.ts';
import { readQuery, readSmallWords, type QueryTerm } from './query.ts';

const HAN_ONLY = /^\p{Script=Han}{4,}$/u;
const SHORTEST = 2;

/** What begins a text: of small words alone, or a word that some entry has. */
interface Beginning {
	readonly isSmall: (words: string) => boolean;
	readonly isKnown: (words: string) => boolean;
}

/**
 * The terms of a query, with each long one in Han characters that no entry has taken apart into the longest words that some entry has;
 * small words, as in a question, are left out of those. A term of which a part is in no entry stays whole.
 */
export function termsFor(
	query: string,
	smallWords: string,
	entries: readonly Pick<SearchEntry, 'title' | 'text'>[]
): QueryTerm[] {
	const isKnown = (words: string) =>
		entries.some(({ title, text }) => holds(title, words) || holds(text, words));
	const small = readSmallWords(smallWords);
	const isSmall = (words: string): boolean =>
		small.has(words) ||
		[...words].some((_sign, at) => at > 0 && small.has(words.slice(0, at)) && isSmall(words.slice(at)));
	const terms = readQuery(query, smallWords);
	const apart = terms.flatMap((term) => {
		if (term.number !== null || !HAN_ONLY.test(term.words) || isKnown(term.words)) return [term];
		const parts = knownParts([...term.words], { isSmall, isKnown });
		return parts === null ? [term] : parts.map((words) => ({ words, number: null }));
	});
	// Small words alone are asked for as they stand.
	return apart.length === 0 ? terms : apart;
}

/**
 * The longest word that the signs begin with, unless it is small, then those of the rest; `null` where none begins there. Where some
 * text happens to go on with a small word, as a sentence does with 是 behind a name, the word ends before it.
 */
function knownParts(signs: readonly string[], beginning: Beginning): string[] | null {
	if (signs.length === 0) return [];
	for (let length = signs.length; length > 0; length--) {
		const word = signs.slice(0, length).join('');
		const isSmall = beginning.isSmall(word);
		if (!isSmall && (length < SHORTEST || !beginning.isKnown(word) || goesOnSmall(word, beginning))) continue;
		const rest = knownParts(signs.slice(length), beginning);
		if (rest !== null) return isSmall ? rest : [word, ...rest];
	}
	return null;
}

/** True where a word that some entry has is a shorter one with small words behind it. */
function goesOnSmall(word: string, { isSmall, isKnown }: Beginning): boolean {
	return [...word].some(
		(_sign, at) => at >= SHORTEST && isSmall(word.slice(at)) && isKnown(word.slice(0, at))
	);
}
