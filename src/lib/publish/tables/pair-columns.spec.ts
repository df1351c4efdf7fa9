import { expect, test } from 'vitest';
import { comparePair, type Comparand } from '#lib/domain/comparison/compare-pair.ts';
import type { Definitions } from '#lib/domain/comparison/definitions.ts';
import type { Quantity } from '#lib/domain/quantity/quantity.ts';
import { PAIR_COLUMNS, pairColumns } from './pair-columns.ts';

const figure = (quantity: Partial<Quantity>, measure = 'carried', unit = 'passengers'): Comparand => ({
	defined: {
		measure: { id: measure, accrual: 'flow' },
		unit: { id: unit },
		population: { id: 'all' },
		rank: { id: 'all' },
		period: { start: '2020-01-01', end: '2020-12-31' }
	},
	quantity: { value: null, low: null, high: null, rounding: 0, ...quantity },
	runs: []
});
const point = (value: number) => ({ value, low: value, high: value });
const apart: Definitions = (_kind, one, other) => (one === other ? 'same' : 'apart');
const cellsOf = (first: Comparand, other: Comparand, forced = false) =>
	pairColumns('first', [{ id: 'other', compared: comparePair(first, other, apart) }], forced).cells.get(
		'other'
	);

test('ratio and difference are of the figure in the row to the first one, whichever is higher', () => {
	expect(cellsOf(figure(point(200)), figure(point(50)))).toMatchObject({
		set_against: 'first',
		like_for_like: 'yes',
		ratio_low: 0.25,
		ratio_high: 0.25,
		difference_low: -150,
		difference_high: -150,
		note: null
	});
	expect(cellsOf(figure(point(50)), figure(point(200)))).toMatchObject({ ratio_low: 4, difference_low: 150 });
});

test('an open side is an empty cell', () => {
	const floor = figure({ value: 100, low: 100, high: null });
	expect(cellsOf(floor, figure(point(50)))).toMatchObject({
		ratio_low: null,
		ratio_high: 0.5,
		difference_low: null,
		difference_high: -50
	});
});

test('figures that are not like for like have no numbers unless a reader asks, and a note says what differs', () => {
	const [one, other] = [figure(point(200)), figure(point(50), 'booked')];
	const kept = cellsOf(one, other);
	expect(kept).toMatchObject({ like_for_like: 'definition', ratio_low: null, difference_high: null });
	expect(kept?.['note']).toBe('not the same: measure (different)');
	expect(cellsOf(one, other, true)).toMatchObject({ like_for_like: 'definition', ratio_low: 0.25 });
});

test('across units nothing is computed, whatever a reader asks', () => {
	const cells = cellsOf(figure(point(200)), figure(point(50), 'carried', 'trips'), true);
	expect(cells).toMatchObject({ ratio_low: null, difference_low: null });
	expect(cells?.['note']).toContain('units differ');
});

test('a number whose wording bounds neither side is computed with on a condition that the note names', () => {
	const cells = cellsOf(figure({ value: 100 }), figure(point(50)));
	expect(cells).toMatchObject({ ratio_low: 0.5, ratio_high: 0.5 });
	expect(cells?.['note']).toBe('first is taken at exactly its number; its wording allows less or more');
});

test('every cell is a number, a code or a note, under a column of the list', () => {
	const cells = cellsOf(figure(point(200)), figure(point(50))) ?? {};
	expect(Object.keys(cells)).toEqual([...PAIR_COLUMNS]);
});

test('two periods of one series are set against each other though their periods differ; what is not of one stretch is not', () => {
	const of = (year: string, value: number, run: string): Comparand => {
		const made = figure(point(value));
		return { ...made, defined: { ...made.defined, period: { start: year, end: year } }, runs: [run] };
	};
	expect(cellsOf(of('2019', 200, 'carried 1'), of('2020', 300, 'carried 1'))).toMatchObject({
		like_for_like: 'series',
		ratio_low: 1.5,
		difference_high: 100
	});
	expect(cellsOf(of('2019', 200, 'carried 1'), of('2020', 300, 'carried 2'))).toMatchObject({
		like_for_like: 'period',
		ratio_low: null
	});
});
