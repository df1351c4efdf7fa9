import { describe, expect, test } from 'vitest';
import type { Quantity } from './quantity.ts';
import { shown, shownNumbers, significantDigits } from './shown.ts';

const exact = (value: number): Quantity => ({ value, low: value, high: value, rounding: 0 });

describe('what may be said', () => {
	test('a whole number from exact counts keeps all its digits', () => {
		expect(shown(exact(391))).toEqual({ kind: 'exactly', value: 391, place: 0 });
	});

	test('a quotient of exact counts that two digits do not write out is "about"', () => {
		expect(shown(exact(5 / 3))).toEqual({ kind: 'about', value: 1.7, place: -1 });
	});

	test('a number is said to the finest digit of which half a unit is no less than its rounding', () => {
		expect(shown({ ...exact(4_722_038), rounding: 4500 })).toMatchObject({ value: 4_720_000, place: 4 });
		expect(shown({ ...exact(7_205_038), rounding: 10_500 })).toMatchObject({ value: 7_200_000, place: 5 });
	});

	test('a number carries two digits, however rough its inputs are', () => {
		expect(shown({ ...exact(9172), rounding: 5000 })).toMatchObject({ kind: 'about', value: 9200 });
	});

	test('a floor goes down and a ceiling up', () => {
		expect(shown({ value: null, low: 37_820, high: null, rounding: 500 })).toMatchObject({ low: 37_000 });
		expect(shown({ value: null, low: null, high: 62_180, rounding: 500 })).toMatchObject({ high: 63_000 });
	});

	test('the ends of a range go to one place, outward', () => {
		expect(shown({ value: null, low: 49.02, high: 151.52, rounding: 0 })).toMatchObject({
			low: 49,
			high: 152
		});
	});
});

describe('what a table carries', () => {
	test('a floor that was computed is no higher than what was computed', () => {
		expect(shownNumbers({ value: 37_820, low: 37_820, high: null, rounding: 500 })).toEqual({
			value: 37_000,
			low: 37_000,
			high: null
		});
	});

	test('a number that is bounded on neither side carries no bound', () => {
		expect(shownNumbers({ value: 4_840_000, low: null, high: null, rounding: 300_000 })).toEqual({
			value: 4_800_000,
			low: null,
			high: null
		});
	});

	test('a value between bounds stays between them', () => {
		expect(shownNumbers({ value: 101, low: 36, high: 101, rounding: 0 })).toEqual({
			value: 101,
			low: 36,
			high: 101
		});
	});
});

test.each([
	[exact(240), 3],
	[{ ...exact(610_000), rounding: 5000 }, 2],
	[{ ...exact(7_205_038), rounding: 10_500 }, 2],
	[{ value: null, low: 10_000, high: 99_999, rounding: 5000 }, 1],
	[{ ...exact(12.5), rounding: 0.05 }, 3]
] as const)('%j carries %d digits', (quantity, digits) => {
	expect(significantDigits(quantity)).toBe(digits);
});
