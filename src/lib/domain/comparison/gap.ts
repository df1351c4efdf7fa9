/**
 * How far two quantities lie apart, as intervals. Whether the two may be set against each other at all is the question
 * of `comparability.ts`, which comes first.
 */
import { ratio, roundToDigits, subtract, type Bound, type Quantity } from '../quantity/quantity.ts';

/** A quantity in its unit. */
export interface Measured {
	readonly quantity: Quantity;
	readonly unit: { readonly id: string };
}

export interface Gap {
	/** The one that stands higher as stated: the ratio is of this to the other, the difference this less the other. */
	readonly higher: 'one' | 'other';
	/** `null` where either may be zero or less, so that no ratio has a meaning. */
	readonly ratio: Quantity | null;
	readonly difference: Quantity;
	/** True where the two intervals share a number, or are one number as roughly as the rougher was stated. */
	readonly meets: boolean;
}

/** The gap between two quantities; `null` where their units differ: nothing is subtracted or divided across units. */
export function gapBetween(one: Measured, other: Measured): Gap | null {
	if (one.unit.id !== other.unit.id) return null;
	const higher = compareHeights(one.quantity, other.quantity) >= 0 ? 'one' : 'other';
	const [above, below] = higher === 'one' ? [one.quantity, other.quantity] : [other.quantity, one.quantity];
	return {
		higher,
		ratio: isPositive(above) && isPositive(below) ? ratio(above, below) : null,
		difference: subtract(above, below),
		meets: meets(one.quantity, other.quantity)
	};
}

/** True where two intervals share a number, rounding aside; an open side reaches any number. */
export function meets(one: Quantity, other: Quantity): boolean {
	return (reaches(one.high, other.low) && reaches(other.high, one.low)) || areRounded(one, other);
}

/** Two numbers of which one may be the other, rounded. */
function areRounded(one: Quantity, other: Quantity): boolean {
	const digits = Math.min(one.digits, other.digits);
	return (
		one.value !== null &&
		other.value !== null &&
		roundToDigits(one.value, digits) === roundToDigits(other.value, digits)
	);
}

function reaches(high: Bound, low: Bound): boolean {
	return high === null || low === null || high >= low;
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
