/** What a query finds that has several numbers, as a question does which of two is right: hardly anything states both. */
import { findEntries, holds, holdsTerm, isYear, type Found, type SearchEntry } from './find-entries.ts';
import type { QueryTerm } from './query.ts';

/**
 * The entries that have every term. Where the query has several quantities, or else several years, what has all of them in its title
 * comes first, then by turns the best that has one of them with every other term, or at least it alone.
 */
export function findEachNumber<Entry extends SearchEntry>(
	entries: readonly Entry[],
	terms: readonly QueryTerm[]
): Found<Entry> {
	const found = findEntries(entries, terms);
	const numbers = numbersAsked(terms);
	if (numbers.length === 0) return found;
	const whole = found.isPartial ? [] : found.entries;
	const named = whole.filter(({ title }) => numbers.every(({ words }) => holds(title, words)));
	const each = numbers.map((number) => bestWith(number, entries, terms, numbers));
	return {
		entries: [...new Set([...named, ...byTurns(each), ...whole])],
		isPartial: whole.length === 0,
		best: found.best
	};
}

function bestWith<Entry extends SearchEntry>(
	number: QueryTerm,
	entries: readonly Entry[],
	terms: readonly QueryTerm[],
	numbers: readonly QueryTerm[]
): readonly Entry[] {
	const alone = terms.filter((term) => term === number || !numbers.includes(term));
	const found = findEntries(entries, alone);
	return found.isPartial || found.entries.length === 0
		? findEntries(entries, [number]).entries
		: found.entries;
}

/** The quantities of a query, or its years where it has not several quantities; none where it has not several of these. */
export function numbersAsked(terms: readonly QueryTerm[]): readonly QueryTerm[] {
	const numbers = terms.filter(({ number }) => number !== null);
	const quantities = numbers.filter(({ words }) => !isYear(words));
	const asked = quantities.length > 1 ? quantities : numbers.filter(({ words }) => isYear(words));
	return new Set(asked.map(({ number }) => number)).size > 1 ? asked : [];
}

/** The terms that none of these entries has. */
export function termsInNone(terms: readonly QueryTerm[], entries: readonly SearchEntry[]): QueryTerm[] {
	return terms.filter((term) => !entries.some((entry) => holdsTerm(entry, term)));
}

/** The first of each list, then the second of each; nothing twice. */
export function byTurns<One>(lists: readonly (readonly One[])[]): One[] {
	const longest = Math.max(0, ...lists.map(({ length }) => length));
	const turns = Array.from({ length: longest }, (_, turn) =>
		lists.flatMap((list) => list.slice(turn, turn + 1))
	);
	return [...new Set(turns.flat())];
}
