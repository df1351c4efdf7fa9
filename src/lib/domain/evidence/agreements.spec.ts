import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { createDefinitions } from '../comparison/definitions.ts';
import { agreementAnswer, findAgreements, type CountedClaim } from './agreements.ts';

const definitions = createDefinitions([]);

function claim(
	id: string,
	value: number,
	changes: Partial<CountedClaim> & { year?: string } = {}
): CountedClaim {
	const { year = '2020', ...rest } = changes;
	return {
		id,
		label: `label of ${id}`,
		defined: {
			measure: { id: 'boarded', accrual: 'flow' },
			unit: { id: 'persons' },
			population: { id: 'travellers' },
			rank: { id: 'all' },
			period: { start: year, end: year }
		},
		quantity: { value, low: value, high: value, rounding: 0 },
		speakerId: 'harbour',
		side: 'harbour',
		distance: 0,
		...rest
	};
}

const never = () => false;

const answers = (
	claims: readonly CountedClaim[],
	id: string,
	repeats: readonly string[] = [],
	borneOut: Parameters<typeof findAgreements>[4] = [],
	conflicts: readonly string[] = []
) => {
	const found = findAgreements(
		claims,
		definitions,
		(one, other) => repeats.includes(`${one} ${other}`),
		(one, other) => conflicts.includes(`${one} ${other}`),
		borneOut
	).get(id);
	return (
		found && { own: agreementAnswer(found.own), other: agreementAnswer(found.other), series: found.series }
	);
};

describe('another number for the same thing', () => {
	const mine = claim('mine', 500);

	test('of the same side agrees or differs within it, of another side from outside', () => {
		expect(answers([mine, claim('again', 500)], 'mine')).toMatchObject({ own: 'agrees', other: 'none' });
		expect(answers([mine, claim('count', 500, { side: 'pier' })], 'mine')).toMatchObject({
			own: 'none',
			other: 'agrees'
		});
		expect(answers([mine, claim('count', 700, { side: 'pier' })], 'mine')).toMatchObject({
			other: 'differs'
		});
	});

	test('counts on both sides if both were read as near', () => {
		const claims = [mine, claim('count', 700, { side: 'pier' })];
		expect([answers(claims, 'mine')?.other, answers(claims, 'count')?.other]).toEqual(['differs', 'differs']);
	});

	test('that was read farther from its speaker lowers nothing', () => {
		const claims = [mine, claim('rumour', 700, { side: 'pier', distance: 3 })];
		expect([answers(claims, 'mine')?.other, answers(claims, 'rumour')?.other]).toEqual(['none', 'differs']);
	});

	test.each([
		['of another year', claim('count', 500, { side: 'pier', year: '2021' })],
		[
			'without a stated group',
			{ ...claim('count', 500, { side: 'pier' }), defined: { ...mine.defined, population: null } }
		]
	])('%s says nothing', (_, count) => {
		expect(answers([mine, count], 'mine')).toMatchObject({ own: 'none', other: 'none' });
	});

	test.each([
		['a floor far below it', { value: 50, low: 50, high: null }],
		['a ceiling far above it', { value: 5000, low: null, high: 5000 }],
		['an interval that reaches over it', { value: 700, low: 400, high: 900 }]
	])('that may be right beside it is neither for nor against it: %s', (_, bounds) => {
		const claims = [mine, claim('count', 500, { side: 'pier', quantity: { ...bounds, rounding: 0 } })];
		expect(answers(claims, 'mine')).toMatchObject({ other: 'none' });
		expect(answers(claims, 'count')).toMatchObject({ other: 'none' });
	});

	test('that says the same two bounds agrees', () => {
		const bounds = { value: null, low: 400, high: 900, rounding: 0 };
		const claims = ['one', 'two'].map((id) => claim(id, 500, { side: id, quantity: bounds }));
		expect(answers(claims, 'one')).toMatchObject({ other: 'agrees' });
	});

	test('that the record says conflicts with it does not agree with it, whatever its digits', () => {
		const claims = [mine, claim('count', 500, { side: 'pier' })];
		expect(answers(claims, 'mine', [], [], ['mine count'])).toMatchObject({ other: 'none' });
	});

	test('that repeats the statement is no second statement', () => {
		expect(answers([mine, claim('again', 500)], 'mine', ['mine again'])).toMatchObject({ own: 'none' });
	});

	test('that differs weighs more than one that agrees', () => {
		const claims = [mine, claim('yes', 500, { side: 'pier' }), claim('no', 700, { side: 'lighthouse' })];
		expect(answers(claims, 'mine')).toMatchObject({ other: 'differs' });
	});
});

describe('arithmetic and series', () => {
	test('what went into arithmetic that came out right agrees with what it was held against', () => {
		const sums = [{ claimIds: ['one', 'two'], against: ['the total'] }];
		const found = findAgreements(
			[claim('one', 3), claim('two', 4, { year: '2021' })],
			definitions,
			never,
			never,
			sums
		);
		expect(found.get('one')?.own.agrees).toEqual(['the total']);
	});

	test('a number continues the series of its speaker, not of another', () => {
		const sums = [{ claimIds: ['y20'], against: ['the total'] }];
		const later = claim('y22', 9, { year: '2022' });
		const foreign = claim('pier23', 9, { year: '2023', speakerId: 'pier', side: 'pier' });
		const claims = [claim('y20', 3), later, foreign];
		expect(answers(claims, 'y22', [], sums)?.series).toBe('label of y20');
		expect(answers(claims, 'pier23', [], sums)?.series).toBeNull();
		expect(answers(claims, 'y20', [], sums)?.series).toBeNull();
	});
});

test('the order of the claims makes no difference to any answer', () => {
	const any = fc.array(
		fc.record({
			value: fc.constantFrom(100, 101, 300),
			side: fc.constantFrom('harbour', 'pier'),
			year: fc.constantFrom('2020', '2021'),
			distance: fc.constantFrom(0, 2)
		}),
		{ minLength: 1, maxLength: 6 }
	);
	fc.assert(
		fc.property(any, (drawn) => {
			const claims = drawn.map(({ value, side, ...rest }, index) =>
				claim(`c${String(index)}`, value, { side, speakerId: side, ...rest })
			);
			for (const { id } of claims) expect(answers([...claims].reverse(), id)).toEqual(answers(claims, id));
		})
	);
});

test('each year of a long record is held against its own alone', () => {
	const claims = Array.from({ length: 4000 }, (_, index) => {
		const year = String(1000 + (index >> 1));
		return claim(`c${String(index)}`, index, { year });
	});
	let held = 0;
	const found = findAgreements(claims, definitions, () => ((held += 1), false), never, []);
	expect(held).toBe(4000);
	expect(found.size).toBe(4000);
});
