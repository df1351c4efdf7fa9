/**
 * What may be said of a computed quantity: which bounds, and how far each is rounded. A bound is rounded outward, so that
 * it stays true; only "about" goes to the nearest. A whole number that comes from exact counts keeps all its digits.
 */
import { firstPlace, lastPlace, placeOfDigit, roundToPlace } from './place.ts';
import type { Quantity } from './quantity.ts';

/** Digits that a computed number carries at least: with one, it would lie as much as a third beside the result. */
export const MIN_DIGITS = 2;
/** Digits that the larger end of a range carries at most, unless the ends are exact counts. */
const RANGE_DIGITS = 3;
/** A range is rounded to steps of which at least this many fit into it. */
const STEPS_IN_RANGE = 20;

/**
 * A quantity as it may be said. `place` is the power of ten of the last digit that each number is written to. `exactly`:
 * the number as it is. `about`: within half a unit of that digit. `open`: bounded on neither side; `value` is the number
 * as stated, where there is one.
 */
export type Shown =
	| { readonly kind: 'exactly'; readonly value: number; readonly place: number }
	| { readonly kind: 'about'; readonly value: number; readonly place: number }
	| { readonly kind: 'at-least'; readonly low: number; readonly place: number }
	| { readonly kind: 'at-most'; readonly high: number; readonly place: number }
	| { readonly kind: 'between'; readonly low: number; readonly high: number; readonly place: number }
	| { readonly kind: 'open'; readonly value: number | null; readonly place: number };

/**
 * The quantity as it may be said.
 *
 * @param digits `fixed`: two digits, as a ratio carries; `carried`: as many as the rounding of the inputs lets stand, and
 * at least two
 */
export function shown(quantity: Quantity, digits: 'carried' | 'fixed' = 'carried'): Shown {
	const { value, low, high } = quantity;
	const rounding = digits === 'fixed' ? Infinity : quantity.rounding;
	const isExact = (number: number) => quantity.rounding === 0 && isWritten(number);
	if (low === null && high === null) {
		if (value === null) return { kind: 'open', value, place: 0 };
		return { ...nearest(value, placeOf(value, rounding)), kind: 'open' };
	}
	if (low !== null && high !== null) {
		if (low === high) {
			return isExact(low)
				? { kind: 'exactly', value: low, place: lastPlace(low) }
				: { ...nearest(low, placeOf(low, rounding)), kind: 'about' };
		}
		if (quantity.rounding === 0 && Number.isInteger(low) && Number.isInteger(high)) {
			return { kind: 'between', low, high, place: 0 };
		}
		const place = placeOfRange(low, high, rounding);
		return {
			kind: 'between',
			low: roundToPlace(low, place, 'down'),
			high: roundToPlace(high, place, 'up'),
			place
		};
	}
	if (low !== null) {
		const place = isExact(low) ? lastPlace(low) : placeOf(low, rounding);
		return { kind: 'at-least', low: roundToPlace(low, place, 'down'), place };
	}
	const end = high ?? 0;
	const place = isExact(end) ? lastPlace(end) : placeOf(end, rounding);
	return { kind: 'at-most', high: roundToPlace(end, place, 'up'), place };
}

/** The numbers of a computed quantity as a table carries them: no finer than they may be said, and each bound outward. */
export function shownNumbers(quantity: Quantity): Pick<Quantity, 'value' | 'low' | 'high'> {
	const { value } = quantity;
	const open = { low: null, high: null };
	const said = shown(quantity);
	switch (said.kind) {
		case 'exactly':
		case 'about':
			return { value: said.value, low: said.value, high: said.value };
		case 'open':
			return { ...open, value: said.value };
		case 'at-least':
			return { ...open, low: said.low, value: value === quantity.low ? said.low : nearestValue(quantity) };
		case 'at-most':
			return {
				...open,
				high: said.high,
				value: value === quantity.high ? said.high : nearestValue(quantity)
			};
		case 'between':
			return { value: nearestValue(quantity), low: said.low, high: said.high };
	}
}

/** Significant digits that a quantity carries: all of an exact count, else those down to the place that is rounded. */
export function significantDigits({ value, low, high, rounding }: Quantity): number {
	const number = value ?? low ?? high ?? 0;
	if (rounding === 0) return firstPlace(number) - Math.min(0, lastPlace(number)) + 1;
	return Math.max(1, firstPlace(number) - roundingPlace(rounding) + 1);
}

function nearestValue({ value, rounding }: Quantity): number | null {
	if (value === null || (rounding === 0 && isWritten(value))) return value;
	return nearest(value, placeOf(value, rounding)).value;
}

/** A number written to a place, without the zeros behind it where nothing was cut off. */
function nearest(number: number, place: number): { value: number; place: number } {
	const value = roundToPlace(number, place, 'nearest');
	return { value, place: value === number ? Math.max(place, lastPlace(value)) : place };
}

/** A whole number, or one that two digits write out. */
function isWritten(number: number): boolean {
	return Number.isInteger(number) || lastPlace(number) >= placeOfDigit(number, MIN_DIGITS);
}

function placeOf(number: number, rounding: number): number {
	const least = placeOfDigit(number, MIN_DIGITS);
	return rounding === 0 ? least : Math.min(roundingPlace(rounding), least);
}

/** Power of ten of the finest digit of which half a unit is no less than the rounding. */
export function roundingPlace(rounding: number): number {
	if (rounding === Infinity) return Infinity;
	const double = Number((2 * rounding).toPrecision(12));
	const place = firstPlace(double);
	return 10 ** place < double ? place + 1 : place;
}

function placeOfRange(low: number, high: number, rounding: number): number {
	const larger = Math.max(Math.abs(low), Math.abs(high));
	const finest = Math.min(
		rounding === 0 ? Infinity : roundingPlace(rounding),
		placeOfDigit(larger, RANGE_DIGITS)
	);
	return Math.max(firstPlace((high - low) / STEPS_IN_RANGE), finest);
}
