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
	expect(columns).toEqual(['year_before', 'change_percent_low', 'change_percent_high', 'change_missing']);
	expect(cells.get('carried-2019')).toEqual({
		year_before: null,
		change_percent_low: null,
		change_percent_high: null,
		change_missing: 'first'
	});
	expect(cells.get('carried-2020')).toEqual({
		year_before: 'carried-2019',
		change_percent_low: 25,
		change_percent_high: 25,
		change_missing: null
	});
});

test('a side that the wording leaves open has no number, and a missing year is said', () => {
	const atLeast = { ...exactly(250), high: null };
	const { cells } = growthColumns(
		series(figure('2019', exactly(200)), figure('2020', atLeast), figure('2022', exactly(300)))
	);
	expect(cells.get('carried-2020')).toMatchObject({ change_percent_low: 25, change_percent_high: null });
	expect(cells.get('carried-2022')).toMatchObject({ year_before: null, change_missing: 'gap' });
});
