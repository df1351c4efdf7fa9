/** Finds what fits a query, the best first: over figures, people, sources, pages and terms alike. */
import { AFTER_COUNTED } from './folded.ts';
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
const BEFORE_WORD = /[ \p{Script=Han}]/u;
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
	const rated = entries.map((entry) => ({ entry, ...rate(entry, terms) }));
	const most = Math.max(0, ...rated.map(({ matched }) => matched));
	if (most < terms.length / 2) return { entries: [], isPartial: false, best: 0 };
	const found = rated.filter(({ matched }) => matched === most).sort((one, other) => other.score - one.score);
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
	return scoreOf(entry, term) > 0;
}

/** Whether folded words are a calendar year. */
export function isYear(words: string): boolean {
	return YEAR.test(words);
}

function rate(entry: SearchEntry, terms: readonly QueryTerm[]): { matched: number; score: number } {
	const scores = terms.map((term) => scoreOf(entry, term)).filter((score) => score > 0);
	const score = scores.reduce(
		(sum, one) => sum + one,
		entry.weight + titleScore(entry, terms) + countedScore(entry, terms)
	);
	return { matched: scores.length, score };
}

function scoreOf({ title, text, numbers, year }: SearchEntry, { words, number }: QueryTerm): number {
	if (year === words) return YEAR_SCORE;
	if (number !== null && !isYear(words)) {
		if (numbers.includes(number)) return NUMBER_SCORE;
		if (numbers.some((one) => isRoundedTo(one, number))) return ROUNDED_SCORE;
	}
	if (holdsWhole(title, words)) return TITLE_SCORE;
	if (number !== null && numbers.some((one) => hasMillions(one, number))) return WHOLE_SCORE;
	if (holdsWhole(text, words)) return TEXT_SCORE;
	if (holds(title, words)) return TITLE_SCORE * BEGUN_WORD;
	if (holds(text, words)) return TEXT_SCORE * BEGUN_WORD;
	return holdsParts(`${title} ${text}`, words) ? WEAK_SCORE : 0;
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

function countedScore({ title, text }: SearchEntry, terms: readonly QueryTerm[]): number {
	const [counted = ''] = text.split(AFTER_COUNTED, 1);
	const asked = terms.map(({ words }) => words).join(' ');
	const isInTitle = holds(title, counted.trim());
	return counted !== text && !isInTitle && isSameWord(asked, counted.trim()) ? COUNTED_SCORE : 0;
}

/** How much of the title was asked for. */
function titleScore({ title }: SearchEntry, terms: readonly QueryTerm[]): number {
	const parts = title.split(' ').map((word) => askedPart(word, terms));
	const asked = parts.reduce((sum, part) => sum + part, 0) / parts.length;
	return asked * COVERED_SCORE + (asked === 1 ? WHOLE_TITLE_SCORE : 0);
}

/** How much of a word of a title was asked for, from 0 to 1: where Han characters stand in a row, as many of them as the terms have. */
function askedPart(word: string, terms: readonly QueryTerm[]): number {
	const held = terms.filter((term) => holdsWhole(word, term.words));
	if (held.length === 0 || !HAN.test(word)) return held.length === 0 ? 0 : 1;
	return Math.min(1, held.reduce((sum, { words }) => sum + words.length, 0) / word.length);
}

/**
 * Whether a folded text has words: Han characters stand anywhere; what is spelled with letters or digits begins a word, behind Han
 * characters too, and its plural is the same word.
 */
export function holds(text: string, words: string): boolean {
	return holdsWords(text, words, () => true);
}

/** Whether it has them as whole words, not as the beginning of longer ones. */
function holdsWhole(text: string, words: string): boolean {
	return holdsWords(text, words, (rest) => AFTER_WORD.test(rest));
}

function holdsWords(text: string, words: string, isEnd: (rest: string) => boolean): boolean {
	if (HAN_ONLY.test(words)) return text.includes(words);
	const spelled = words.replace(PLURAL, '');
	for (let at = text.indexOf(spelled); at >= 0; at = text.indexOf(spelled, at + 1))
		if (
			(at === 0 || BEFORE_WORD.test(text.charAt(at - 1))) &&
			isEnd(text.slice(at + spelled.length, at + spelled.length + LONGEST_ENDING))
		)
			return true;
	return false;
}

/** A longer word in Han characters is there in part where every two of its neighbours are. */
function holdsParts(text: string, words: string): boolean {
	const signs = [...words];
	if (!HAN_ONLY.test(words) || signs.length < 3) return false;
	return signs.slice(1).every((sign, index) => text.includes(`${signs[index] ?? ''}${sign}`));
}
