import { expect, test } from 'vitest';
import type { Figure } from '../record/model.ts';
import { seriesBreaks } from './series-breaks.ts';

const figure = (year: string, more: object = {}): Figure =>
	({
		period: { start: year, end: year },
		speaker: { id: 'harbour-authority' },
		measure: { id: 'carried' },
		unit: { id: 'persons' },
		population: null,
		rank: null,
		qualifier: 'exact',
		doubts: [],
		...more
	}) as unknown as Figure;
const breaksOf = (...figures: Figure[]) =>
	seriesBreaks({ id: 's', label: 's', caveat: '', addsUp: true, figures }).map(({ breaks }) => breaks);

test('a series that goes on as before has no break', () => {
	expect(
		breaksOf(figure('2019'), figure('2020', { period: { start: '2020-01-01', end: '2020-12' } }))
	).toEqual([[], []]);
});

test.each([
	['gap', '2022', {}],
	['speaker', '2021', { speaker: { id: 'port-office' } }],
	['population', '2021', { population: { id: 'deck-passengers' } }],
	['unit', '2021', { unit: { id: 'crossings' } }],
	['precision', '2021', { qualifier: 'rounded' }],
	['doubt', '2021', { doubts: ['unit-uncertain'] }]
])('a change of %s is marked where it happens', (name, year, more) => {
	expect(breaksOf(figure('2020'), figure(year, more))).toEqual([[], [name]]);
});

test('a period that is not stated cannot follow on another', () => {
	expect(breaksOf(figure('2020'), figure('2021', { period: { start: null, end: null } }))).toEqual([
		[],
		['gap']
	]);
});
