import { expect, test } from 'vitest';
import type { Figure, Relation } from '../record/model.ts';
import { conflictingPairs } from './conflicting-pairs.ts';

const year = (of: string) => ({ start: `${of}-01-01`, end: `${of}-12-31` });
const figure = (id: string, given: object = {}): Figure =>
	({
		id,
		origin: 'official',
		computation: null,
		doubts: [],
		unit: { id: 'boats' },
		population: { id: 'ferries' },
		rank: null,
		period: year('2021'),
		...given
	}) as unknown as Figure;
const differing = { doubts: ['number-conflict'] };

function found(figures: readonly Figure[], ...relations: (readonly [string, string, Relation['kind']])[]) {
	const { pairs, alone } = conflictingPairs({
		figures,
		figuresById: new Map(figures.map((one) => [one.id, one])),
		relations: relations.map(([claimId, otherId, kind]) => ({ claimId, otherId, kind, note: null }))
	});
	return [pairs.map(({ one, other }) => `${one.id} ${other.id}`), alone.map(({ id }) => id)];
}

test('two official numbers that conflict are one pair, whichever names the other', () => {
	expect(found([figure('a'), figure('b')], ['b', 'a', 'conflict'], ['a', 'b', 'conflict'])).toEqual([
		['a b'],
		[]
	]);
});

test('a number of another side is no part of a pair', () => {
	expect(
		found([figure('a', differing), figure('b', { origin: 'independent' })], ['b', 'a', 'conflict'])
	).toEqual([[], ['a']]);
});

test('a version is set beside its number only where texts give different numbers', () => {
	expect(found([figure('a'), figure('b')], ['b', 'a', 'variant'])).toEqual([[], []]);
	expect(found([figure('a'), figure('b', differing)], ['b', 'a', 'variant'])).toEqual([['a b'], []]);
});

test('what stands beside a number is set against it only where it is of the same unit, group and time', () => {
	expect(found([figure('a'), figure('b', differing)], ['b', 'a', 'context'])).toEqual([['a b'], []]);
	const later = figure('a', { period: year('2022') });
	expect(found([later, figure('b', differing)], ['b', 'a', 'context'])).toEqual([[], ['b']]);
	const others = figure('a', { population: { id: 'tugs' } });
	expect(found([others, figure('b', differing)], ['b', 'a', 'context'])).toEqual([[], ['b']]);
	expect(found([figure('a'), figure('b', differing)], ['b', 'a', 'part'])).toEqual([[], ['b']]);
});
