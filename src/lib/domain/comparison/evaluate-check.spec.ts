import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerOf, evaluateCheck } from './evaluate-check.ts';
import { readFormula } from '../quantity/formula.ts';
import type { Check, Figure } from '../record/model.ts';
import type { Quantity } from '../quantity/quantity.ts';

const span = (low: number | null, high: number | null): Quantity => ({ value: null, low, high, rounding: 0 });

test.each([
	[span(5, 5), 'at-most', span(6, 6), 'holds'],
	[span(5, 5), 'at-most', span(5, 5), 'holds'],
	[span(5, 7), 'at-most', span(6, 6), 'inconclusive'],
	[span(7, 8), 'at-most', span(6, 6), 'tension'],
	[span(7, null), 'at-most', span(6, 6), 'tension'],
	[span(5, null), 'at-most', span(6, 6), 'inconclusive'],
	[span(5, 5), 'at-most', span(6, null), 'holds'],
	[span(7, 7), 'at-most', span(6, null), 'inconclusive'],
	[span(79, null), 'at-least', span(200, null), 'inconclusive'],
	[span(36, 101), 'at-least', span(200, null), 'tension'],
	[span(5, 5), 'equal', span(5, 5), 'holds'],
	[span(5, 5), 'equal', span(4, 6), 'inconclusive'],
	[span(5, 5), 'equal', span(6, 6), 'tension']
] as const)('%j %s %j: %s', (left, relation, right, answer) => {
	expect(answerOf(left, relation, right)).toBe(answer);
});

test.each([
	[span(99, 99), span(100, 100), 1, 'holds'],
	[span(98, 98), span(100, 100), 1, 'tension'],
	[span(98, 100), span(100, 100), 1, 'inconclusive'],
	[span(100, 100), span(100, null), 1, 'inconclusive'],
	[span(50, 50), span(100, null), 1, 'tension']
] as const)('%j about %j within %d percent: %s', (left, right, tolerance, answer) => {
	expect(answerOf(left, 'about', right, tolerance)).toBe(answer);
});

test('a check shows its working: each figure once, a share as a fraction', () => {
	const figure = (id: string, value: number, kind: 'count' | 'share') =>
		[id, { id, unit: { id: kind, kind }, quantity: { value, low: value, high: value, rounding: 0 } }] as [
			string,
			unknown
		];
	const figures = new Map([
		figure('boarded', 400, 'count'),
		figure('share', 50, 'share'),
		figure('deck', 200, 'count')
	]) as Map<string, Figure>;
	const check = {
		left: readFormula('boarded * share'),
		relation: 'equal',
		right: readFormula('deck'),
		tolerancePercent: null
	} as Check;
	const { left, right, answer } = evaluateCheck(check, figures);
	expect(left.inputs.map(({ id }) => id)).toEqual(['boarded', 'share']);
	expect([left.quantity.value, right.quantity.value]).toEqual([200, 200]);
	expect(answer).toBe('holds');
});

describe('whatever the two sides are', () => {
	const side = fc
		.record({
			at: fc.integer({ min: 1, max: 1000 }),
			wide: fc.nat(200),
			openLow: fc.boolean(),
			openHigh: fc.boolean()
		})
		.map(({ at, wide, openLow, openHigh }) => span(openLow ? null : at, openHigh ? null : at + wide));
	const relation = fc.constantFrom('equal', 'at-most', 'at-least', 'about' as const);

	test('a wider side never decides what a narrower one left open, and never turns an answer', () => {
		fc.assert(
			fc.property(side, side, relation, fc.nat(50), fc.nat(50), (left, right, how, down, up) => {
				const wider = span(
					left.low === null ? null : Math.max(1, left.low - down),
					left.high === null ? null : left.high + up
				);
				const [before, after] = [answerOf(left, how, right, 10), answerOf(wider, how, right, 10)];
				expect([before, 'inconclusive']).toContain(after);
			})
		);
	});

	test('at most read from the other side is at least', () => {
		fc.assert(
			fc.property(side, side, (left, right) => {
				expect(answerOf(left, 'at-most', right)).toBe(answerOf(right, 'at-least', left));
				expect(answerOf(left, 'equal', right)).toBe(answerOf(right, 'equal', left));
			})
		);
	});
});
