/**
 * How far two quantities lie apart, as intervals. Whether the two may be set against each other at all is the question
 * of `comparability.ts`, which comes first.
 */
import { isUnbounded, onCondition, ratio, subtract, type Quantity } from '../quantity/quantity.ts';

/** Two numbers are said to be about the same only this near to each other. */
export const NEAR_PERCENT = 5;

/** A quantity in its unit. */
export interface Measured {
	readonly quantity: Quantity;
	readonly unit: { readonly id: string };
}

/** One of the two that are compared. */
export type Side = 'one' | 'other';

export interface Gap {
	/** The one that stands higher as stated: the ratio is of this to the other, the difference this less the other. */
	readonly higher: Side;
	/** `null` where either may be zero or less, so that no ratio has a meaning. */
	readonly ratio: Quantity | null;
	readonly difference: Quantity;
	/**
	 * True where the numbers as stated lie no further apart than they are rounded; where the difference is open on a side, the
	 * wording leaves more open than that.
	 */
	readonly isNone: boolean;
	/** True where every ratio that the two allow lies within {@link NEAR_PERCENT} of one. */
	readonly isNear: boolean;
	/** True where the two intervals share a number, or come as near to it as they are rounded. */
	readonly meets: boolean;
	/**
	 * The sides whose wording is neither floor nor ceiling. Ratio and difference take each at exactly its number, and are
	 * true only on that condition.
	 */
	readonly assumed: readonly Side[];
}

/** The gap between two quantities; `null` where their units differ: nothing is subtracted or divided across units. */
export function gapBetween(one: Measured, other: Measured): Gap | null {
	if (one.unit.id !== other.unit.id) return null;
	const sides = { one: one.quantity, other: other.quantity };
	const assumed = (['one', 'other'] as const).filter((side) => isUnbounded(sides[side]));
	const higher = compareHeights(one.quantity, other.quantity) >= 0 ? 'one' : 'other';
	const [first, second] = [onCondition(one.quantity), onCondition(other.quantity)];
	const [above, below] = higher === 'one' ? [first, second] : [second, first];
	const difference = subtract(above, below);
	const times = isPositive(above) && isPositive(below) ? ratio(above, below) : null;
	return {
		higher,
		ratio: times,
		difference,
		isNone: isWithinRounding(difference),
		isNear: times !== null && isNear(times),
		meets: meets(one.quantity, other.quantity),
		assumed
	};
}

function isNear({ low, high }: Quantity): boolean {
	const by = 1 + NEAR_PERCENT / 100;
	return low !== null && high !== null && low >= 1 / by && high <= by;
}

/** True where two intervals share a number, or come as near to it as the two are rounded; an open side reaches any. */
export function meets(one: Quantity, other: Quantity): boolean {
	const rounding = one.rounding + other.rounding;
	const reaches = (high: number | null, low: number | null) =>
		high === null || low === null || high + rounding >= low;
	return reaches(one.high, other.low) && reaches(other.high, one.low);
}

/** True where two numbers are one as they were said, rounding aside: what their wording leaves open, and their intervals, are left out. */
export function sayOneNumber(one: Quantity, other: Quantity): boolean {
	return meets(asSaid(one), asSaid(other));
}

/** The number that was said, without what its wording leaves open and without its interval; the bounds where nothing but those was said. */
function asSaid({ value, low, high, rounding }: Quantity): Quantity {
	const [from, to] = value === null ? [low ?? high, high ?? low] : [value, value];
	return { value, low: from, high: to, rounding };
}

/**
 * True where the difference as stated, and each bound of it, is smaller than what the numbers were rounded by. A floor or a
 * ceiling is a bound whatever it was rounded to: a difference that is open on one side must not keep clear of zero on the other.
 */
function isWithinRounding({ value, low, high, rounding }: Quantity): boolean {
	if ((low === null && high !== null && high < 0) || (high === null && low !== null && low > 0)) return false;
	return value !== null && [value, low, high].every((end) => end === null || Math.abs(end) <= rounding);
}

/** What is counted is not below zero, so an open lower side is. */
function isPositive({ value, low, high }: Quantity): boolean {
	return [value, low, high].every((bound) => bound === null || bound > 0);
}

/** By the number as stated, then by the bounds: a total order, so that the two may come in either order. */
function compareHeights(one: Quantity, other: Quantity): number {
	const keys = ({ value, low, high }: Quantity) => [
		value ?? low ?? high ?? 0,
		high ?? Infinity,
		low ?? -Infinity
	];
	const [mine, its] = [keys(one), keys(other)];
	const at = mine.findIndex((key, index) => key !== its[index]);
	return at < 0 ? 0 : (mine[at] ?? 0) > (its[at] ?? 0) ? 1 : -1;
}
