import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	add,
	exactly,
	isOpen,
	isPoint,
	isUnbounded,
	multiply,
	onCondition,
	QuantityError,
	ratio,
	readQuantity,
	roundingOf,
	share,
	subtract,
	sum,
	type Quantity
} from './quantity.ts';

const cells = {
	qualifier: 'about',
	value: null,
	low: null,
	high: null,
	open_low: false,
	open_high: false,
	significant_digits: 1
};

/** Counts as people state them: points, ranges and open sides, all above zero. */
const count = fc
	.record({
		low: fc.integer({ min: 1, max: 10_000_000 }),
		width: fc.integer({ min: 0, max: 10_000_000 }),
		openLow: fc.boolean(),
		openHigh: fc.boolean(),
		withValue: fc.boolean(),
		rounding: fc.constantFrom(0, 0.5, 500, 50_000)
	})
	.map(({ low, width, openLow, openHigh, withValue, rounding }): Quantity => ({
		value: withValue ? low + Math.floor(width / 2) : null,
		low: openLow ? null : low,
		high: openHigh ? null : low + width,
		rounding
	}));
const closed = count.map((quantity): Quantity => ({
	...quantity,
	low: quantity.low ?? 1,
	high: quantity.high ?? (quantity.low ?? 1) + 10_000_000
}));

const signed = (quantities: readonly Quantity[]) =>
	quantities.map((quantity) => ({ sign: 1 as const, quantity }));

/** `outer` reaches at least as far as `inner` on both sides; an open side reaches furthest. */
function covers(outer: Quantity, inner: Quantity): boolean {
	const slack = (end: number) => 1e-9 * (1 + Math.abs(end));
	const low = outer.low === null || (inner.low !== null && outer.low <= inner.low + slack(inner.low));
	const high = outer.high === null || (inner.high !== null && outer.high >= inner.high - slack(inner.high));
	return low && high;
}

describe('reading', () => {
	test('a plain number is a point', () => {
		expect(isPoint(readQuantity({ ...cells, value: 5_000_000 }))).toBe(true);
	});

	test('"may be close to or above" names a number and bounds neither side', () => {
		const quantity = readQuantity({ ...cells, value: 10_000_000, open_low: true, open_high: true });
		expect(quantity).toMatchObject({ value: 10_000_000, low: null, high: null });
		expect(isOpen(quantity)).toBe(true);
	});

	test('"nearly" is open downward and ends at its value', () => {
		expect(readQuantity({ ...cells, value: 1_200_000, high: 1_200_000, open_low: true })).toMatchObject({
			low: null,
			high: 1_200_000
		});
	});

	test('"tens of thousands" has bounds and no value', () => {
		expect(readQuantity({ ...cells, low: 10_000, high: 99_999 })).toMatchObject({
			value: null,
			low: 10_000,
			high: 99_999
		});
	});
});

describe('rounding', () => {
	const stated = (value: number, rounding: number): Quantity => ({
		value,
		low: value,
		high: value,
		rounding
	});

	test.each([
		['rounded', 610_000, 2, 5000],
		['about', 5_000_000, 1, 500_000],
		['more-than', 7_200_000, 2, 50_000],
		['exact', 828, 3, 0],
		// A decimal is a measurement, however it is worded.
		['exact', 34.9, 3, 0.05]
	] as const)(
		'a number stated as %s, %d with %d digits, is rounded by at most %d',
		(qualifier, value, digits, by) => {
			const read = readQuantity({ ...cells, qualifier, value, significant_digits: digits });
			expect(read.rounding).toBeCloseTo(by, 9);
		}
	);

	test('the roundings of a sum add up, and an exact count adds none', () => {
		expect(sum(signed([stated(182_038, 0), stated(610_000, 5000), stated(983_000, 500)])).rounding).toBe(
			5500
		);
		expect(sum(signed([stated(275, 0), stated(553, 0)])).rounding).toBe(0);
	});

	test('a product and a ratio hold every result of numbers inside the rounding of their inputs', () => {
		const point = fc
			.tuple(
				fc.integer({ min: 1, max: 9999 }),
				fc.integer({ min: 0, max: 3 }),
				fc.integer({ min: 1, max: 4 })
			)
			.map(([value, zeros, digits]) => {
				const number = value * 10 ** zeros;
				return stated(number, roundingOf(number, digits));
			});
		fc.assert(
			fc.property(point, point, fc.double({ min: -1, max: 1, noNaN: true }), (one, other, at) => {
				const near = ({ value, rounding }: Quantity, by: number) => (value ?? 0) + by * rounding;
				const product = multiply(one, other);
				expect(Math.abs(near(one, at) * near(other, at) - (product.value ?? 0))).toBeLessThanOrEqual(
					product.rounding * (1 + 1e-9)
				);
				const quotient = ratio(one, other);
				expect(Math.abs(near(one, at) / (other.value ?? 1) - (quotient.value ?? 0))).toBeLessThanOrEqual(
					quotient.rounding * (1 + 1e-9)
				);
			})
		);
	});

	test('rounding never moves a bound', () => {
		expect(add(stated(10, 5), stated(20, 5))).toMatchObject({ low: 30, high: 30 });
	});
});

test('a wording that is neither floor nor ceiling may be taken at its number, as a condition', () => {
	const unbounded: Quantity = { value: 10, low: null, high: null, rounding: 0.5 };
	expect(isUnbounded(unbounded)).toBe(true);
	expect(isUnbounded({ ...unbounded, low: 10 })).toBe(false);
	expect(onCondition(unbounded)).toMatchObject({ low: 10, high: 10 });
	expect(onCondition({ ...unbounded, low: 10 })).toMatchObject({ low: 10, high: null });
});

describe('arithmetic keeps what is not known', () => {
	test('an open side stays open through sum, difference, product and ratio', () => {
		const atLeast: Quantity = { value: 10, low: 10, high: null, rounding: 0.5 };
		const point: Quantity = { value: 5, low: 5, high: 5, rounding: 0.5 };
		expect(add(atLeast, point)).toMatchObject({ low: 15, high: null });
		expect(subtract(point, atLeast)).toMatchObject({ low: null, high: -5 });
		expect(multiply(atLeast, point)).toMatchObject({ low: 50, high: null });
		expect(ratio(atLeast, point)).toMatchObject({ low: 2, high: null });
		expect(ratio(point, atLeast)).toMatchObject({ low: null, high: 0.5 });
		expect(share(atLeast, exactly(20))).toMatchObject({ value: 50, low: 50, high: null });
	});

	test('a divisor that is only "nearly" a number leaves the ratio open above', () => {
		const nearly: Quantity = { value: 5, low: null, high: 5, rounding: 0.5 };
		expect(ratio(exactly(10), nearly)).toMatchObject({ low: 2, high: null });
	});

	test('a divisor that reaches zero has no ratio', () => {
		expect(() => ratio(exactly(1), exactly(0))).toThrow(QuantityError);
		expect(() => ratio(exactly(1), { value: null, low: -1, high: 1, rounding: 0.5 })).toThrow(QuantityError);
	});

	test('no operation closes an open side', () => {
		fc.assert(
			fc.property(count, count, (one, other) => {
				const open = isOpen(one) || isOpen(other);
				for (const result of [add(one, other), subtract(one, other), ratio(one, other)]) {
					expect(isOpen(result)).toBe(open);
				}
			})
		);
	});

	test('a wider input never gives a narrower result', () => {
		fc.assert(
			fc.property(closed, closed, fc.nat(1000), fc.boolean(), (one, other, more, openUp) => {
				const wider: Quantity = {
					...one,
					low: Math.max(1, (one.low ?? 1) - more),
					high: openUp ? null : (one.high ?? 1) + more
				};
				for (const operation of [add, subtract, multiply, ratio]) {
					expect(covers(operation(wider, other), operation(one, other))).toBe(true);
					expect(covers(operation(other, wider), operation(other, one))).toBe(true);
				}
			})
		);
	});

	test('the result holds every result of numbers inside the inputs', () => {
		fc.assert(
			fc.property(closed, closed, fc.double({ min: 0, max: 1, noNaN: true }), (one, other, at) => {
				const inside = (quantity: Quantity) =>
					exactly((quantity.low ?? 1) + at * ((quantity.high ?? 1) - (quantity.low ?? 1)));
				for (const operation of [add, subtract, multiply, ratio]) {
					expect(
						covers(operation(one, other), { ...operation(inside(one), inside(other)), value: null })
					).toBe(true);
				}
			})
		);
	});

	test('sums do not depend on the order of their terms', () => {
		fc.assert(
			fc.property(fc.array(count, { minLength: 1, maxLength: 8 }), (quantities) => {
				const forward = sum(signed(quantities));
				const backward = sum(signed([...quantities].reverse()));
				expect(backward).toEqual(forward);
			})
		);
	});
});
