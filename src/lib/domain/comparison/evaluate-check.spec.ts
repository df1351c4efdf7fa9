import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerOf, evaluateCheck } from './evaluate-check.ts';
import type { Definitions } from './definitions.ts';
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

const alike: Definitions = (_kind, one, other) => (one === other ? 'same' : 'apart');

function counted(id: string, kind: 'count' | 'share', quantity: Quantity, measure = 'carried') {
	return {
		id,
		unit: { id: kind, kind },
		measure: { id: measure, accrual: 'flow' },
		population: { id: 'all' },
		rank: { id: 'all' },
		period: { start: '2020', end: '2020' },
		quantity
	};
}

test('a check shows its working: each figure once, a share as a fraction', () => {
	const figure = (id: string, value: number, kind: 'count' | 'share') =>
		[id, counted(id, kind, { value, low: value, high: value, rounding: 0 })] as [string, unknown];
	const figures = new Map([
		figure('boarded', 400, 'count'),
		figure('share', 50, 'share'),
		figure('deck', 200, 'count')
	]) as Map<string, Figure>;
	const check = {
		left: readFormula('boarded * share'),
		relation: 'equal',
		right: readFormula('deck'),
		tolerancePercent: null,
		acceptedDifferences: []
	} as unknown as Check;
	const { left, right, answer } = evaluateCheck(check, figures, alike);
	expect(left.inputs.map(({ id }) => id)).toEqual(['boarded', 'share']);
	expect([left.quantity.value, right.quantity.value]).toEqual([200, 200]);
	expect(answer).toBe('holds');
});

describe('sides that are set against each other', () => {
	const point = (value: number): Quantity => ({ value, low: value, high: value, rounding: 0 });
	const evaluated = (
		left: Quantity,
		relation: Check['relation'],
		right: Quantity,
		{ leftMeasure = 'carried', accepted = [] as string[], definitions = alike } = {}
	) => {
		const figures = new Map([
			['one', counted('one', 'count', left, leftMeasure)],
			['other', counted('other', 'count', right)]
		]) as unknown as Map<string, Figure>;
		const check = {
			left: readFormula('one'),
			relation,
			right: readFormula('other'),
			tolerancePercent: 10,
			acceptedDifferences: accepted
		};
		return evaluateCheck(check as unknown as Check, figures, definitions);
	};
	const partOf: Definitions = (_kind, one, other) =>
		one === other ? 'same' : one === 'on-deck' ? 'within' : 'includes';

	test('that count different things have no answer, and the check says in what they differ', () => {
		const { answer, comparability } = evaluated(point(5), 'at-least', point(6), { leftMeasure: 'booked' });
		expect(answer).toBe('not-comparable');
		expect(comparability.blocked).toEqual(['measure']);
	});

	test('a part may be asked to be no more than its whole, never to reach it', () => {
		const part = { leftMeasure: 'on-deck', definitions: partOf };
		expect(evaluated(point(5), 'at-most', point(6), part).answer).toBe('holds');
		expect(evaluated(point(5), 'at-least', point(6), part).answer).toBe('not-comparable');
		expect(evaluated(point(5), 'about', point(5), part).answer).toBe('not-comparable');
	});

	test('where something was not stated nothing is decided, unless the check accepts it', () => {
		const unclear: Definitions = (_kind, one, other) => (one === other ? 'same' : 'unclear');
		const sides = { leftMeasure: 'as-worded', definitions: unclear };
		expect(evaluated(point(5), 'at-most', point(6), sides)).toMatchObject({
			answer: 'inconclusive',
			byBounds: 'holds',
			comparability: { unstated: ['measure'] }
		});
		expect(evaluated(point(5), 'at-most', point(6), { ...sides, accepted: ['measure'] }).answer).toBe(
			'holds'
		);
	});

	test('a difference that the check accepts leaves the answer, and is named', () => {
		const { answer, comparability } = evaluated(point(5), 'about', point(5), {
			leftMeasure: 'booked',
			accepted: ['measure']
		});
		expect(answer).toBe('holds');
		expect(comparability.accepted).toEqual(['measure']);
	});

	test('"over 200" fits into 50,000, though its upper side is open; it may not be said of ten times as many', () => {
		const over = { value: 200, low: 200, high: null, rounding: 50 };
		expect(evaluated(over, 'at-most', point(50_000))).toMatchObject({ answer: 'holds', isWithinReach: true });
		expect(evaluated(over, 'at-most', point(1500))).toMatchObject({
			answer: 'inconclusive',
			isWithinReach: false
		});
	});

	test('"nearly 300" is above 20, though its lower side is open; a number above a tenth of it is left open', () => {
		const nearly = { value: 300, low: null, high: 300, rounding: 50 };
		expect(evaluated(nearly, 'at-least', point(20))).toMatchObject({ answer: 'holds', isWithinReach: true });
		expect(evaluated(nearly, 'at-least', point(40))).toMatchObject({
			answer: 'inconclusive',
			isWithinReach: false
		});
	});

	test('a wording that is neither floor nor ceiling decides nothing, but on the condition of its number', () => {
		const unbounded = { value: 100, low: null, high: null, rounding: 50 };
		expect(evaluated(point(40), 'at-most', unbounded)).toMatchObject({
			answer: 'inconclusive',
			onCondition: { answer: 'holds' }
		});
	});
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
