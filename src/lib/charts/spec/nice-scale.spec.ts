import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linearTicks, logTicks } from './nice-scale.ts';

test.each([
	[10_000_000, [0, 2e6, 4e6, 6e6, 8e6, 1e7]],
	[7_205_038, [0, 2e6, 4e6, 6e6, 8e6]],
	[99_999, [0, 2e4, 4e4, 6e4, 8e4, 1e5]],
	[0.3, [0, 0.1, 0.2, 0.3]],
	[1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
	[0, [0, 1]]
])('ticks up to %d', (largest, ticks) => {
	expect(linearTicks(largest)).toEqual(ticks);
});

test('ticks begin at zero, reach the largest number and are few', () => {
	fc.assert(
		fc.property(fc.double({ min: 1e-6, max: 1e15, noNaN: true }), (largest) => {
			const ticks = linearTicks(largest);
			expect(ticks[0]).toBe(0);
			expect(ticks.at(-1)).toBeGreaterThanOrEqual(largest * (1 - 1e-9));
			expect(ticks.length).toBeGreaterThanOrEqual(3);
			expect(ticks.length).toBeLessThanOrEqual(6);
		})
	);
});

test.each([
	[36, 10_000_000, [10, 100, 1000, 1e4, 1e5, 1e6, 1e7]],
	[1000, 1000, [1000, 10_000]],
	[0.02, 5, [0.01, 0.1, 1, 10]]
])('powers of ten from %d to %d', (smallest, largest, ticks) => {
	expect(logTicks(smallest, largest)).toEqual(ticks);
});
