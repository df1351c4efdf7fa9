import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeBetween, changeNumbers, shownChange } from './change.ts';
import { exactly, type Quantity } from './quantity.ts';

const rounded = (value: number, rounding: number): Quantity => ({ ...exactly(value), rounding });
const said = (earlier: Quantity, later: Quantity) => {
	const change = changeBetween(earlier, later);
	return change && shownChange(change);
};

test('the change of exact counts is said to the percent, and to a tenth where it is small', () => {
	expect(said(exactly(100), exactly(150))).toMatchObject({ kind: 'exactly', value: 50 });
	expect(said(exactly(87), exactly(115))).toMatchObject({ kind: 'about', value: 32 });
	expect(said(exactly(1000), exactly(973))).toMatchObject({ kind: 'exactly', value: -2.7 });
	expect(said(exactly(3), exactly(400))).toMatchObject({ kind: 'about', value: 13_233 });
});

test('a change that rounding alone could make is about nothing', () => {
	expect(said(rounded(600_000, 5000), rounded(601_000, 500))).toMatchObject({ kind: 'about', value: 0 });
	expect(said(rounded(60_000, 500), rounded(60_500, 50))).toMatchObject({ kind: 'about', value: 0 });
	expect(said(rounded(600_000, 500), rounded(600_000, 500))).toMatchObject({ kind: 'about', value: 0 });
});

test('a change larger than the rounding is never nothing, and is all that the rounding allows where that is much', () => {
	expect(said(rounded(592_000, 500), rounded(610_000, 5000))).toMatchObject({
		kind: 'between',
		low: 2.1,
		high: 4
	});
	expect(said(rounded(610_000, 5000), rounded(889_000, 500))).toMatchObject({
		kind: 'between',
		low: 44,
		high: 48
	});
});

test('a small change is said within what the rounding of its numbers allows', () => {
	expect(said(rounded(621_000, 500), rounded(587_000, 500))).toMatchObject({ kind: 'about', value: -5.5 });
	expect(said(rounded(627_000, 500), rounded(592_000, 500))).toMatchObject({ kind: 'about', value: -5.6 });
});

test('a floor set against a number has a floor, and two floors have no change', () => {
	const floor: Quantity = { value: 200, low: 200, high: null, rounding: 0 };
	expect(said(exactly(100), floor)).toMatchObject({ kind: 'at-least', low: 100 });
	expect(said(floor, exactly(100))).toMatchObject({ kind: 'at-most', high: -50 });
	expect(said(floor, floor)).toBeNull();
});

test('nothing has no change, and neither has a wording that bounds no side', () => {
	expect(said(exactly(0), exactly(5))).toBeNull();
	expect(said({ value: 9, low: null, high: null, rounding: 0 }, exactly(9))).toBeNull();
});

test('whatever the two numbers were before they were rounded, their change lies within what their rounding allows of the one that is said, and that within its bounds', () => {
	const number = fc.integer({ min: 1000, max: 9_999_999 });
	const place = fc.integer({ min: 0, max: 3 });
	fc.assert(
		fc.property(number, number, place, place, (one, other, coarse, coarser) => {
			const [earlier, later] = [
				rounded(Math.max(1, Math.round(one / 10 ** coarse)) * 10 ** coarse, 10 ** coarse / 2),
				rounded(Math.round(other / 10 ** coarser) * 10 ** coarser, 10 ** coarser / 2)
			];
			const shown = said(earlier, later);
			fc.pre(shown !== null);
			const change = changeBetween(earlier, later) ?? exactly(0);
			const { value, low, high } = changeNumbers(change);
			expect(value).toBeGreaterThanOrEqual(low ?? -Infinity);
			expect(value).toBeLessThanOrEqual(high ?? Infinity);
			const [was, is] = [earlier.value ?? 0, later.value ?? 0];
			const ends = [
				((is - later.rounding) / (was + earlier.rounding) - 1) * 100,
				((is + later.rounding) / (was - earlier.rounding) - 1) * 100
			];
			for (const end of ends) {
				if (shown.kind === 'between') {
					expect(end).toBeGreaterThanOrEqual(shown.low - 1e-9);
					expect(end).toBeLessThanOrEqual(shown.high + 1e-9);
				} else if (shown.kind === 'about' && shown.value !== 0) {
					expect(Math.abs(end - shown.value)).toBeLessThanOrEqual(
						change.rounding + 0.5001 * 10 ** shown.place
					);
				} else {
					expect(shown).toMatchObject({ kind: 'about', value: 0 });
				}
			}
		})
	);
});
