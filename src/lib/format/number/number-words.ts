/** Numbers as a reader meets them. The one place that d3-format is used; downloads never pass through here. */
import { m } from '#lib/paraglide/messages.js';
import { lastPlace } from '#lib/domain/quantity/place.ts';
import { format } from 'd3-format';

/** The words for large numbers, each from its power of ten up to the next one, and from the last one on. */
const SCALES = [
	{ place: 12, words: m.number_trillion },
	{ place: 9, words: m.number_billion },
	{ place: 6, words: m.number_million }
] as const;
/** Beyond this many figures behind such a word the grouped number reads better. */
const SCALE_DECIMALS = 3;

// A format without a type would write an exponent from a certain size on.
const whole = format(',d');

/** A number in all its digits: `7,205,038`, `0.25`, `1,500,000,000,000`; the minus is that of typography. */
export function plainWords(value: number): string {
	return Number.isInteger(value) ? whole(value) : withDecimals(value, -lastPlace(value));
}

/** Digits of a computed number that is not whole, so that a reader can compute it again. */
const COMPUTED_DIGITS = 10;

/** A computed number before it is rounded: `7,205,038`, `48.4`, `0.3333333333`. */
export function unroundedWords(value: number): string {
	return plainWords(Number.isInteger(value) ? value : Number(value.toPrecision(COMPUTED_DIGITS)));
}

/**
 * A number as it is: `7.2 million`, `182,038`, `0.5`, `1,200 trillion`. From a million on it has a word for its size where that
 * leaves no more than three figures behind the point.
 */
export function numberWords(value: number): string {
	return placedWords(value, lastPlace(value));
}

/**
 * A number written to a decimal place, with its zeros behind the point: `7.0 million` to the hundred thousands, `2.0` to
 * the tenths.
 *
 * @param place power of ten of the last digit
 */
export function placedWords(value: number, place: number): string {
	const scale = scaleOf(value);
	const decimals = (scale?.place ?? 0) - place;
	if (scale && decimals <= SCALE_DECIMALS) {
		return scale.words({ number: withDecimals(value / 10 ** scale.place, decimals) });
	}
	return place < 0 ? withDecimals(value, -place) : plainWords(value);
}

/** A share, given in percent. */
export function percentWords(percent: number, place = lastPlace(percent)): string {
	return m.number_percent({ number: place < 0 ? withDecimals(percent, -place) : plainWords(percent) });
}

/**
 * The numbers of one axis, with their unit written once, at the last: `0`, `2`, `4 million`.
 *
 * @param percent true where the axis counts shares in percent
 */
export function axisWords(values: readonly number[], percent: boolean): string[] {
	const last = values.length - 1;
	if (percent)
		return values.map((value, index) => (index === last ? percentWords(value) : plainWords(value)));
	const scale = scaleOf(Math.max(0, ...values.map(Math.abs)));
	if (!scale) return values.map((value) => plainWords(value));
	// An axis that ends at zero has its word at the other end.
	const worded = values[last] === 0 ? 0 : last;
	return values.map((value, index) => {
		const number = plainWords(value / 10 ** scale.place);
		return index === worded ? scale.words({ number }) : number;
	});
}

function scaleOf(value: number): (typeof SCALES)[number] | undefined {
	return SCALES.find(({ place }) => Math.abs(value) >= 10 ** place);
}

function withDecimals(value: number, decimals: number): string {
	return format(`,.${String(Math.max(0, decimals))}f`)(value);
}
