import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gapBetween, meets } from './gap.ts';
import type { Quantity } from '../quantity/quantity.ts';

const persons = (quantity: Quantity) => ({ quantity, unit: { id: 'persons' } });
const point = (value: number, rounding = 0): Quantity => ({ value, low: value, high: value, rounding });

/** Quantities as people state them: a number with bounds round it, either side open, and none below zero. */
const quantity = fc
	.record({
		value: fc.integer({ min: 1, max: 10_000_000 }),
		below: fc.integer({ min: 0, max: 1000 }),
		above: fc.integer({ min: 0, max: 1_000_000 }),
		openLow: fc.boolean(),
		openHigh: fc.boolean(),
		bare: fc.boolean(),
		rounding: fc.constantFrom(0, 0.5, 5, 500)
	})
	.map(({ value, below, above, openLow, openHigh, bare, rounding }): Quantity => ({
		value: bare && !(openLow && openHigh) ? null : value,
		low: openLow ? null : Math.max(1, value - below),
		high: openHigh ? null : value + above,
		rounding
	}));

test('a floor against a number is at least so many times', () => {
	const relayed: Quantity = { value: 100_000, low: 100_000, high: null, rounding: 5000 };
	const gap = gapBetween(persons(relayed), persons(point(72_000)));
	expect(gap).toMatchObject({ higher: 'one', meets: false, ratio: { high: null } });
	expect(gap?.ratio?.low).toBeCloseTo(1.389, 3);
	expect(gap?.difference).toMatchObject({ low: 28_000, high: null });
});

test('two floors have no bound between them', () => {
	const gap = gapBetween(
		persons({ value: 200, low: 200, high: null, rounding: 50 }),
		persons({ value: 79, low: 79, high: null, rounding: 0.5 })
	);
	expect(gap?.ratio).toMatchObject({ low: null, high: null });
	expect(gap?.difference).toMatchObject({ low: null, high: null });
	expect(gap?.meets).toBe(true);
});

test('where either may be zero there is no ratio', () => {
	expect(gapBetween(persons(point(5)), persons(point(0)))?.ratio).toBeNull();
	expect(
		gapBetween(persons(point(5)), persons({ value: 3, low: -1, high: 4, rounding: 0.5 }))?.ratio
	).toBeNull();
});

test('a wording that is neither floor nor ceiling is taken at its number, on that condition, and excludes nothing', () => {
	const unbounded: Quantity = { value: 10_000_000, low: null, high: null, rounding: 500_000 };
	const gap = gapBetween(persons(unbounded), persons(point(7_205_038, 10_500)));
	expect(gap).toMatchObject({ assumed: ['one'], meets: true, isNone: false });
	expect(gap?.difference).toMatchObject({ low: 2_794_962, high: 2_794_962 });
	expect(gapBetween(persons(point(5)), persons(point(3)))?.assumed).toEqual([]);
});

test('a difference that the rounding of the two could make is none, and the two meet', () => {
	const floor: Quantity = { value: 7_200_000, low: 7_200_000, high: null, rounding: 50_000 };
	expect(gapBetween(persons(floor), persons(point(7_205_038, 10_500)))).toMatchObject({
		isNone: true,
		meets: true
	});
	expect(gapBetween(persons(point(4_700_000, 50_000)), persons(point(4_709_000, 500)))).toMatchObject({
		isNone: true,
		meets: true
	});
	expect(gapBetween(persons(point(58)), persons(point(60)))).toMatchObject({ isNone: false, meets: false });
});

test('a ceiling is a bound whatever it was rounded to: a number above it is not said to be within its rounding', () => {
	const nearly: Quantity = { value: 300_000, low: null, high: 300_000, rounding: 50_000 };
	expect(gapBetween(persons(point(336_000, 500)), persons(nearly))).toMatchObject({
		isNone: false,
		difference: { low: 36_000, high: null }
	});
	expect(gapBetween(persons(point(296_000, 500)), persons(nearly))).toMatchObject({ isNone: true });
});

describe('whatever the two are', () => {
	const bounds = ({ low, high }: Quantity) => ({ low: low ?? -Infinity, high: high ?? Infinity });

	test('the order of the two makes no difference but to which is the first', () => {
		fc.assert(
			fc.property(quantity, quantity, (one, other) => {
				const [gap, turned] = [
					gapBetween(persons(one), persons(other)),
					gapBetween(persons(other), persons(one))
				];
				expect(gap?.ratio).toEqual(turned?.ratio);
				expect(gap?.difference).toEqual(turned?.difference);
				expect(gap?.meets).toBe(turned?.meets);
			})
		);
	});

	test('an open side is never lost', () => {
		fc.assert(
			fc.property(quantity, quantity, (one, other) => {
				const gap = gapBetween(persons(one), persons(other));
				if (!gap) throw new Error('one unit');
				const [above, below] = gap.higher === 'one' ? [one, other] : [other, one];
				// What is open on both sides is taken at its number, and said to be.
				fc.pre(gap.assumed.length === 0);
				for (const result of [gap.ratio, gap.difference]) {
					expect(result?.high === null).toBe(above.high === null || below.low === null);
					expect(result?.low === null).toBe(above.low === null || below.high === null);
				}
			})
		);
	});

	test('a ratio never reaches zero', () => {
		fc.assert(
			fc.property(quantity, quantity, (one, other) => {
				const { low, value, high } = gapBetween(persons(one), persons(other))?.ratio ?? {};
				for (const bound of [low, value, high]) expect(bound ?? 1).toBeGreaterThan(0);
			})
		);
	});

	test('a wider input never gives a narrower result', () => {
		fc.assert(
			fc.property(quantity, quantity, fc.nat(500), fc.nat(500), (one, other, down, up) => {
				const wider: Quantity = {
					...one,
					low: one.low === null ? null : Math.max(1, one.low - down),
					high: one.high === null ? null : one.high + up
				};
				const [narrow, wide] = [one, wider].map((each) => gapBetween(persons(each), persons(other)));
				// The higher may change with the bounds where no number was stated; the two results are then not of one question.
				fc.pre(narrow?.higher === wide?.higher);
				fc.pre([narrow, wide].every((gap) => gap?.assumed.length === 0));
				for (const key of ['ratio', 'difference'] as const) {
					const [before, after] = [narrow?.[key], wide?.[key]];
					if (!before || !after) continue;
					expect(bounds(after).low).toBeLessThanOrEqual(bounds(before).low);
					expect(bounds(after).high).toBeGreaterThanOrEqual(bounds(before).high);
				}
				expect(meets(one, other) && !meets(wider, other)).toBe(false);
			})
		);
	});

	test('units are never mixed', () => {
		fc.assert(
			fc.property(quantity, quantity, (one, other) => {
				expect(gapBetween(persons(one), { quantity: other, unit: { id: 'trips' } })).toBeNull();
			})
		);
	});
});
