/** Numbers in digits in an English text, with the scale word or its sign that may follow: `5,016`, `7.2 million`, `£33bn`, `10m`, `160+`, `52%`. */
import { MONEY } from './currencies.ts';
import { factorOf, SCALE } from './scales.ts';

/** Letters that may stand at the first digit: `kr12bn`, `c.400`. */
const AT_DIGIT = `(?<=${MONEY}|(?<!\\p{L})ca?\\.)`;
const NUMBER = /* @__PURE__ */ new RegExp(
	`(?:(?<![\\p{L}\\d.,])|${AT_DIGIT})(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?:[\\s-]*(${SCALE}))?(?!(?!(?:ish|odd)(?!\\p{L}))[\\p{L}\\d]|[.,]\\d|\\s[万萬亿億兆])`,
	'giu'
);

/** What stands between the ends of a range, of which the second may say the scale of both: `3.1 to 3.9 billion`. */
const BETWEEN = /^\s*(?:to|and|or|[-–—])\s*[-−–]?\p{Sc}?$/u;

/** Of two numbers below zero the one that is nearer to it is the higher: `−3 to −2 million`. */
const MINUS = /[-−]\p{Sc}?$/u;

/** A number with where it stands in its text. */
export interface PlacedNumber {
	readonly number: number;
	readonly start: number;
	/** The place behind its last digit or its scale. */
	readonly end: number;
}

/** Every such number of a text, in order. Numbers in words (`five million`, `tens of thousands`) are left out. */
export function englishNumbers(text: string): number[] {
	return placedNumbers(text).map(({ number }) => number);
}

/** Every such number of a text with its place, in order. */
export function placedNumbers(text: string): PlacedNumber[] {
	const found = [...text.matchAll(NUMBER)];
	return found.map(({ 0: whole, 1: digits = '', 2: own, index: start }, at) => {
		const number = Number(digits.replaceAll(',', ''));
		const next = found[at + 1];
		const end = start + whole.length;
		const joint = text.slice(end, next?.index);
		const isEnd =
			next?.[2] !== undefined &&
			BETWEEN.test(joint) &&
			(number < Number(next[1]?.replaceAll(',', '')) ||
				(MINUS.test(text.slice(0, start)) && MINUS.test(joint)));
		const product = number * factorOf(own ?? (isEnd ? next[2] : undefined) ?? '');
		// What binary fractions leave of 7.3 times a million is taken off.
		return { number: Number(product.toPrecision(15)), start, end };
	});
}
