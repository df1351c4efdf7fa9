import { csvParse } from 'd3-dsv';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { selectedFile, type PublishedFigures } from './selected-figures.ts';

const published: PublishedFigures = {
	name: 'ferries',
	title: 'Ferries',
	version: '1.2.0',
	created: '2024-03-01',
	licences: [{ name: 'CC-BY-4.0', path: 'https://licence.example/' }],
	columns: ['id', 'value_as_stated', 'value'],
	rows: [
		{ id: 'a', value_as_stated: '約5人', value: 5 },
		{ id: 'b', value_as_stated: '"over", 9', value: null },
		{ id: 'c', value_as_stated: '7', value: 7 }
	]
};
const take = (format: 'csv' | 'json' | 'xlsx', query = 'origin=relayed&q=%E7%B4%845') =>
	selectedFile(published, { ids: ['c', 'a', 'gone'], query }, format);

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

	test('a workbook says on its second sheet what it is taken from, on which terms, and by which choice', async () => {
		const { content } = await take('xlsx');
		expect(await readSheet(Buffer.from(content as Uint8Array), 'about')).toEqual([
			['name', 'value'],
			['title', 'Ferries'],
			['version', '1.2.0'],
			['created', '2024-03-01'],
			['licence', 'CC-BY-4.0 https://licence.example/'],
			['selection', 'origin=relayed&q=%E7%B4%845']
		]);
	});

	test('a column of the choice itself stands after the published ones, empty where it says nothing', async () => {
		const cells = new Map([['a', { set_against: 'c' }]]);
		const selection = { ids: ['c', 'a'], query: 'f=c&f=a', added: { columns: ['set_against'], cells } };
		const csv = csvParse(String((await selectedFile(published, selection, 'csv')).content));
		expect(csv.columns).toEqual([...published.columns, 'set_against', 'selection']);
		expect(csv.map((row) => row['set_against'])).toEqual(['', 'c']);
		const json = JSON.parse(String((await selectedFile(published, selection, 'json')).content)) as {
			columns: string[];
			rows: object[];
		};
		expect(json.columns).toEqual([...published.columns, 'set_against']);
		expect(json.rows).toEqual([
			{ ...published.rows[2], set_against: null },
			{ ...published.rows[0], set_against: 'c' }
		]);
	});
});

test('the name of the file says the dataset, its version and the choice, on any system', async () => {
	expect((await take('csv')).name).toBe('ferries-1.2.0-origin-relayed-q-約5.csv');
	expect((await take('xlsx', '')).name).toBe('ferries-1.2.0-all.xlsx');
	expect((await take('csv', 'q=100%+..%2F..%2Fx')).name).toBe('ferries-1.2.0-q-100-x.csv');
});
