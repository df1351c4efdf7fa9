/** Numbers as a reader meets them. The one place that d3-format is used; downloads never pass through here. */
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { lastPlace, roundToPlace } from '#lib/domain/quantity/place.ts';
import { formatLocale, type FormatLocaleObject } from 'd3-format';
import type { NumberScale, WrittenLanguage } from '../languages/written-language.ts';
import { written } from '../languages/written.ts';

/** A number in all its digits: `7,205,038`, `0.25`, `1,500,000,000,000`; the minus is that of typography. */
export function plainWords(value: number): string {
	return withDecimals(value, Number.isInteger(value) ? 0 : -lastPlace(value));
}

/** Digits of a computed number that is not whole, so that a reader can compute it again. */
const COMPUTED_DIGITS = 10;

/** A computed number before it is rounded: `7,205,038`, `48.4`, `0.3333333333`. */
export function unroundedWords(value: number): string {
	return plainWords(Number.isInteger(value) ? value : Number(value.toPrecision(COMPUTED_DIGITS)));
}

/**
 * A number as it is: `7.2 million`, `182,038`, `0.5`, `1,200 trillion`; in Chinese `720萬`. It has a word for its size where
 * that leaves only as many figures behind the point as the language reads well.
 */
export function numberWords(value: number): string {
	return placedWords(value, lastPlace(value));
}

/**
 * A number written to a decimal place, with its zeros behind the point: `7.0 million` to the hundred thousands, `2.0` to
 * the tenths. A language may write none before a word for the size.
 *
 * @param place power of ten of the last digit
 */
export function placedWords(value: number, place: number): string {
	return scaledWords(value, place) ?? (place < 0 ? withDecimals(value, -place) : plainWords(value));
}

/** Both ends of a range, so that one is not written in all its digits beside another with a word for its size. */
export function endWords(low: number, high: number): readonly [string, string] {
	const smallest = 10 ** (written().scales.at(-1)?.place ?? Infinity);
	const inDigits = [low, high].some(
		(end) => Math.abs(end) >= smallest && scaledWords(end, lastPlace(end)) === null
	);
	return inDigits ? [plainWords(low), plainWords(high)] : [numberWords(low), numberWords(high)];
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
		const scaled = value / 10 ** scale.place;
		return plainWords(scaled) + (index === worded ? scaleWord(scale, scaled) : '');
	});
}

/** A number with the word for its size; `null` where its digits read better. */
function scaledWords(value: number, place: number): string | null {
	const rounded = roundToPlace(value, place, 'nearest');
	const last = written().keepsZeros ? place : Math.max(place, lastPlace(rounded));
	const scale = scalesOf(value).find((one) => one.place - last <= one.decimals);
	if (!scale) return null;
	const decimals = scale.place - last;
	const scaled = rounded / 10 ** scale.place;
	const digits = withDecimals(scaled, decimals);
	// What is told with a smaller word, for the sake of few decimals, has no mark between thousands: 10027.1萬.
	return (
		(scale.reach ? digits.replace(written().thousands, '') : digits) + scaleWord(scale, scaled, decimals)
	);
}

/**
 * The word for a size in the form that its number asks for.
 *
 * @param decimals digits that are written behind the point, zeros included
 */
export function scaleWord(
	{ word, forms }: NumberScale,
	scaled: number,
	decimals = 0,
	locale: string = getLocale()
): string {
	if (!forms) return word;
	const form = new Intl.PluralRules(locale, { minimumFractionDigits: Math.max(0, decimals) }).select(scaled);
	return forms[form] ?? word;
}

/** A number as it stands before what it counts: `2 millions de`, where the word for a size asks for it. */
export function beforeUnit(number: string): string {
	const scale = written().scales.find(({ word, forms }) =>
		[word, ...Object.values(forms ?? {})].some((one) => number.endsWith(one))
	);
	return number + (scale?.link ?? '');
}

function scaleOf(value: number): NumberScale | undefined {
	return scalesOf(value)[0];
}

/** The words that a number may be written with, the largest first. */
function scalesOf(value: number): NumberScale[] {
	const size = Math.abs(value);
	return written()
		.scales.filter(({ place }) => size >= 10 ** place)
		.filter(({ reach = 0 }, index) => index === 0 || size < 10 ** reach);
}

function withDecimals(value: number, decimals: number): string {
	const grouped = Math.abs(value) >= 10 ** (written().groupedFrom - 1);
	// A format without a type would write an exponent from a certain size on.
	return formatsOf(written()).format(`${grouped ? ',' : ''}.${String(Math.max(0, decimals))}f`)(value);
}

const formats = new Map<WrittenLanguage, FormatLocaleObject>();

function formatsOf(language: WrittenLanguage): FormatLocaleObject {
	const { decimal, thousands } = language;
	const known =
		formats.get(language) ?? formatLocale({ decimal, thousands, grouping: [3], currency: ['', ''] });
	formats.set(language, known);
	return known;
}
