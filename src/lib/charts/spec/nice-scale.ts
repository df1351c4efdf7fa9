/** Round ticks for an axis. */

/** Ticks from zero up to the first round value that is not below `largest`: four to six steps of 1, 2, 2.5 or 5. */
export function linearTicks(largest: number): number[] {
	if (!(largest > 0)) return [0, 1];
	const power = 10 ** Math.floor(Math.log10(largest / 5));
	const step =
		[1, 2, 2.5, 5, 10].map((round) => round * power).find((size) => largest / size <= 5.0001) ?? power * 10;
	const count = Math.ceil(largest / step - 1e-9);
	// Whole multiples of a power of ten, so that 0.1 + 0.2 is never seen.
	return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

/** Powers of ten from the one not above `smallest` to the one not below `largest`, at least two. */
export function logTicks(smallest: number, largest: number): number[] {
	const first = Math.floor(Math.log10(smallest) + 1e-9);
	const last = Math.max(first + 1, Math.ceil(Math.log10(largest) - 1e-9));
	return Array.from({ length: last - first + 1 }, (_, index) => Number(`1e${first + index}`));
}
