import { expect, test } from 'vitest';
import { exactly } from '#lib/domain/quantity/quantity.ts';
import type { Figure, Series } from '#lib/domain/record/model.ts';
import { growthColumns } from './growth-columns.ts';

const figure = (year: string, quantity: Figure['quantity']): Figure =>
	({
		id: `carried-${year}`,
		period: { start: year, end: year },
		speaker: { id: 'harbour-authority' },
		measure: { id: 'carried' },
		unit: { id: 'persons' },
		population: null,
		rank: null,
		doubts: [],
		quantity
	}) as unknown as Figure;
const series = (...figures: Figure[]) => ({ id: 's', figures }) as unknown as Series;

test('each figure of a series has its change on the year before in percent, with the figure that it is on', () => {
	const { columns, cells } = growthColumns(
		series(figure('2019', exactly(200)), figure('2020', exactly(250)))
	);
	expect(columns).toEqual(Object.keys(cells.get('carried-2019') ?? {}));
	expect(cells.get('carried-2019')).toEqual({
		set_against: null,
		change_percent: null,
		change_percent_low: null,
		change_percent_high: null,
		no_change_because: 'first-of-series'
	});
	expect(cells.get('carried-2020')).toEqual({
		set_against: 'carried-2019',
		change_percent: 25,
		change_percent_low: 25,
		change_percent_high: 25,
		no_change_because: null
	});
});

test('a change between rounded numbers has no digits that their rounding does not allow, and the bounds that the page says', () => {
	const thousands = (value: number) => ({ ...exactly(value), rounding: 500 });
	const { cells } = growthColumns(
		series(figure('2014', thousands(232_000)), figure('2015', thousands(336_000)))
	);
	expect(cells.get('carried-2015')).toMatchObject({
		change_percent: 45,
		change_percent_low: 44,
		change_percent_high: 46
	});
});

test('a side that the wording leaves open has no number, and a missing year is said', () => {
	const atLeast = { ...exactly(250), high: null };
	const { cells } = growthColumns(
		series(figure('2019', exactly(200)), figure('2020', atLeast), figure('2022', exactly(300)))
	);
	expect(cells.get('carried-2020')).toMatchObject({ change_percent_low: 25, change_percent_high: null });
	expect(cells.get('carried-2022')).toMatchObject({
		set_against: null,
		no_change_because: 'no-whole-year-before'
	});
});
