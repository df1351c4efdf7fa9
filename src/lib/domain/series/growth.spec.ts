import { expect, test } from 'vitest';
import type { Figure } from '../record/model.ts';
import { exactly } from '../quantity/quantity.ts';
import { growthOf } from './growth.ts';
import { unbrokenRuns } from './unbroken-runs.ts';

const figure = (year: string, value: number, more: object = {}): Figure =>
	({
		id: `carried-${year}`,
		period: { start: year, end: year },
		speaker: { id: 'harbour-authority' },
		measure: { id: 'carried' },
		unit: { id: 'persons' },
		population: null,
		rank: null,
		qualifier: 'exact',
		doubts: [],
		quantity: exactly(value),
		...more
	}) as unknown as Figure;
const seriesOf = (...figures: Figure[]) => ({ id: 's', label: 's', caveat: '', addsUp: true, figures });
const kinds = (...figures: Figure[]) => growthOf(seriesOf(...figures)).map(({ growth }) => growth.kind);
const runs = (...figures: Figure[]) => {
	const found = unbrokenRuns([seriesOf(...figures)]);
	return figures.map(({ id }) => found.get(id)?.join() ?? null);
};

test('growth is on the year before, in percent of it', () => {
	const [, second] = growthOf(seriesOf(figure('2019', 200), figure('2020', 250)));
	expect(second?.growth).toMatchObject({ kind: 'change', change: { value: 25 } });
});

test('there is no growth across a missing year, from a part of a year, or across a break', () => {
	expect(kinds(figure('2019', 1), figure('2021', 2))).toEqual(['first', 'gap']);
	expect(
		kinds(figure('2019', 1), figure('2020', 2, { period: { start: '2020-01', end: '2020-06' } }))
	).toEqual(['first', 'gap']);
	expect(kinds(figure('2019', 1), figure('2020', 2, { speaker: { id: 'port-office' } }))).toEqual([
		'first',
		'break'
	]);
	expect(kinds(figure('2019', 0), figure('2020', 2))).toEqual(['first', 'open']);
});

test('what is in doubt grows neither from the year before nor into the next', () => {
	const doubtful = figure('2020', 2, { doubts: ['unit-uncertain'] });
	expect(kinds(figure('2019', 1), doubtful, figure('2021', 3))).toEqual(['first', 'doubt', 'doubt']);
});

test('two members count alike unless a break lies between them; a gap or a rounding is none', () => {
	const port = { speaker: { id: 'port-office' } };
	const [a, b, c, d] = runs(
		figure('2018', 1),
		figure('2020', 2, { qualifier: 'rounded' }),
		figure('2021', 3, port),
		figure('2022', 4, port)
	);
	expect(a).toBe(b);
	expect(c).toBe(d);
	expect(b).not.toBe(c);
});

test('a member in doubt counts like none, and parts no others', () => {
	const [a, b, c] = runs(
		figure('2019', 1),
		figure('2020', 2, { doubts: ['period-uncertain'] }),
		figure('2021', 3)
	);
	expect(b).toBeNull();
	expect(a).toBe(c);
});
