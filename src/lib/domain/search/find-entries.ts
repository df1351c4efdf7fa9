/** Finds what fits a query, the best first: over figures, people, sources, pages and terms alike. */
import { AFTER_COUNTED, BEFORE_NOTES } from './folded.ts';
import type { QueryTerm } from './query.ts';

/** Something that can be found. Both texts are folded. */
export interface SearchEntry {
	readonly title: string;
	/** Everything else that it may be found by; what a figure counts comes first, with a mark after it. */
	readonly text: string;
	/** Numbers that it states. */
	readonly numbers: readonly number[];
	/** The one calendar year that it is of as a whole, `2023`; `null` where it is of none, of a part or of several. */
	readonly year: string | null;
	/** How far it is put forward by the record: the claims of the first page have most. */
	readonly weight: number;
}

/** What was found. */
export interface Found<Entry> {
	/** The best first. */
	readonly entries: readonly Entry[];
	/** True where nothing has every term of the query; then those stand here that have the most. */
	readonly isPartial: boolean;
	/** How well the first of them fits; 0 where nothing was found. */
	readonly best: number;
}

/** A word of the title counts more than one elsewhere, and a number that is the same more than both. */
const NUMBER_SCORE = 6;
/** A number that becomes the one typed where it is rounded to as many digits. */
const ROUNDED_SCORE = 5;
/** Fewer digits than these leave too much that would round to them. */
const ROUNDED_DIGITS = 3;
const TITLE_SCORE = 3;
/** A number of as many whole millions as were typed, and some more: whoever remembers 7 million means 7.2 million too. */
const WHOLE_SCORE = 2;
const MILLION = 1e6;
const TEXT_SCORE = 1;
const WEAK_SCORE = 0.5;
/** A note speaks as often of what a figure is not. */
const NOTED_SCORE = 0.5;
/** Of a score, where letters only begin a longer word: whoever types SEA does not mean seats. */
const BEGUN_WORD = 0.3;
/** Whoever names a year means the figure of that year: it stands above a figure that has the year at one end, however far that is put forward. */
const YEAR_SCORE = 8;
/** What a figure counts, asked for by its whole name, though the title says it in other words. */
const COUNTED_SCORE = 4;
/** A title of which every word was asked for, above what the record puts forward; and the part of a title that was. */
const WHOLE_TITLE_SCORE = 4;
const COVERED_SCORE = 2;

const HAN = /\p{Script=Han}/u;
const HAN_ONLY = /^\p{Script=Han}+$/u;
/** What follows a whole word, or its plural. */
const AFTER_WORD = /^(?:ies|y|s)?(?![\p{L}\d])|^\p{Script=Han}/u;
const LONGEST_ENDING = 4;
const PLURAL = /(?<=\p{L}{3})(?:ies|s)$/u;
const YEAR = /^(?:19|20)\d\d$/;

/** The entries that have every term; where none has, those that have the most of them, at least half. */
export function findEntries<Entry extends SearchEntry>(
	entries: readonly Entry[],
	terms: readonly QueryTerm[]
): Found<Entry> {
	if (terms.length === 0) return { entries, isPartial: false, best: 0 };
	const scorers = terms.map(scorerOf);
	let most = 1;
	let having: Entry[] = [];
	for (const entry of entries) {
		let matched = 0;
		for (const score of scorers) if (score(entry) > 0) matched++;
		if (matched > most) [most, having] = [matched, []];
		if (matched === most) having.push(entry);
	}
	if (most < terms.length / 2 || having.length === 0) return { entries: [], isPartial: false, best: 0 };
	// How well an entry fits is asked of those alone that are shown: of many figures few have a word.
	const fit = fitOf(terms, scorers);
	const found = having
		.map((entry) => ({ entry, score: fit(entry) }))
		.sort((one, other) => other.score - one.score);
	return {
		entries: found.map(({ entry }) => entry),
		isPartial: most < terms.length,
		best: found[0]?.score ?? 0
	};
}

/** True where two folded words are the same or one is the plural of the other. */
export function isSameWord(words: string, name: string): boolean {
	return words.replace(PLURAL, '') === name.replace(PLURAL, '');
}

/** Whether an entry has a term of a query, in words or as a number. */
export function holdsTerm(entry: SearchEntry, term: QueryTerm): boolean {
	return scorerOf(term)(entry) > 0;
}

/** Whether folded words are a calendar year. */
export function isYear(words: string): boolean {
	return YEAR.test(words);
}

type Scorer = (entry: SearchEntry) => number;

/** How well an entry fits that has some of the terms. */
function fitOf(terms: readonly QueryTerm[], scorers: readonly Scorer[]): Scorer {
	const title = titleScorer(terms);
	const counted = countedScorer(terms);
	return (entry) =>
		scorers.reduce((sum, score) => sum + score(entry), entry.weight + title(entry) + counted(entry));
}

/** How much an entry has of a term, 0 where it has nothing; what the term alone decides is found out once. */
function scorerOf({ words, number }: QueryTerm): Scorer {
	const find = finderOf(words);
	const pairs = pairsOf(words);
	const sought = number === null || isYear(words) ? null : number;
	return ({ title, text, numbers, year }) => {
		if (year === words) return YEAR_SCORE;
		if (sought !== null && numbers.includes(sought)) return NUMBER_SCORE;
		if (sought !== null && numbers.some((one) => isRoundedTo(one, sought))) return ROUNDED_SCORE;
		const inTitle = find(title);
		if (inTitle === 'whole') return TITLE_SCORE;
		if (number !== null && numbers.some((one) => hasMillions(one, number))) return WHOLE_SCORE;
		const inText = find(text);
		if (inText === 'whole') return isOnlyNoted(text, find) ? NOTED_SCORE : TEXT_SCORE;
		if (inTitle === 'begun') return TITLE_SCORE * BEGUN_WORD;
		if (inText === 'begun') return TEXT_SCORE * BEGUN_WORD;
		return pairs !== null && holdsAll(`${title} ${text}`, pairs) ? WEAK_SCORE : 0;
	};
}

/** Whether a text has words in its notes alone. */
function isOnlyNoted(text: string, find: (text: string) => Held): boolean {
	const notes = text.indexOf(BEFORE_NOTES);
	return notes >= 0 && find(text.slice(0, notes)) !== 'whole';
}

/** True for 7,205,038 and 7,205,000, or 98.27 and 98.3: the second is the first in fewer digits. */
function isRoundedTo(number: number, typed: number): boolean {
	const digits = typed.toExponential().replace(/e.*/, '').replace(/\D/g, '').length;
	return digits >= ROUNDED_DIGITS && Number(number.toPrecision(digits)) === typed;
}

/** True for 7,205,038 and 7 million: the second is the whole millions of the first. */
function hasMillions(number: number, typed: number): boolean {
	return typed >= MILLION && Math.floor(number / MILLION) * MILLION === typed;
}

function countedScorer(terms: readonly QueryTerm[]): Scorer {
	const asked = terms.map(({ words }) => words).join(' ');
	const isAsked = remembered((counted) => isSameWord(asked, counted));
	return ({ title, text }) => {
		const end = text.indexOf(AFTER_COUNTED);
		if (end < 0) return 0;
		const counted = text.slice(0, end).trim();
		return isAsked(counted) && !holds(title, counted) ? COUNTED_SCORE : 0;
	};
}

/** How much of the title was asked for. */
function titleScorer(terms: readonly QueryTerm[]): Scorer {
	const partOf = remembered((word) => askedPart(word, terms));
	return ({ title }) => {
		const parts = title.split(' ').map(partOf);
		const asked = parts.reduce((sum, part) => sum + part, 0) / parts.length;
		return asked * COVERED_SCORE + (asked === 1 ? WHOLE_TITLE_SCORE : 0);
	};
}

/** What follows from a word, worked out once for each: the titles of many figures have few words. */
function remembered<Value>(of: (word: string) => Value): (word: string) => Value {
	const known = new Map<string, Value>();
	return (word) => {
		const value = known.get(word) ?? of(word);
		known.set(word, value);
		return value;
	};
}

/** How much of a word of a title was asked for, from 0 to 1: where Han characters stand in a row, as many of them as the terms have. */
function askedPart(word: string, terms: readonly QueryTerm[]): number {
	const held = terms.filter((term) => finderOf(term.words)(word) === 'whole');
	if (held.length === 0 || !HAN.test(word)) return held.length === 0 ? 0 : 1;
	return Math.min(1, held.reduce((sum, { words }) => sum + words.length, 0) / word.length);
}

/**
 * Whether a folded text has words: Han characters stand anywhere; what is spelled with letters or digits begins a word, behind Han
 * characters too, and its plural is the same word.
 */
export function holds(text: string, words: string): boolean {
	return finderOf(words)(text) !== null;
}

/** How a text has words: whole, or as the beginning of longer ones; `null` where it has them not. */
type Held = 'whole' | 'begun' | null;

/** Finds words in many texts; what the words alone decide is found out once. */
export function finderOf(words: string): (text: string) => Held {
	if (HAN_ONLY.test(words)) return (text) => (text.includes(words) ? 'whole' : null);
	const spelled = words.replace(PLURAL, '');
	return (text) => {
		let held: Held = null;
		for (let at = text.indexOf(spelled); at >= 0; at = text.indexOf(spelled, at + 1)) {
			if (at > 0 && text[at - 1] !== ' ' && !HAN.test(text[at - 1] ?? '')) continue;
			const end = at + spelled.length;
			if (AFTER_WORD.test(text.slice(end, end + LONGEST_ENDING))) return 'whole';
			held = 'begun';
		}
		return held;
	};
}

/** A longer word in Han characters is there in part where every two of its neighbours are; `null` for any other word. */
function pairsOf(words: string): readonly string[] | null {
	const signs = [...words];
	if (!HAN_ONLY.test(words) || signs.length < 3) return null;
	return signs.slice(1).map((sign, index) => `${signs[index] ?? ''}${sign}`);
}

function holdsAll(text: string, parts: readonly string[]): boolean {
	return parts.every((part) => text.includes(part));
}
