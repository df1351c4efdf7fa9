/** Decimal places of numbers, and rounding to one: to the nearest, or outward so that a bound stays true. */

/** Digits that a stored number keeps, and one fewer within which a computed one is free of the noise of floating point. */
const STORED_DIGITS = 15;
const SURE_DIGITS = 14;

/** Power of ten of the first digit of a number: 6 for 7,205,038, -1 for 0.4; 0 for nothing. */
export function firstPlace(value: number): number {
	if (value === 0) return 0;
	return Number(Math.abs(value).toExponential().split('e')[1]);
}

/** Power of ten of the nth digit of a number, counted from its first one: 5 for the second of 7,205,038. */
export function placeOfDigit(value: number, nth: number): number {
	return firstPlace(value) - nth + 1;
}

/** Power of ten of the last digit that is not zero, among the digits that a stored number keeps; 0 for nothing. */
export function lastPlace(value: number): number {
	const [digits = '', exponent] = Number(value.toPrecision(STORED_DIGITS)).toExponential().split('e');
	const written = digits.replace(/[-.]/g, '').length;
	return Number(exponent) - written + 1;
}

/** Which way a number is rounded: a floor goes down, a ceiling up, and only "about" goes to the nearest. */
export type Direction = 'nearest' | 'down' | 'up';

/** The multiple of a power of ten that is next to a number in a direction; halves go away from zero. */
export function roundToPlace(value: number, place: number, direction: Direction): number {
	if (Number.isInteger(value) && place <= 0) return value;
	// A noise in the last digits of floating point must not push a whole number to the next one.
	const scaled = Number(shifted(value, -place).toPrecision(SURE_DIGITS));
	const whole =
		direction === 'down'
			? Math.floor(scaled)
			: direction === 'up'
				? Math.ceil(scaled)
				: Math.sign(scaled) * Math.round(Math.abs(scaled));
	return shifted(whole, place) + 0;
}

/** A number times a power of ten, with the decimal point moved and no digit changed. */
function shifted(value: number, by: number): number {
	const [digits, exponent] = value.toExponential().split('e');
	return Number(`${digits ?? ''}e${String(Number(exponent) + by)}`);
}
