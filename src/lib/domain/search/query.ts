/** What a reader typed into a search field, taken apart. */
import { hanNumbers, plainDigits } from '../numerals/han-number.ts';
import { folded } from './folded.ts';

/** A part of a query: words that stand together, and the number that they are, if they are one. */
export interface QueryTerm {
	/** Folded. */
	readonly words: string;
	readonly number: number | null;
}

/** Numbers in digits with the scale that may follow, as people type them: `10 million`, `7.2m`, `50k`. */
const TYPED_NUMBER =
	/(?<![\p{L}\d.])(\d+(?:\.\d+)?)(?: ?(hundred|thousand|k|million|mln|mn|m|billion|bn|trillion)(?![\p{L}\d]))?(?![\p{L}\d])/gu;
const SCALES: Readonly<Record<string, number>> = {
	hundred: 1e2,
	thousand: 1e3,
	k: 1e3,
	million: 1e6,
	mln: 1e6,
	mn: 1e6,
	m: 1e6,
	billion: 1e9,
	bn: 1e9,
	trillion: 1e12
};
const HAN = /\p{Script=Han}/u;

/**
 * The terms of a query in their order. A number and its scale are one term; every other word is a term of its own. Small words,
 * as in a question, are left out where others are left.
 */
export function readQuery(text: string, smallWords = ''): QueryTerm[] {
	const query = folded(text);
	const numbers = [...englishNumbers(query), ...scaledHanNumbers(query)].sort(
		(one, other) => one.start - other.start
	);
	const terms: QueryTerm[] = [];
	let from = 0;
	for (const { start, end, number } of numbers) {
		if (start < from) continue;
		terms.push(...plainTerms(query.slice(from, start)), { words: query.slice(start, end), number });
		from = end;
	}
	const all = [...terms, ...plainTerms(query.slice(from))];
	const small = new Set(smallWords.split(' '));
	const kept = all.filter(({ words }) => !small.has(words));
	return kept.length > 0 ? kept : all;
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
