import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	aspectsThat,
	compareFigures,
	comparePeriods,
	type Agreement,
	type Defined,
	type Verdict
} from './comparability.ts';
import { createDefinitions } from './definitions.ts';
import type { DefinitionRelation } from '../record/model.ts';

const relation = (
	kind: DefinitionRelation['kind'],
	oneId: string,
	how: DefinitionRelation['relation'],
	otherId: string
): DefinitionRelation => ({ kind, oneId, relation: how, otherId, note: '' });

const definitions = createDefinitions([
	relation('measure', 'booked', 'overlaps', 'carried'),
	relation('measure', 'carried', 'includes', 'carried-free'),
	relation('measure', 'helped', 'unclear', 'carried'),
	relation('population', 'everyone', 'includes', 'islanders'),
	relation('population', 'islanders', 'includes', 'island-children'),
	relation('unit', 'person-times', 'overlaps', 'persons')
]);

interface Given {
	measure?: string;
	unit?: string;
	population?: string | null;
	rank?: string | null;
	accrual?: 'flow' | 'stock' | 'not-stated';
	period?: readonly [string | null, string | null];
}

function defined({
	measure = 'carried',
	unit = 'persons',
	population = 'islanders',
	rank = 'all',
	accrual = 'flow',
	period = ['2020', '2021']
}: Given): Defined {
	return {
		measure: { id: measure, accrual },
		unit: { id: unit },
		population: population === null ? null : { id: population },
		rank: rank === null ? null : { id: rank },
		period: { start: period[0], end: period[1] }
	};
}

const table: [
	name: string,
	one: Given,
	other: Given,
	verdict: Verdict,
	aspect: keyof Given | null,
	Agreement
][] = [
	['the same in every aspect', {}, {}, 'like', null, 'same'],
	['another act', {}, { measure: 'turned-away' }, 'definition', 'measure', 'different'],
	['an act that overlaps', {}, { measure: 'booked' }, 'definition', 'measure', 'overlapping'],
	['an act inside the other', {}, { measure: 'carried-free' }, 'definition', 'measure', 'overlapping'],
	['an act that was not defined', {}, { measure: 'helped' }, 'unclear', 'measure', 'not-stated'],
	[
		'an overlap with a part of the other',
		{ measure: 'booked' },
		{ measure: 'carried-free' },
		'definition',
		'measure',
		'different'
	],
	['persons against person-times', {}, { unit: 'person-times' }, 'definition', 'unit', 'overlapping'],
	['persons against trips', {}, { unit: 'trips' }, 'definition', 'unit', 'different'],
	[
		'a group inside a group inside the other',
		{ population: 'everyone' },
		{ population: 'island-children' },
		'definition',
		'population',
		'overlapping'
	],
	['a group that was not stated', {}, { population: null }, 'unclear', 'population', 'not-stated'],
	[
		'two groups that were not stated',
		{ population: null },
		{ population: null },
		'unclear',
		'population',
		'not-stated'
	],
	['another rank', {}, { rank: 'first-class' }, 'definition', 'rank', 'different'],
	['a rank that was not stated', {}, { rank: null }, 'unclear', 'rank', 'not-stated'],
	[
		'a flow against a stock',
		{},
		{ measure: 'aboard', accrual: 'stock' },
		'definition',
		'accrual',
		'different'
	],
	[
		'a flow against a count of which it is not stated whether it is one',
		{},
		{ accrual: 'not-stated' },
		'unclear',
		'accrual',
		'not-stated'
	],
	['another year', {}, { period: ['2022', '2022'] }, 'period', 'period', 'different'],
	['years that overlap', {}, { period: ['2021', '2022'] }, 'period', 'period', 'overlapping'],
	['no period', {}, { period: [null, null] }, 'unclear', 'period', 'not-stated'],
	[
		'a known difference decides before what was not stated',
		{ population: null },
		{ period: ['2022', '2022'] },
		'period',
		'population',
		'not-stated'
	],
	[
		'a definition decides before a period',
		{ measure: 'booked' },
		{ period: ['2022', '2022'] },
		'definition',
		'period',
		'different'
	]
];

test.each(table)('%s', (_name, one, other, verdict, aspect, agreement) => {
	const found = compareFigures(defined(one), defined(other), definitions);
	expect(found.verdict).toBe(verdict);
	if (aspect === null) expect(aspectsThat(found, 'same')).toHaveLength(6);
	else expect(found.aspects[aspect]).toBe(agreement);
	expect(compareFigures(defined(other), defined(one), definitions)).toEqual(found);
});

test.each([
	['2020-01-01', '2020-12-31', '2020', '2020', 'same'],
	['2020', '2021', '2020', '2021', 'same'],
	['2012-11', '2022-10', '2012-11', '2026-01', 'overlapping'],
	['2012-11', '2026-01', '2012-11', '2026-01', 'same'],
	['2012', '2022', '2012-11', '2022-10', 'not-stated'],
	['2012-11', '2026-01', '2013-01-01', '2025-12-31', 'overlapping'],
	[null, '2021', null, '2021', 'not-stated'],
	[null, '2017-11', null, '2026-02', 'different'],
	['2020', null, '2018', '2019', 'different'],
	['2013', '2013', '2014', '2014', 'different']
] as const)('%s to %s against %s to %s is %s', (start, end, otherStart, otherEnd, agreement) => {
	const [one, other] = [
		{ start, end },
		{ start: otherStart, end: otherEnd }
	];
	expect(comparePeriods(one, other)).toBe(agreement);
	expect(comparePeriods(other, one)).toBe(agreement);
});

describe('what includes what', () => {
	const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
	const rows = fc.array(
		fc
			.record({ oneId: id, relation: fc.constantFrom('includes', 'overlaps', 'unclear'), otherId: id })
			.map(({ oneId, relation: how, otherId }) => relation('measure', oneId, how as 'includes', otherId)),
		{ maxLength: 8 }
	);
	const turned = {
		same: 'same',
		includes: 'within',
		within: 'includes',
		overlaps: 'overlaps',
		unclear: 'unclear',
		apart: 'apart'
	};

	test('read from the other side is the same relation turned round', () => {
		fc.assert(
			fc.property(rows, id, id, (relations, one, other) => {
				const found = createDefinitions(relations);
				// In a circle each includes the other; the validator refuses it.
				const both =
					found('measure', one, other) === 'includes' && found('measure', other, one) === 'includes';
				fc.pre(!both);
				expect(found('measure', other, one)).toBe(turned[found('measure', one, other)]);
			})
		);
	});

	test('one more relation never sets two apart that were not', () => {
		fc.assert(
			fc.property(rows, rows, id, id, (relations, more, one, other) => {
				const before = createDefinitions(relations)('measure', one, other);
				const after = createDefinitions([...relations, ...more])('measure', one, other);
				expect(before !== 'apart' && after === 'apart').toBe(false);
			})
		);
	});

	test('a kind that no figure of the record gives keeps no two apart; one that some give may', () => {
		const [one, other] = [defined({ rank: null }), defined({ rank: null })];
		expect(compareFigures(one, other, createDefinitions([], ['rank'])).verdict).toBe('like');
		expect(compareFigures(one, other, createDefinitions([])).verdict).toBe('unclear');
	});

	test('a relation of one kind says nothing of another kind', () => {
		const found = createDefinitions([relation('measure', 'a', 'includes', 'b')]);
		expect(found('population', 'a', 'b')).toBe('apart');
	});
});
