/** The words of a record that mistyped ones most likely are. */
import { finderOf, type SearchEntry } from './find-entries.ts';
import type { QueryTerm } from './query.ts';

/** A word so long may differ in two letters, a shorter one in one. */
const LONG = 8;
const SHORTEST = 4;

/**
 * A query with every word that no entry has replaced by the nearest word of a title; `null` where that changes nothing.
 */
export function nearestQuery(
	terms: readonly QueryTerm[],
	entries: readonly Pick<SearchEntry, 'title' | 'text'>[]
): string | null {
	const vocabulary = new Set(entries.flatMap(({ title }) => title.split(' ')));
	const isKnown = (words: string) => {
		const find = finderOf(words);
		return entries.some(({ title, text }) => find(title) !== null || find(text) !== null);
	};
	const near = terms.map(({ words, number }) =>
		number !== null || isKnown(words) ? null : nearestWord(words, vocabulary)
	);
	if (near.every((word) => word === null)) return null;
	return terms.map(({ words }, index) => near[index] ?? words).join(' ');
}

/**
 * The word of a vocabulary that differs least, the first of several; `null` where none is near. All are folded.
 */
function nearestWord(word: string, vocabulary: Iterable<string>): string | null {
	if (word.length < SHORTEST || !/^\p{L}+$/u.test(word)) return null;
	let [nearest, least]: [string | null, number] = [null, word.length < LONG ? 2 : 3];
	for (const known of vocabulary) {
		if (Math.abs(known.length - word.length) >= least || known.length < SHORTEST) continue;
		const distance = lettersApart(word, known);
		if (distance > 0 && distance < least) [nearest, least] = [known, distance];
	}
	return nearest;
}

/** How many letters have to be put in, left out, changed or swapped with their neighbour to make one word the other. */
function lettersApart(one: string, other: string): number {
	const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, column) => column)];
	const at = (row: number, column: number) => rows[row]?.[column] ?? Infinity;
	for (let row = 1; row <= one.length; row++) {
		rows[row] = [row];
		for (let column = 1; column <= other.length; column++) {
			const isSame = one[row - 1] === other[column - 1];
			const isSwapped = row > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
			rows[row]?.push(
				Math.min(
					at(row - 1, column) + 1,
					at(row, column - 1) + 1,
					at(row - 1, column - 1) + (isSame ? 0 : 1),
					isSwapped ? at(row - 2, column - 2) + 1 : Infinity
				)
			);
		}
	}
	return at(one.length, other.length);
}
