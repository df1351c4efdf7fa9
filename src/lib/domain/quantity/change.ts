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
	const base = earlier.value ?? earlier.low ?? earlier.high ?? 0;
	if (earlier.rounding >= base) return null;
	const change = scale(subtract(ratio(later, earlier), exactly(1)), 100);
	if (change.low === null && change.high === null) return null;
	// As far as it can lie aside where the earlier number was rounded up by as much as it may be.
	return { ...change, rounding: (change.rounding * base) / (base - earlier.rounding) };
}

/** A change is said to whole percents, or to a tenth where it is small and its rounding bears that, or a whole one lies outside its bounds. */
const FINEST_PLACE = -1;

/**
 * A change as it may be said. Where its two numbers are rounded too coarsely for one number to whole percents, it is all
 * that they allow, `between` two ends; a change that is no larger than the rounding is `about` nothing.
 */
export function shownChange(change: Quantity): Shown {
	const { value, low, high, rounding } = change;
	if (low !== null && high !== null) return low === high ? shownPoint(low, rounding) : between(low, high);
	if (low !== null)
		return { kind: 'at-least', low: roundToPlace(low, placeOf(low), 'down'), place: placeOf(low) };
	if (high !== null)
		return { kind: 'at-most', high: roundToPlace(high, placeOf(high), 'up'), place: placeOf(high) };
	return { kind: 'open', value, place: 0 };
}

/**
 * The numbers of a change as a table carries them, no finer than they may be said: the change at the numbers as stated, and the
 * least and the most that their rounding allows, outward. A side that the wording leaves open is `null`.
 */
export function changeNumbers(change: Quantity): Pick<Quantity, 'value' | 'low' | 'high'> {
	const { value, low, high, rounding } = change;
	const said = shownChange(change);
	const isPoint = said.kind === 'exactly' || said.kind === 'about';
	const nearest = value === null ? null : roundToPlace(value, placeOf(value), 'nearest');
	const aside = low === high ? rounding : 0;
	return {
		value: isPoint ? said.value : nearest,
		low: low === null ? null : outward(low - aside, 'down'),
		high: high === null ? null : outward(high + aside, 'up')
	};
}

function outward(bound: number, direction: 'down' | 'up'): number {
	return roundToPlace(bound, placeOf(bound), direction);
}

function shownPoint(value: number, rounding: number): Shown {
	if (rounding > 0 && Math.abs(value) <= rounding) return { kind: 'about', value: 0, place: 0 };
	const coarse = rounding === 0 ? placeOf(value) : Math.max(placeOf(value), roundingPlace(rounding));
	// −5 is no number between −5.7 and −5.3: what is said lies within what the rounding allows, where two digits can say it.
	const isWithin = Math.abs(roundToPlace(value, coarse, 'nearest') - value) <= rounding;
	const place = coarse > 0 || isWithin ? coarse : placeOf(value);
	const said = roundToPlace(value, place, 'nearest');
	if (rounding > 0 && (place > 0 || said === 0)) return between(value - rounding, value + rounding);
	// Floating point leaves a noise behind that is no part of the change.
	const isWhole = Math.abs(said - value) <= 1e-9 * Math.max(1, Math.abs(value));
	return { kind: rounding === 0 && isWhole ? 'exactly' : 'about', value: said, place };
}

function between(low: number, high: number): Shown {
	const place = placeOf(Math.max(Math.abs(low), Math.abs(high)));
	return {
		kind: 'between',
		low: roundToPlace(low, place, 'down'),
		high: roundToPlace(high, place, 'up'),
		place
	};
}

/** The place of the second digit, but neither finer than a tenth of a percent nor coarser than a whole one. */
function placeOf(number: number): number {
	return Math.min(0, Math.max(FINEST_PLACE, placeOfDigit(number, MIN_DIGITS)));
}
