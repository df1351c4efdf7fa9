/** Finds what fits a query, the best first: over figures, people, sources, pages and terms alike. */
import type { QueryTerm } from './query.ts';

/** Something that can be found. Both texts are folded. */
export interface SearchEntry {
	readonly title: string;
	/** Everything else that it may be found by. */
	readonly text: string;
	/** Numbers that it states. */
	readonly numbers: readonly number[];
	/** How far it is put forward by the record: the claims of the first page have most. */
	readonly weight: number;
}

/** What was found. */
export interface Found<Entry> {
	/** The best first. */
	readonly entries: readonly Entry[];
	/** True where nothing has every term of the query; then those stand here that have the most. */
	readonly isPartial: boolean;
}

/** A word of the title counts more than one elsewhere, and a number that is the same more than both. */
const NUMBER_SCORE = 6;
const TITLE_SCORE = 3;
const TEXT_SCORE = 1;
const WEAK_SCORE = 0.5;

const HAN_ONLY = /^\p{Script=Han}+$/u;
const PLURAL = /(?<=\p{L}{3})(?:ies|s)$/u;

/** The entries that have every term; where none has, those that have the most of them, at least half. */
export function findEntries<Entry extends SearchEntry>(
	entries: readonly Entry[],
	terms: readonly QueryTerm[]
): Found<Entry> {
	if (terms.length === 0) return { entries, isPartial: false };
	const rated = entries.map((entry) => ({ entry, ...rate(entry, terms) }));
	const most = Math.max(0, ...rated.map(({ matched }) => matched));
	if (most < terms.length / 2) return { entries: [], isPartial: false };
	const found = rated
		.filter(({ matched }) => matched === most)
		.sort((one, other) => other.score - one.score)
		.map(({ entry }) => entry);
	return { entries: found, isPartial: most < terms.length };
}

function rate(entry: SearchEntry, terms: readonly QueryTerm[]): { matched: number; score: number } {
	const scores = terms.map((term) => scoreOf(entry, term)).filter((score) => score > 0);
	return { matched: scores.length, score: scores.reduce((sum, score) => sum + score, entry.weight) };
}

function scoreOf({ title, text, numbers }: SearchEntry, { words, number }: QueryTerm): number {
	if (number !== null && numbers.includes(number)) return NUMBER_SCORE;
	if (holds(title, words)) return TITLE_SCORE;
	if (holds(text, words)) return TEXT_SCORE;
	return holdsParts(`${title} ${text}`, words) ? WEAK_SCORE : 0;
}

/** Han characters stand anywhere; what is spelled with letters or digits begins a word, and its plural is the same word. */
function holds(text: string, words: string): boolean {
	if (HAN_ONLY.test(words)) return text.includes(words);
	return ` ${text}`.includes(` ${words.replace(PLURAL, '')}`);
}

/** A longer word in Han characters is there in part where every two of its neighbours are. */
function holdsParts(text: string, words: string): boolean {
	const signs = [...words];
	if (!HAN_ONLY.test(words) || signs.length < 3) return false;
	return signs.slice(1).every((sign, index) => text.includes(`${signs[index] ?? ''}${sign}`));
}
