import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFormula } from '../quantity/formula.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { evaluateWhatIf, startOf, type InputUse } from './what-if.ts';

const floor: Quantity = { value: 1000, low: 1000, high: null, rounding: 500 };
const total: InputUse = {
	name: 'total',
	share: false,
	start: startOf({ low: null, high: null, figure: { quantity: floor } }),
	stated: floor
};
const twice: InputUse = { name: 'twice', share: true, start: { low: 0, high: 10 }, stated: null };
const stated = new Map([['gate', { value: 600, low: 600, high: 600, rounding: 5 }]]);
const run = (settings: Parameters<typeof evaluateWhatIf>[2], formula = 'total - gate * ( 1 - twice )') =>
	evaluateWhatIf(parseFormula(formula), [total, twice], settings, stated, false);

test('before a reader moves anything, an open side of the figure is open in the result', () => {
	expect(run({})).toMatchObject({ low: 400, high: null });
});

test('a reader may close what the figure left open', () => {
	expect(run({ total: { low: 1000, high: 1200 } })).toMatchObject({ low: 400, high: 660 });
});

test('an input starts no finer than its figure was stated, and counts in full until it is moved', () => {
	const sum: Quantity = { value: 1234, low: 1234, high: 1234, rounding: 20 };
	const input: InputUse = {
		name: 'sum',
		share: false,
		start: startOf({ low: null, high: null, figure: { quantity: sum } }),
		stated: sum
	};
	expect(input.start).toEqual({ low: 1200, high: 1200 });
	expect(evaluateWhatIf(parseFormula('sum'), [input], { sum: input.start }, new Map(), false)?.value).toBe(
		1234
	);
});

test('a divisor that may be zero has no answer, and nothing is thrown', () => {
	expect(run({ twice: { low: 0, high: 100 } }, 'gate / ( 1 - twice )')).toBeNull();
});

test('a result in percent comes out in percent', () => {
	expect(evaluateWhatIf(parseFormula('gate / gate'), [], {}, stated, true)).toMatchObject({ value: 100 });
});

test('a wider setting never gives a narrower result', () => {
	const bound = fc.integer({ min: 0, max: 40 });
	fc.assert(
		fc.property(bound, bound, bound, bound, (low, width, down, up) => {
			const narrow = run({ twice: { low: low + down, high: low + down + width } });
			const wide = run({ twice: { low, high: low + down + width + up } });
			expect(wide?.low ?? -Infinity).toBeLessThanOrEqual(narrow?.low ?? -Infinity);
			expect(wide?.high ?? Infinity).toBeGreaterThanOrEqual(narrow?.high ?? Infinity);
		})
	);
});
