import { expect, test } from 'vitest';
import { asFraction, fromFraction, unitInFormula } from './share.ts';

const half = { value: 50, low: 40, high: null, rounding: 5 };

test('a share of 50 percent enters a formula as one half, its bounds and its rounding with it', () => {
	expect(asFraction(half, true)).toEqual({ value: 0.5, low: 0.4, high: null, rounding: 0.05 });
});

test('a result that is a share comes out in percent', () => {
	expect(fromFraction(asFraction(half, true), true)).toEqual(half);
});

test('what is counted enters and leaves a formula as it is', () => {
	expect(asFraction(half, false)).toEqual(half);
	expect(fromFraction(half, false)).toEqual(half);
});

test('a share is a plain number among units, anything else keeps its unit', () => {
	expect(unitInFormula({ id: 'percent', kind: 'share' })).toEqual({ kind: 'number' });
	expect(unitInFormula({ id: 'years', kind: 'duration' })).toEqual({ kind: 'unit', id: 'years' });
});
