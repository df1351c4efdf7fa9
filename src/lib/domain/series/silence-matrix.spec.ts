import { expect, test } from 'vitest';
import type { Figure, Measure, Rank, Silence } from '../record/model.ts';
import { silenceMatrix, wholeYear } from './silence-matrix.ts';

const carried = { id: 'carried' } as Measure;
const deck = { id: 'deck' } as Rank;
const on = (start: string, end: string) => ({ start, end });
const figure = (id: string, period: { start: string; end: string }, more: Partial<Figure> = {}): Figure =>
	({ id, origin: 'official', measure: carried, rank: deck, period, ...more }) as Figure;
const silence = (kind: Silence['kind'], period: { start: string; end: string }): Silence =>
	({ id: `no-${period.start}`, kind, measure: carried, rank: deck, period }) as Silence;
const states = (figures: Figure[], silences: Silence[]) => {
	const { years, rows } = silenceMatrix([{ measure: carried, rank: deck }], figures, silences);
	return Object.fromEntries(years.map((year, index) => [year ?? 'several', rows[0]?.cells[index]?.state]));
};

test.each([
	['2021', '2021', '2021'],
	['2021-01-01', '2021-12-31', '2021'],
	['2021-01', '2021-12', '2021'],
	['2021-01-01', '2021-09-30', null],
	['2021', '2022', null]
])('a period from %s to %s is the whole year %s', (start, end, year) => {
	expect(wholeYear({ start, end })).toBe(year);
});

test('published, not found, not published and no entry are four different cells', () => {
	const figures = [figure('a', on('2020', '2020'))];
	const silences = [
		silence('not-found', on('2021', '2021')),
		silence('not-published', on('2022-01', '2022-06'))
	];
	const { years, rows } = silenceMatrix(
		[
			{ measure: carried, rank: deck },
			{ measure: carried, rank: null }
		],
		figures,
		silences
	);
	expect(years).toEqual(['2020', '2021', '2022']);
	expect(rows.map(({ cells }) => cells.map(({ state }) => state))).toEqual([
		['published', 'not-found', 'not-published'],
		['no-entry', 'no-entry', 'no-entry']
	]);
});

test('a count over several years fills no year, and part of a year fills none either', () => {
	const figures = [
		figure('a', on('2020', '2020')),
		figure('b', on('2020-11', '2022-03')),
		figure('c', on('2021-01', '2021-06'))
	];
	expect(states(figures, [])).toEqual({ '2020': 'published', several: 'published' });
});

test('months, weeks and days have a matrix of their own', () => {
	const figures = [
		figure('a', on('2021-01', '2021-01')),
		figure('b', on('2021-12-27', '2022-01-02')),
		figure('c', on('2021', '2021')),
		figure('d', on('2020-11', '2022-03'))
	];
	const { years, rows } = silenceMatrix(
		[{ measure: carried, rank: deck }],
		figures,
		[silence('not-found', on('2021-02', '2021-02'))],
		'parts'
	);
	expect(years).toEqual(['2021-01-01/2021-01-31', '2021-02-01/2021-02-28', '2021-12-27/2022-01-02', null]);
	expect(rows[0]?.cells.map(({ state }) => state)).toEqual([
		'published',
		'not-found',
		'published',
		'published'
	]);
});

test('only official figures count as published', () => {
	expect(
		states(
			[figure('a', on('2020', '2020'), { origin: 'relayed' })],
			[silence('not-published', on('2020', '2020'))]
		)
	).toEqual({
		'2020': 'not-published'
	});
});
