/**
 * Quantities as people state them: a number, bounds, and sides that the wording leaves open.
 * Arithmetic follows interval arithmetic (Moore 1966): an open side stays open through every operation. How far the
 * numbers themselves are rounded is carried beside them and never moves a bound.
 */
import { placeOfDigit } from './place.ts';

/** A bound in the unit of the quantity; `null` is an open side: no bound was stated. */
export type Bound = number | null;

export interface Quantity {
	/** The number as stated or computed; `null` where only bounds were stated ("tens of thousands"). */
	readonly value: number | null;
	readonly low: Bound;
	readonly high: Bound;
	/**
	 * How far the number may lie from what it stands for by rounding alone: half a unit of its last significant digit; 0
	 * for an exact count. The rounding of a result is what those of its inputs add up to at worst.
	 */
	readonly rounding: number;
}

/** The cells of a row that hold a quantity, as the record writes them. */
export interface QuantityCells {
	/** The hedge, typed; the word `exact` makes a whole number an exact count. */
	readonly qualifier: string | null;
	readonly value: number | null;
	readonly low: number | null;
	readonly high: number | null;
	readonly open_low: boolean;
	readonly open_high: boolean;
	readonly significant_digits: number;
}

/** Reads the cells of a row: a side that is neither bounded nor open ends at the value. */
export function readQuantity(cells: QuantityCells): Quantity {
	const number = cells.value ?? cells.low ?? cells.high ?? 0;
	const isCounted = cells.qualifier === 'exact' && Number.isInteger(number);
	return {
		value: cells.value,
		low: cells.open_low ? null : (cells.low ?? cells.value),
		high: cells.open_high ? null : (cells.high ?? cells.value),
		rounding: isCounted ? 0 : roundingOf(number, cells.significant_digits)
	};
}

/** Half a unit of the last of the significant digits of a number. */
export function roundingOf(value: number, digits: number): number {
	return 10 ** placeOfDigit(value, digits) / 2;
}

/** A number that is known outright, such as a constant in a formula; it never roughens a result. */
export function exactly(value: number): Quantity {
	return { value, low: value, high: value, rounding: 0 };
}

/** True where a side has no bound. */
export function isOpen(quantity: Quantity): boolean {
	return quantity.low === null || quantity.high === null;
}

/** True where the wording bounds the number on neither side ("may be close to or above"): it is no floor and no ceiling. */
export function isUnbounded({ value, low, high }: Quantity): boolean {
	return value !== null && low === null && high === null;
}

/**
 * The quantity as a condition takes it: where the wording bounds neither side, as if it were exactly the number stated.
 * What is computed with it is true only on that condition.
 */
export function onCondition(quantity: Quantity): Quantity {
	const { value } = quantity;
	return isUnbounded(quantity) ? { ...quantity, low: value, high: value } : quantity;
}

/** True where the quantity is one number, not a range. */
export function isPoint(quantity: Quantity): boolean {
	return quantity.value !== null && quantity.low === quantity.value && quantity.high === quantity.value;
}

/** An operation that has no answer, such as a division by what may be zero. */
export class QuantityError extends Error {
	override name = 'QuantityError';
}

/** One term of a sum. */
export interface Term {
	readonly sign: 1 | -1;
	readonly quantity: Quantity;
}

/** The sum of signed terms; their roundings add up. The order of the terms makes no difference. */
export function sum(terms: readonly Term[]): Quantity {
	let value: number | null = 0;
	let low: Bound = 0;
	let high: Bound = 0;
	for (const { sign, quantity } of terms) {
		const [near, far] = sign === 1 ? [quantity.low, quantity.high] : [quantity.high, quantity.low];
		value = value === null || quantity.value === null ? null : value + sign * quantity.value;
		low = low === null || near === null ? null : low + sign * near;
		high = high === null || far === null ? null : high + sign * far;
	}
	// Sorted, so that floating point adds them in one order whatever the order of the terms.
	const rounding = terms
		.map(({ quantity }) => quantity.rounding)
		.sort((one, other) => one - other)
		.reduce((total, each) => total + each, 0);
	return { value, low, high, rounding };
}

/** `left` plus `right`; see {@link sum}. */
export function add(left: Quantity, right: Quantity): Quantity {
	return sum([
		{ sign: 1, quantity: left },
		{ sign: 1, quantity: right }
	]);
}

/** `left` less `right`; see {@link sum}. */
export function subtract(left: Quantity, right: Quantity): Quantity {
	return sum([
		{ sign: 1, quantity: left },
		{ sign: -1, quantity: right }
	]);
}

/** `left` times `right`. */
export function multiply(left: Quantity, right: Quantity): Quantity {
	const corners = [lowEnd(left), highEnd(left)].flatMap((a) =>
		[lowEnd(right), highEnd(right)].map((b) => (a === 0 || b === 0 ? 0 : a * b))
	);
	return {
		value: left.value === null || right.value === null ? null : left.value * right.value,
		low: finiteOrOpen(Math.min(...corners)),
		high: finiteOrOpen(Math.max(...corners)),
		rounding: size(left) * right.rounding + size(right) * left.rounding + left.rounding * right.rounding
	};
}

/**
 * `left` over `right`. What is counted is never below zero, so a divisor whose lower
 * side is open lies anywhere above zero; a side of the result is open wherever a side of either that moves it is.
 *
 * @throws {QuantityError} where the divisor may be zero by its stated bounds
 */
export function ratio(left: Quantity, right: Quantity): Quantity {
	if ((right.low !== null && right.low <= 0) || (right.high !== null && right.high <= 0)) {
		throw new QuantityError('the divisor is an interval that reaches zero');
	}
	const low = left.low === null ? null : divideEnd(left.low, left.low >= 0 ? right.high : right.low);
	const high = left.high === null ? null : divideEnd(left.high, left.high >= 0 ? right.low : right.high);
	return {
		value: left.value === null || right.value === null ? null : left.value / right.value,
		low,
		high,
		rounding: (left.rounding + (size(left) / size(right)) * right.rounding) / size(right)
	};
}

/** `part` of `whole` in percent; see {@link ratio}. */
export function share(part: Quantity, whole: Quantity): Quantity {
	return scale(ratio(part, whole), 100);
}

/** The quantity times a positive constant that is known outright, such as 100 from a fraction to percent. */
export function scale(quantity: Quantity, factor: number): Quantity {
	const by = (bound: number | null) => (bound === null ? null : bound * factor);
	return {
		value: by(quantity.value),
		low: by(quantity.low),
		high: by(quantity.high),
		rounding: quantity.rounding * factor
	};
}

function divideEnd(end: number, divisor: Bound): Bound {
	return divisor === null ? null : end / divisor;
}

function lowEnd(quantity: Quantity): number {
	return quantity.low ?? -Infinity;
}

function highEnd(quantity: Quantity): number {
	return quantity.high ?? Infinity;
}

function finiteOrOpen(end: number): Bound {
	return Number.isFinite(end) ? end : null;
}

/** Size of the number that stands for the quantity. */
function size({ value, low, high }: Quantity): number {
	return Math.abs(value ?? high ?? low ?? 0);
}
