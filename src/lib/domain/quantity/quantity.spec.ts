import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	add,
	asShown,
	exactly,
	isOpen,
	isPoint,
	multiply,
	QuantityError,
	ratio,
	readQuantity,
	roundToDigits,
	share,
	subtract,
	sum,
	type Quantity
} from './quantity.ts';

const cells = {
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
		digits: fc.integer({ min: 1, max: 8 })
	})
	.map(({ low, width, openLow, openHigh, withValue, digits }): Quantity => ({
		value: withValue ? low + Math.floor(width / 2) : null,
		low: openLow ? null : low,
		high: openHigh ? null : low + width,
		digits
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

	test('"close to or above" stands at its value and is open upward', () => {
		const quantity = readQuantity({ ...cells, value: 10_000_000, open_high: true });
		expect(quantity).toMatchObject({ value: 10_000_000, low: 10_000_000, high: null });
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

describe('digits', () => {
	const stated = (value: number, digits: number): Quantity => ({ value, low: value, high: value, digits });

	test('a sum carries the digits of the term whose last digit stands highest', () => {
		expect(sum(signed([stated(182_038, 6), stated(610_000, 2), stated(983_000, 3)])).digits).toBe(2);
		expect(sum(signed([stated(25_000, 2), stated(3456, 4), stated(4348, 4), stated(5016, 4)])).digits).toBe(
			2
		);
	});

	test('a small term with few digits does not roughen a large one', () => {
		expect(sum(signed([stated(4_439_000, 4), stated(500, 1)])).digits).toBe(4);
	});

	test('a difference shows no digit behind the last one of its rougher input', () => {
		expect(asShown(subtract(stated(5_200_000, 2), stated(5_012_345, 7))).value).toBe(200_000);
	});

	test('a constant never roughens a result', () => {
		expect(multiply(stated(226_000, 3), exactly(2)).digits).toBe(3);
	});

	test('rounding drops what was not stated', () => {
		expect(roundToDigits(7_205_038, 2)).toBe(7_200_000);
		expect(roundToDigits(182_038, Infinity)).toBe(182_038);
	});
});

describe('arithmetic keeps what is not known', () => {
	test('an open side stays open through sum, difference, product and ratio', () => {
		const atLeast: Quantity = { value: 10, low: 10, high: null, digits: 2 };
		const point: Quantity = { value: 5, low: 5, high: 5, digits: 2 };
		expect(add(atLeast, point)).toMatchObject({ low: 15, high: null });
		expect(subtract(point, atLeast)).toMatchObject({ low: null, high: -5 });
		expect(multiply(atLeast, point)).toMatchObject({ low: 50, high: null });
		expect(ratio(atLeast, point)).toMatchObject({ low: 2, high: null });
		expect(ratio(point, atLeast)).toMatchObject({ low: null, high: 0.5 });
		expect(share(atLeast, exactly(20))).toMatchObject({ value: 50, low: 50, high: null });
	});

	test('a divisor that is only "nearly" a number leaves the ratio open above', () => {
		const nearly: Quantity = { value: 5, low: null, high: 5, digits: 1 };
		expect(ratio(exactly(10), nearly)).toMatchObject({ low: 2, high: null });
	});

	test('a divisor that reaches zero has no ratio', () => {
		expect(() => ratio(exactly(1), exactly(0))).toThrow(QuantityError);
		expect(() => ratio(exactly(1), { value: null, low: -1, high: 1, digits: 1 })).toThrow(QuantityError);
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

	test('a result never carries more digits than its finest input, a sum two where its places carry them', () => {
		fc.assert(
			fc.property(count, count, (one, other) => {
				const finest = Math.max(one.digits, other.digits);
				for (const operation of [multiply, ratio]) {
					expect(operation(one, other).digits).toBeLessThanOrEqual(finest);
				}
				for (const operation of [add, subtract]) {
					expect(operation(one, other).digits).toBeLessThanOrEqual(Math.max(2, finest));
				}
			})
		);
	});

	test('a sum is never told so roughly that it stands beside what was added up', () => {
		const stated = (value: number, digits: number) => ({ value, low: value, high: value, digits });
		const total = sum(
			[stated(2700, 2), stated(18_244, 5), stated(4000, 1)].map((quantity) => ({ sign: 1, quantity }))
		);
		expect(asShown(total).value).toBe(25_000);
		expect(asShown(add(stated(4000, 1), stated(3000, 1))).value).toBe(7000);
	});
});
