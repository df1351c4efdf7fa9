/** The number in the words of a row that has no other, with its sign; what keeps it from being told is said and never guessed. */
import { MONEY } from '#lib/domain/numerals/currencies.ts';
import { placedNumbers, type PlacedNumber } from '#lib/domain/numerals/english-number.ts';
import { englishOrder } from '#lib/domain/numerals/english-orders.ts';
import { inDigits } from '#lib/domain/numerals/english-words.ts';
import { partIn } from '#lib/domain/numerals/part-words.ts';
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
export function numberInWords(stated: string): WordsNumber {
	const order = englishOrder(stated);
	if (order !== null) return { ...NONE, low: String(order.low), high: String(order.high) };
	const words = inDigits(stated);
	const isHan = /\p{Script=Han}/u.test(words);
	const placed = isHan ? [] : placedIn(words);
	const doubt = doubtfulSign(words, placed) ?? doubtfulWord(words, placed);
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
export function isBelowZero(stated: string): boolean {
	const words = inDigits(stated);
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

/** A change downwards right before a number, not the number that it led to: `down 4.5`, `a fall of some 4.5`. */
const FALL =
	/\b(loss(?:es)?|lost|deficit|fall(?:en|ing|s)?|fell|drop(?:p?ed|ping|s)?|declin(?:e|ed|es|ing)|decreas(?:e|ed|es|ing)|reduc(?:tion|ed|ing)|contract(?:ion|ed|ing)|shr[aiu]nk(?:ing)?|slump(?:ed)?|plunged?|plummet(?:ed)?|dipp?(?:ed)?|down|cut)\b((?:(?!\b(?:to|from|at|than)\b)\D)*)$/i;
/** The same right behind a number and its percent: `4.5 percent lower`, `4 below zero`. */
const FALL_BEHIND =
	/^[\s-]*(?:(?:%|per ?cent(?:age)?|points?|degrees?)[\s-]*)*(lower|less|fewer|down|decline|drop|fall|decrease|reduction|contraction|below zero|below freezing)\b/i;
const HAN_FALL =
	/(下[降跌滑]|[减減][少低]?|降低?|跌|[缩縮]水?|萎[缩縮])[了约約近逾超过過]*[\d〇一二三四五六七八九十百千两兩]/u;
/** Words right before a number that is not the one which is meant: `not 400`, `up from 400`. */
const NOT_ITSELF = new RegExp(
	`\\b(not|never|no|barely|hardly|scarcely|nowhere near|far from|(?:up|down) from)\\s(?:${MONEY}\\s?)?$`,
	'iu'
);
/** A power of ten, whose digits are no number of their own. */
const POWER = /\b10(?:\^|[⁰¹²³⁴-⁹])|\d[eE][+-]?\d/u;

/** A word at a number that makes another one of it. */
function doubtfulWord(words: string, placed: readonly PlacedNumber[]): Doubt | null {
	const [first, last] = [placed[0], placed.at(-1)];
	const fall = first
		? (FALL.exec(words.slice(0, first.start))?.[1] ?? FALL_BEHIND.exec(words.slice(last?.end))?.[1])
		: HAN_FALL.exec(words)?.[1];
	if (fall !== undefined)
		return {
			found: `${quoted(words)}, in which ${quoted(fall)} is a word of sign`,
			expected: 'the number in value, with a minus sign if it is below zero'
		};
	const refusal = first ? NOT_ITSELF.exec(words.slice(0, first.start))?.[1] : undefined;
	if (refusal !== undefined)
		return {
			found: `${quoted(words)}, in which ${quoted(refusal)} says that it is not this number`,
			expected: 'the number that is meant in value, or low and high'
		};
	const part = partIn(words);
	if (part === null) return powerIn(words);
	return {
		found: `${quoted(words)}, in which ${quoted(part)} makes another number`,
		expected: 'the number that is meant in value'
	};
}

function powerIn(words: string): Doubt | null {
	if (!POWER.test(words)) return null;
	return { found: `${quoted(words)}, a power of ten`, expected: 'the number in digits in value' };
}

function noNumber(words: string): Doubt {
	const [year] = placedNumbers(words);
	return year
		? {
				found: `${quoted(words)}, whose ${String(year.number)} may be a year`,
				expected: 'the number in value'
			}
		: {
				found: `${quoted(words)}, in which no number is read`,
				expected: 'the number in digits in value, or the least and the most that is meant in low and high'
			};
}
