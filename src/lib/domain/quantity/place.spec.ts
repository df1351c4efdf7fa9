import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstPlace, lastPlace, placeOfDigit, roundToPlace } from './place.ts';

test.each([
	[7_205_038, 6, 0],
	[610_000, 5, 4],
	[0.25, -1, -2],
	[-40, 1, 1],
	[0, 0, 0],
	[123_456_789_012_345, 14, 0]
])('%d begins at the power %d of ten and ends at %d', (value, first, last) => {
	expect(firstPlace(value)).toBe(first);
	expect(lastPlace(value)).toBe(last);
});

test('the second digit of 7,205,038 counts hundred thousands', () => {
	expect(placeOfDigit(7_205_038, 2)).toBe(5);
});

test.each([
	[7_205_038, 5, 'nearest', 7_200_000],
	[37_820, 3, 'down', 37_000],
	[62_180, 3, 'up', 63_000],
	[-62_179, 3, 'down', -63_000],
	[0.378, -2, 'down', 0.37],
	[2.5, 0, 'nearest', 3],
	[-2.5, 0, 'nearest', -3],
	// Floating point makes 0.3 of this sum and a bit more; no ceiling may jump over that bit.
	[0.1 + 0.2, -1, 'up', 0.3],
	[1.1 * 3, -1, 'up', 3.3]
] as const)('%d to the power %d of ten, %s: %d', (value, place, direction, expected) => {
	expect(roundToPlace(value, place, direction)).toBe(expected);
});

test('a floor is never above, a ceiling never below, and the nearest never further than half a unit away', () => {
	const value = fc.double({ min: -1e15, max: 1e15, noNaN: true });
	fc.assert(
		fc.property(value, fc.integer({ min: -6, max: 12 }), (number, place) => {
			const noise = 1e-9 * (1 + Math.abs(number));
			const unit = 10 ** place;
			const [down, up, near] = (['down', 'up', 'nearest'] as const).map((direction) =>
				roundToPlace(number, place, direction)
			);
			expect(down).toBeLessThanOrEqual(number + noise);
			expect(number - (down ?? 0)).toBeLessThanOrEqual(unit + noise);
			expect(up).toBeGreaterThanOrEqual(number - noise);
			expect((up ?? 0) - number).toBeLessThanOrEqual(unit + noise);
			expect(Math.abs((near ?? 0) - number)).toBeLessThanOrEqual(unit / 2 + noise);
		}),
		{ numRuns: 2000 }
	);
});
