/** The number in the words of a row that has no other, with its sign; what keeps it from being told is said and never guessed. */
import { MONEY } from '#lib/domain/numerals/english-hedges.ts';
import { placedNumbers, type PlacedNumber } from '#lib/domain/numerals/english-number.ts';
import { englishOrder } from '#lib/domain/numerals/english-orders.ts';
import { statedNumbers } from '#lib/domain/numerals/stated-numbers.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import { isRangeOf, statedQualifier } from './stated-qualifier.ts';

/** The cells of a number that words say; empty where they do not. */
export interface WordsNumber {
	readonly value: string;
	readonly low: string;
	readonly high: string;
	/** Why no number is told: what was found, and what to write. */
	readonly doubt: Doubt | null;
}

export interface Doubt {
	readonly found: string;
	readonly expected: string;
}

const NONE = { value: '', low: '', high: '', doubt: null };

/** The one number of words, or the two of a range. */
export function numberInWords(words: string): WordsNumber {
	const order = englishOrder(words);
	if (order !== null) return { ...NONE, low: String(order.low), high: String(order.high) };
	const isHan = /\p{Script=Han}/u.test(words);
	const placed = isHan ? [] : placedIn(words);
	const doubt = doubtfulSign(words, placed);
	if (doubt !== null) return { ...NONE, doubt };
	const numbers = [...new Set(isHan ? hanNumbers(words) : placed.map((one) => signed(words, one, placed)))];
	const [first, second] = numbers;
	if (first === undefined) return { ...NONE, doubt: noNumber(words) };
	if (second === undefined) return { ...NONE, value: first };
	// Of which end a hedge is, nothing tells: "up to 5,000–6,000".
	const isRange = isRangeOf(words) && (isHan || ['range', 'about'].includes(statedQualifier(words, noCell)));
	if (numbers.length === 2 && Number(first) < Number(second) && isRange)
		return { ...NONE, low: first, high: second };
	const found = `${quoted(words)}, in which the numbers ${numbers.join(' and ')} are read`;
	return { ...NONE, doubt: { found, expected: 'the one that is meant in value, or both in low and high' } };
}

/** The numbers of words in letters: neither years nor what a rate is measured by, as in `20 per 100,000`. */
export function placedIn(words: string): readonly PlacedNumber[] {
	return placedNumbers(words).filter(
		({ number, start, end }) =>
			!(number >= 1900 && number < 2100 && /^\d{4}$/.test(words.slice(start, end))) &&
			!/\bper\s$/i.test(words.slice(0, start))
	);
}

const noCell = () => '';

function hanNumbers(words: string): string[] {
	const numbers = statedNumbers(words, 'zh', []);
	const isBelow = /^\s*(?:[-−–]|负|負|零下)/u.test(words) && numbers.length === 1;
	return numbers.map((number) => String(isBelow ? -number : number));
}

const MINUS = `(?:[-−]|(?:minus|negative)\\s)\\s?(?:${MONEY}\\s?)?`;
/** What makes the first number of words one below zero, and a later one. */
const BELOW_ZERO = new RegExp(`^\\s*–|^\\s*${MINUS}$|[\\s(<>≤≥~≈:]${MINUS}$|${MONEY}\\s?[-−]$`, 'iu');
const END_BELOW_ZERO = new RegExp(`(?:\\b(?:to|and|or)\\s|[–—-]\\s?)${MINUS}$`, 'iu');

/** A number of the words in plain digits, with the zeros behind its point that they have. */
function signed(
	words: string,
	{ number, start, end }: PlacedNumber,
	placed: readonly PlacedNumber[]
): string {
	const pattern = placed[0]?.start === start ? BELOW_ZERO : END_BELOW_ZERO;
	const plain = words.slice(start, end).replaceAll(',', '');
	const text = Number(plain) === number ? plain : String(number);
	return pattern.test(words.slice(0, start)) ? `-${text}` : text;
}

/** Whether the words say that their first number is below zero. */
export function isBelowZero(words: string): boolean {
	const [first] = placedIn(words);
	return first !== undefined && BELOW_ZERO.test(words.slice(0, first.start));
}

/** A sign around a number that has more than one meaning. */
function doubtfulSign(words: string, placed: readonly PlacedNumber[]): Doubt | null {
	const [first] = placed;
	const last = placed.at(-1);
	if (!first || !last) return null;
	const [before, behind] = [words.slice(0, first.start), words.slice(last.end)];
	const said = (what: string, expected: string): Doubt => ({ found: `${quoted(words)}, ${what}`, expected });
	if (/^\s*\(/.test(before) && /\)\s*$/.test(behind))
		return said(
			'in brackets, which accounts write for a number below zero',
			'the number with a minus sign, or without the brackets'
		);
	if (/^[-−](?![\p{L}\d])/u.test(behind))
		return said('with a sign behind it', 'a minus sign before the number, or none');
	const sign = /[±∓≠?]/u.exec(words)?.[0];
	return sign === undefined
		? null
		: said(`with the sign ${sign}, which is not read`, 'the number in value, or low and high');
}

function noNumber(words: string): Doubt {
	const [year] = placedNumbers(words);
	return year
		? {
				found: `${quoted(words)}, whose ${String(year.number)} may be a year`,
				expected: 'the number in value'
			}
		: { found: `${quoted(words)}, in which no number is read`, expected: 'the number in digits in value' };
}
