import { expect, test } from 'vitest';
import type { PairVerdict } from './compare-pair.ts';
import { findingFault, goesWith, type Finding } from './finding.ts';
import { gapBetween } from './gap.ts';
import { exactly } from '../quantity/quantity.ts';

const persons = { id: 'persons' };
const gap = (one: number, other: number) =>
	gapBetween({ quantity: exactly(one), unit: persons }, { quantity: exactly(other), unit: persons });
const fits = (finding: Finding, verdict: PairVerdict, one: number, other: number) =>
	findingFault(finding, { verdict, gap: gap(one, other) }) === null;

test('numbers agree where they meet or are close, and never where they differ in definition', () => {
	expect(fits('agree', 'like', 58, 60)).toBe(true);
	expect(fits('agree', 'period', 7, 7)).toBe(true);
	expect(fits('agree', 'like', 58, 70)).toBe(false);
	expect(fits('agree', 'definition', 7, 7)).toBe(false);
});

test('numbers disagree only where they may be set against each other and lie apart', () => {
	expect(fits('disagree', 'like', 58, 70)).toBe(true);
	expect(fits('disagree', 'like', 58, 60)).toBe(false);
	expect(fits('disagree', 'definition', 1, 9)).toBe(false);
});

test('what is like for like is not called not comparable, and not open where the numbers lie apart', () => {
	expect(fits('not-comparable', 'definition', 1, 9)).toBe(true);
	expect(fits('not-comparable', 'like', 1, 9)).toBe(false);
	expect(fits('not-comparable', 'series', 1, 9)).toBe(false);
	expect(fits('open', 'unclear', 1, 9)).toBe(true);
	expect(fits('open', 'like', 1, 9)).toBe(false);
});

test('across units nothing agrees', () => {
	expect(findingFault('agree', { verdict: 'period', gap: null })).not.toBeNull();
});

test('a check and a comparison of one pair give one verdict, where they ask one question', () => {
	expect(goesWith('agree', 'about', 'holds')).toBe(true);
	expect(goesWith('agree', 'about', 'inconclusive')).toBe(false);
	expect(goesWith('open', 'equal', 'tension')).toBe(false);
	// Whether one reaches the other is another question, but not where the two do not count one thing.
	expect(goesWith('agree', 'at-least', 'inconclusive')).toBe(true);
	expect(goesWith('not-comparable', 'at-least', 'inconclusive')).toBe(false);
	expect(goesWith('open', 'at-most', 'not-comparable')).toBe(false);
	// A part fits into its whole, and is not like for like with it.
	expect(goesWith('not-comparable', 'at-most', 'holds')).toBe(true);
});
