/** What a reader typed into a search field, taken apart. */
import { hanNumbers, plainDigits } from '../numerals/han-number.ts';
import { folded } from './folded.ts';

/** A part of a query: words that stand together, and the number that they are, if they are one. */
export interface QueryTerm {
	/** Folded. */
	readonly words: string;
	readonly number: number | null;
}

/**
 * Numbers in digits with the scale that may follow, as people type them: `10 million`, `7.2m`, `50k`, `500w` for 500万,
 * `48%`. They stand alone or among Han characters, in no other word.
 */
const TYPED_NUMBER =
	/(?<!\P{Script=Han}(?<=[\p{L}\d.]))(\d+(?:\.\d+)?)(?: ?(hundred|thousand|k|w|million|mln|mn|m|billion|bn|trillion)(?![\p{L}\d]))?(?!(?=[\p{L}\d])\P{Script=Han})(?: ?%)?/gu;
const SCALES: Readonly<Record<string, number>> = {
	hundred: 1e2,
	thousand: 1e3,
	k: 1e3,
	w: 1e4,
	million: 1e6,
	mln: 1e6,
	mn: 1e6,
	m: 1e6,
	billion: 1e9,
	bn: 1e9,
	trillion: 1e12
};
/** Numbers in words with a scale right behind them: `six million`. Without a scale such a word is as often no number. */
const IN_WORDS: Readonly<Record<string, number>> = Object.fromEntries(
	['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map(
		(word, index) => [word, index + 1]
	)
);
const WORDED_NUMBER = new RegExp(
	`(?<![\\p{L}\\d])(${Object.keys(IN_WORDS).join('|')}) (hundred|thousand|million|billion|trillion)(?: (thousand|million|billion))?(?![\\p{L}\\d])`,
	'gu'
);
const HAN = /\p{Script=Han}/u;
/** A blank that some type between digits and 万 or 亿. */
const BEFORE_SCALE = /(?<=\d) (?=[十百千万亿])/gu;
/** In Chinese, a hedge right before a number and the word for what is counted right behind it: they stand in no term of their own. */
const HEDGE = /(?:可能|已|约|大约|约有|逾|超|超过|近|接近|将近|至少|至多)+ ?$/u;
const COUNTER = /^[年月人名位个件起次]/u;

/**
 * The terms of a query in their order. A number and its scale are one term; every other word is a term of its own. Small words,
 * as in a question, are left out where others are left.
 */
export function readQuery(text: string, smallWords = ''): QueryTerm[] {
	const query = folded(text).replace(BEFORE_SCALE, '');
	const numbers = [...englishNumbers(query), ...wordedNumbers(query), ...scaledHanNumbers(query)].sort(
		(one, other) => one.start - other.start || other.end - one.end
	);
	const terms: QueryTerm[] = [];
	let from = 0;
	for (const { start, end, number } of numbers) {
		if (start < from) continue;
		const before = query.slice(from, start).replace(HEDGE, '');
		terms.push(...plainTerms(before), { words: query.slice(start, end), number });
		from = end + (COUNTER.exec(query.slice(end))?.[0].length ?? 0);
	}
	const all = [...terms, ...plainTerms(query.slice(from))];
	const small = readSmallWords(smallWords);
	const kept = all.filter(({ words }) => !small.has(words));
	return kept.length > 0 ? kept : all;
}

/** Small words as a query has them, folded; they are written with a blank between any two. */
export function readSmallWords(smallWords: string): ReadonlySet<string> {
	return new Set(folded(smallWords).split(' '));
}

interface FoundNumber {
	readonly start: number;
	readonly end: number;
	readonly number: number;
}

function englishNumbers(query: string): FoundNumber[] {
	return [...query.matchAll(TYPED_NUMBER)].map((match) => {
		const [whole, digits = '', scale = ''] = match;
		const number = Number((Number(digits) * (SCALES[scale] ?? 1)).toPrecision(15));
		return { start: match.index, end: match.index + whole.length, number };
	});
}

function wordedNumbers(query: string): FoundNumber[] {
	return [...query.matchAll(WORDED_NUMBER)].map((match) => {
		const [whole, word = '', scale = '', second = ''] = match;
		const number = (IN_WORDS[word] ?? 0) * (SCALES[scale] ?? 1) * (SCALES[second] ?? 1);
		return { start: match.index, end: match.index + whole.length, number };
	});
}

/** Without a scale a sign for a digit is as often part of a word. */
function scaledHanNumbers(query: string): FoundNumber[] {
	return hanNumbers(plainDigits(query))
		.filter(
			({ start, end, low, high, scaled }) => scaled && low === high && HAN.test(query.slice(start, end))
		)
		.map(({ start, end, low }) => ({ start, end, number: low }));
}

function plainTerms(text: string): QueryTerm[] {
	return text
		.split(' ')
		.filter((words) => words !== '')
		.map((words) => ({ words, number: null }));
}
