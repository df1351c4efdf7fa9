/**
 * Quantities as people state them: a number, bounds, and sides that the wording leaves open.
 * Arithmetic follows interval arithmetic (Moore 1966): an open side stays open through every operation.
 */

/** A bound in the unit of the quantity; `null` is an open side: no bound was stated. */
export type Bound = number | null;

export interface Quantity {
	/** The number as stated or computed; `null` where only bounds were stated ("tens of thousands"). */
	readonly value: number | null;
	readonly low: Bound;
	readonly high: Bound;
	/** Significant digits that the statement carries; a result carries those of its roughest input. */
	readonly digits: number;
}

/** The cells of a row that hold a quantity, as the record writes them. */
export interface QuantityCells {
	readonly value: number | null;
	readonly low: number | null;
	readonly high: number | null;
	readonly open_low: boolean;
	readonly open_high: boolean;
	readonly significant_digits: number;
}

/** Reads the cells of a row: a side that is neither bounded nor open ends at the value. */
export function readQuantity(cells: QuantityCells): Quantity {
	return {
		value: cells.value,
		low: cells.open_low ? null : (cells.low ?? cells.value),
		high: cells.open_high ? null : (cells.high ?? cells.value),
		digits: cells.significant_digits
	};
}

/** A number that is known outright, such as a constant in a formula; it never roughens a result. */
export function exactly(value: number): Quantity {
	return { value, low: value, high: value, digits: Infinity };
}

/** True where a side has no bound. */
export function isOpen(quantity: Quantity): boolean {
	return quantity.low === null || quantity.high === null;
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

/** A sum told with fewer digits may lie a third beside what was added up. */
const MIN_SUM_DIGITS = 2;

/**
 * The sum of signed terms. Its digits are those of its roughest term, the one whose last significant digit stands
 * highest, but two where the places of the terms carry two: 24,944 is told as 25,000, not as 20,000, though one term was
 * stated as 4 thousand. The order of the terms makes no difference.
 */
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
	const roughest = terms.reduce<{ place: number; digits: number }>(
		(rough, { quantity }) => {
			const place = lastPlace(quantity);
			if (place > rough.place) return { place, digits: quantity.digits };
			return place === rough.place ? { place, digits: Math.min(rough.digits, quantity.digits) } : rough;
		},
		{ place: -Infinity, digits: Infinity }
	);
	const result = { value, low, high, digits: Infinity };
	const byPlace = magnitude(result) - roughest.place + 1;
	return { ...result, digits: Math.max(1, Math.min(Math.max(roughest.digits, MIN_SUM_DIGITS), byPlace)) };
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

/** `left` times `right`, with the digits of the rougher. */
export function multiply(left: Quantity, right: Quantity): Quantity {
	const corners = [lowEnd(left), highEnd(left)].flatMap((a) =>
		[lowEnd(right), highEnd(right)].map((b) => (a === 0 || b === 0 ? 0 : a * b))
	);
	return {
		value: left.value === null || right.value === null ? null : left.value * right.value,
		low: finiteOrOpen(Math.min(...corners)),
		high: finiteOrOpen(Math.max(...corners)),
		digits: Math.min(left.digits, right.digits)
	};
}

/**
 * `left` over `right`, with the digits of the rougher. What is counted is never below zero, so a divisor whose lower
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
		digits: Math.min(left.digits, right.digits)
	};
}

/** `part` of `whole` in percent; see {@link ratio}. */
export function share(part: Quantity, whole: Quantity): Quantity {
	return scale(ratio(part, whole), 100);
}

/** The quantity times a positive constant that is known outright, such as 100 from a fraction to percent. */
export function scale(quantity: Quantity, factor: number): Quantity {
	const by = (bound: number | null) => (bound === null ? null : bound * factor);
	return { ...quantity, value: by(quantity.value), low: by(quantity.low), high: by(quantity.high) };
}

/** A number with no more digits than `digits`; the last one is rounded half away from zero. */
export function roundToDigits(value: number, digits: number): number {
	return Number.isFinite(digits) ? Number(value.toPrecision(Math.min(15, Math.max(1, digits)))) : value;
}

/** The quantity as it may be shown: value and bounds no finer than its digits. */
export function asShown(quantity: Quantity): Quantity {
	const round = (bound: number | null) => (bound === null ? null : roundToDigits(bound, quantity.digits));
	return {
		...quantity,
		value: round(quantity.value),
		low: round(quantity.low),
		high: round(quantity.high)
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

/** Power of ten of the first digit of the number that stands for the quantity. */
function magnitude(quantity: Quantity): number {
	const size = Math.abs(quantity.value ?? quantity.high ?? quantity.low ?? 0);
	return size === 0 ? 0 : Math.floor(Math.log10(size) + 1e-12);
}

/** Power of ten of the last significant digit. */
function lastPlace(quantity: Quantity): number {
	return magnitude(quantity) - quantity.digits + 1;
}
