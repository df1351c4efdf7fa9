import { expect, test } from 'vitest';
import { changeBetween } from '#lib/domain/quantity/change.ts';
import { exactly, type Quantity } from '#lib/domain/quantity/quantity.ts';
import { changeWords } from './quantity-words.ts';

const thousands = (value: number): Quantity => ({ ...exactly(value * 1000), rounding: 500 });
const said = (earlier: Quantity, later: Quantity) => {
	const change = changeBetween(earlier, later);
	return change && changeWords(change);
};

test('a change has its sign, and is about so much where a number behind it is rounded', () => {
	expect(said(thousands(889), thousands(983))).toBe('about +11%');
	expect(said(thousands(983), thousands(889))).toBe('about −9.6%');
	expect(said(exactly(200), exactly(150))).toBe('−25%');
	expect(said(exactly(200), { value: 300, low: 300, high: null, rounding: 0 })).toBe('at least +50%');
	expect(said(exactly(200), { value: null, low: 190, high: 230, rounding: 0 })).toBe('between −5% and +15%');
});

test('a change of nothing is said in words, and where rounding hides one that is said', () => {
	expect(said(exactly(7), exactly(7))).toBe('no change');
	expect(said(thousands(600), thousands(600))).toBe('no change beyond rounding');
});
