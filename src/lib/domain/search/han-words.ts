/** Words in Han characters, which a reader writes without spaces between them. */
import { finderOf, type SearchEntry } from './find-entries.ts';
import { readQuery, readSmallWords, type QueryTerm } from './query.ts';

const HAN_ONLY = /^\p{Script=Han}{3,}$/u;
const SHORTEST = 2;

/** What begins a text: of small words alone, or a word that some entry has. */
interface Beginning {
	readonly isSmall: (words: string) => boolean;
	readonly isKnown: (words: string) => boolean;
}

/**
 * The terms of a query, with each long one in Han characters that no entry has taken apart into the longest words that some entry has;
 * small words, as in a question, are left out of those. A term of which a part is in no entry stays whole, but for small words at its ends and one sign behind words that some entry has.
 */
export function termsFor(
	query: string,
	smallWords: string,
	entries: readonly Pick<SearchEntry, 'title' | 'text'>[]
): QueryTerm[] {
	const isKnown = (words: string) => {
		const find = finderOf(words);
		return entries.some(({ title, text }) => find(title) !== null || find(text) !== null);
	};
	const small = readSmallWords(smallWords);
	const isSmall = (words: string): boolean =>
		small.has(words) ||
		[...words].some((_sign, at) => at > 0 && small.has(words.slice(0, at)) && isSmall(words.slice(at)));
	const terms = readQuery(query, smallWords);
	const apart = terms.flatMap((term) => {
		if (term.number !== null) return [term];
		if (isSmall(term.words)) return [];
		if (!HAN_ONLY.test(term.words)) return [term];
		if (isKnown(term.words) && firstOfTwo(term.words, { isSmall, isKnown }) === null) return [term];
		const parts = knownParts([...term.words], { isSmall, isKnown });
		const words =
			parts ??
			(isKnown(term.words)
				? [term.words]
				: withLastSign(withoutSmallEnds(term.words, isSmall), { isSmall, isKnown }));
		return words.map((one) => ({ words: one, number: null }));
	});
	// Small words alone are asked for as they stand.
	return apart.length === 0 ? terms : apart;
}

/** What is left of a term: words of entries with one more sign behind them, as a verb stands in a question, or else the whole. */
function withLastSign(words: string, beginning: Beginning): string[] {
	const signs = [...words];
	const last = signs.slice(-1);
	const parts = knownParts(signs.slice(0, -1), beginning) ?? [];
	return parts.length > 0 && beginning.isKnown(last.join('')) ? [...parts, ...last] : [words];
}

function withoutSmallEnds(words: string, isSmall: Beginning['isSmall']): string {
	const signs = [...words];
	const ends = signs.map((_sign, at) => at + 1).reverse();
	const small = [
		...ends.map((end) => ({ small: signs.slice(0, end), rest: signs.slice(end) })),
		...signs.map((_sign, at) => ({ small: signs.slice(at), rest: signs.slice(0, at) }))
	].find((one) => isSmall(one.small.join('')));
	return small === undefined ? words : withoutSmallEnds(small.rest.join(''), isSmall);
}

/**
 * The longest word that the signs begin with, unless it is small, then those of the rest; `null` where none begins there. Where some
 * text happens to go on with a small word, as a sentence does with 是 behind a name, the word ends before it; where one begins with a
 * small word and ends within another, as 和港 does in 和港口, only the small word is taken.
 */
function knownParts(signs: readonly string[], beginning: Beginning): string[] | null {
	if (signs.length === 0) return [];
	for (let length = signs.length; length > 0; length--) {
		const word = signs.slice(0, length).join('');
		const isSmall = beginning.isSmall(word);
		if (!isSmall && (length < SHORTEST || !beginning.isKnown(word) || goesOnSmall(word, beginning))) continue;
		if (!isSmall && tearsNext(signs, length, beginning)) continue;
		const first = isSmall ? null : firstOfTwo(word, beginning);
		const taken = first === null ? length : [...first].length + 1;
		const rest = knownParts(signs.slice(taken), beginning);
		if (rest !== null) return isSmall ? rest : [first ?? word, ...rest];
	}
	return null;
}

/**
 * The first of two words of entries that some text has with a small one between them, as in a list; `null` where what it has is
 * one word.
 */
function firstOfTwo(words: string, { isSmall, isKnown }: Beginning): string | null {
	const signs = [...words];
	const at = signs.findIndex((between, place) => {
		const before = signs.slice(0, place);
		const behind = signs.slice(place + 1);
		return (
			isSmall(between) &&
			Math.min(before.length, behind.length) >= SHORTEST &&
			isKnown(before.join('')) &&
			isKnown(behind.join(''))
		);
	});
	return at < 0 ? null : signs.slice(0, at).join('');
}

/** True where a word that some entry has is a shorter one with small words behind it. */
function goesOnSmall(word: string, { isSmall, isKnown }: Beginning): boolean {
	return [...word].some(
		(_sign, at) => at >= SHORTEST && isSmall(word.slice(at)) && isKnown(word.slice(0, at))
	);
}

/** True where the first signs are a small word and a part of a word that goes on behind them. */
function tearsNext(signs: readonly string[], length: number, { isSmall, isKnown }: Beginning): boolean {
	if (signs.length === length) return false;
	return signs
		.slice(0, length - 1)
		.some(
			(_sign, at) =>
				isSmall(signs.slice(0, at + 1).join('')) && isKnown(signs.slice(at + 1, length + 1).join(''))
		);
}
