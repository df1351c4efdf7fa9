import { csvParse } from 'd3-dsv';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { selectedFile, type PublishedFigures } from './selected-figures.ts';

const published: PublishedFigures = {
	name: 'ferries',
	title: 'Ferries',
	version: '1.2.0',
	created: '2024-03-01',
	columns: ['id', 'value_as_stated', 'value'],
	rows: [
		{ id: 'a', value_as_stated: '約5人', value: 5 },
		{ id: 'b', value_as_stated: '"over", 9', value: null },
		{ id: 'c', value_as_stated: '7', value: 7 }
	]
};
const take = (format: 'csv' | 'json' | 'xlsx', query = 'origin=relayed&q=%E7%B4%845') =>
	selectedFile(published, ['c', 'a', 'gone'], query, format);

describe('the figures shown, in the order shown', () => {
	test('as CSV: the published columns, then the choice in each row', async () => {
		const { content } = await take('csv');
		const rows = csvParse(String(content));
		expect(rows.columns).toEqual([...published.columns, 'selection']);
		expect(rows.map(({ id, selection }) => [id, selection])).toEqual([
			['c', 'origin=relayed&q=%E7%B4%845'],
			['a', 'origin=relayed&q=%E7%B4%845']
		]);
	});

	test('as JSON: the published rows beside the choice', async () => {
		const { content } = await take('json');
		expect(JSON.parse(String(content))).toEqual({
			...published,
			selection: 'origin=relayed&q=%E7%B4%845',
			rows: [published.rows[2], published.rows[0]]
		});
	});

	test('as XLSX: numbers are numbers', async () => {
		const { content } = await take('xlsx', '');
		const rows = await readSheet(Buffer.from(content as Uint8Array), 'figures');
		expect(rows).toEqual([
			['id', 'value_as_stated', 'value', 'selection'],
			['c', '7', 7, 'all'],
			['a', '約5人', 5, 'all']
		]);
	});
});

test('the name of the file says the dataset, its version and the choice, on any system', async () => {
	expect((await take('csv')).name).toBe('ferries-1.2.0-origin-relayed-q-約5.csv');
	expect((await take('xlsx', '')).name).toBe('ferries-1.2.0-all.xlsx');
	expect((await take('csv', 'q=100%+..%2F..%2Fx')).name).toBe('ferries-1.2.0-q-100-x.csv');
});
