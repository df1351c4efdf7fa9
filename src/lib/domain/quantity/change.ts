/** How much a quantity changed, in percent of what it was, and how finely that may be said. */
import { placeOfDigit, roundToPlace } from './place.ts';
import { exactly, isUnbounded, ratio, scale, subtract, type Quantity } from './quantity.ts';
import { MIN_DIGITS, roundingPlace, type Shown } from './shown.ts';

/**
 * The change from one quantity to a later one, in percent of the earlier; its bounds are those of the two together, and
 * its rounding what theirs come to at worst. `null` where it has no meaning: the earlier one may be nothing, or one of the
 * two is bounded on neither side.
 */
export function changeBetween(earlier: Quantity, later: Quantity): Quantity | null {
	const mayBeNothing = [earlier.value, earlier.low, earlier.high].some((end) => end !== null && end <= 0);
	if (mayBeNothing || isUnbounded(earlier) || isUnbounded(later)) return null;
	const change = scale(subtract(ratio(later, earlier), exactly(1)), 100);
	return change.low === null && change.high === null ? null : change;
}

/** A change is said to whole percents, or to a tenth where it is small. */
const FINEST_PLACE = -1;

/**
 * A change as it may be said: never finer than the rounding of its two numbers lets stand, even where one digit is left
 * or none. A change of nothing that was computed from rounded numbers is `about` nothing.
 */
export function shownChange(change: Quantity): Shown {
	const { value, low, high, rounding } = change;
	const placeOf = (number: number) => {
		const written = Math.min(0, Math.max(FINEST_PLACE, placeOfDigit(number, MIN_DIGITS)));
		return rounding === 0 ? written : Math.max(written, roundingPlace(rounding));
	};
	const down = (end: number, place: number) => roundToPlace(end, place, 'down');
	const up = (end: number, place: number) => roundToPlace(end, place, 'up');
	if (low !== null && high !== null) {
		const place = placeOf(Math.max(Math.abs(low), Math.abs(high)));
		if (low !== high) return { kind: 'between', low: down(low, place), high: up(high, place), place };
		const said = roundToPlace(low, place, 'nearest');
		// Floating point leaves a noise behind that is no part of the change.
		const isWhole = Math.abs(said - low) <= 1e-9 * Math.max(1, Math.abs(low));
		return { kind: rounding === 0 && isWhole ? 'exactly' : 'about', value: said, place };
	}
	if (low !== null) return { kind: 'at-least', low: down(low, placeOf(low)), place: placeOf(low) };
	if (high !== null) return { kind: 'at-most', high: up(high, placeOf(high)), place: placeOf(high) };
	return { kind: 'open', value, place: 0 };
}
