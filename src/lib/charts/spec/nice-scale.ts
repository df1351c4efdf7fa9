/** Round ticks for an axis. */

/**
 * Ticks through zero, up to the first round value that is not below `largest` and down to the first that is not above
 * `smallest`: about four to six steps of 1, 2, 2.5 or 5.
 */
export function linearTicks(largest: number, smallest = 0): number[] {
	const [top, bottom] = [Math.max(0, largest), Math.min(0, smallest)];
	const span = top - bottom;
	if (!(span > 0)) return [0, 1];
	const power = 10 ** Math.floor(Math.log10(span / 5));
	const step =
		[1, 2, 2.5, 5, 10].map((round) => round * power).find((size) => span / size <= 5.0001) ?? power * 10;
	const [first, last] = [Math.ceil(-bottom / step - 1e-9), Math.ceil(top / step - 1e-9)];
	// Whole multiples of a power of ten, so that 0.1 + 0.2 is never seen.
	return Array.from({ length: first + last + 1 }, (_, index) =>
		Number(((index - first) * step).toPrecision(12))
	);
}

/** Powers of ten from the one not above `smallest` to the one not below `largest`, at least two. */
export function logTicks(smallest: number, largest: number): number[] {
	const first = Math.floor(Math.log10(smallest) + 1e-9);
	const last = Math.max(first + 1, Math.ceil(Math.log10(largest) - 1e-9));
	return Array.from({ length: last - first + 1 }, (_, index) => Number(`1e${first + index}`));
}
