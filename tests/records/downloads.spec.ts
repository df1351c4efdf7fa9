/** The downloads of the records in this folder, made as the site makes them. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { csvParse, csvParseRows } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { tableFile } from '#lib/domain/record/data-resource.ts';
import { TABLES } from '#lib/domain/record/schema/tables.ts';
import { fileCatalogue } from '#lib/publish/files/file-catalogue.ts';
import { parseCells } from '#lib/reading/read/parse-cells.ts';
import { readPublication } from './read-publication.ts';

function downloads(name: string, origin: string | null = null) {
	const catalogue = fileCatalogue(readPublication(join(import.meta.dirname, name), origin));
	return { catalogue, text: (path: string) => catalogue.find((file) => file.path === path)?.text?.() ?? '' };
}

const { catalogue, text } = downloads('good');
const flat = csvParse(text('data/figures.csv'));
const row = (id: string) => flat.find((figure) => figure['id'] === id) ?? {};

describe('the flat table of figures', () => {
	test('begins with the columns that it is cited by, in their order; a new one comes after them', () => {
		const cited =
			'id,label,origin,value_as_stated,value,low,high,open_low,open_high,unit,measure_id,measure,rank,population,' +
			'period_start,period_end,speaker,relay_chain,hops,source_id,source_title,source_url,source_published,' +
			'attribution,source_reliability,credibility,credibility_reason,caveat,permalink';
		const columns = csvParse(text('data/figures.csv')).columns;
		expect(columns.slice(0, cited.split(',').length).join()).toBe(cited);
	});

	test('has a second address whose name no table has, byte for byte the same', async () => {
		for (const ending of ['csv', 'json', 'ndjson', 'xlsx', 'parquet']) {
			const file = (name: string) => catalogue.find(({ path }) => path === `data/${name}.${ending}`);
			const first = await file('figures')?.bytes();
			const second = await file('figures-flat')?.bytes();
			if (!first || !second) throw new Error(`no figures.${ending}`);
			expect(Buffer.compare(first, second), ending).toBe(0);
		}
	});

	test('has every figure once, derived ones included, ordered by id', () => {
		expect(flat.map(({ id }) => id)).toEqual([
			'carried-2021',
			'carried-2022',
			'carried-counted',
			'carried-sum',
			'carried-union',
			'carried-union-summary',
			'deck-share-2022',
			'deck-union',
			'rest-share',
			'rest-union'
		]);
	});

	test('a row stands alone: number, hedge, speaker, way, source and grades', () => {
		expect(row('carried-union')).toEqual({
			id: 'carried-union',
			label: 'Passengers carried in two years',
			origin: 'relayed',
			value_as_stated: 'close to or above 100,000',
			value: '100000',
			low: '',
			high: '',
			open_low: 'true',
			open_high: 'true',
			unit: 'persons',
			measure_id: 'carried',
			measure: 'passengers carried',
			rank: '',
			population: 'everyone on board',
			period_start: '2021',
			period_end: '2022',
			speaker: 'Ferry Union',
			relay_chain: 'Ferry Union > Island Gazette',
			hops: '1',
			source_id: 'gazette-letter',
			source_title: 'The union writes, "we count too"',
			source_url: 'https://gazette.example/letters?no=17&page=2',
			source_published: '2023-05-02',
			attribution: 'weak',
			source_reliability: 'reliability cannot be judged (F)',
			credibility: 'truth cannot be judged (6)',
			credibility_reason: 'No list of passengers is public.',
			caveat:
				'Printed as "a letter", in part;\nthe letter itself was not seen. Known weak spots: period-inferred; read-in-part.',
			permalink: 'figures/carried-union/',
			interval: '',
			interval_level: '',
			source_access: 'read-in-part',
			read_id: 'gazette-letter',
			read_title: 'The union writes, "we count too"',
			read_publisher: 'Island Gazette',
			read_url: 'https://gazette.example/letters?no=17&page=2',
			read_access: 'read-in-part',
			qualifier: 'close-to-or-above'
		});
		expect(row('carried-counted')).toMatchObject({ interval: 'confidence', interval_level: '95' });
	});

	test('words in another script are as the record has them', () => {
		expect(row('deck-union')['value_as_stated']).toBe('甲板約六萬');
	});

	test('an open side is an empty cell beside true, a stated bound its number beside false', () => {
		const sides = ({ low, high, open_low, open_high }: Record<string, string>) => [
			low,
			open_low,
			high,
			open_high
		];
		expect(sides(row('carried-union'))).toEqual(['', 'true', '', 'true']);
		expect(sides(row('carried-counted'))).toEqual(['70000', 'false', '90000', 'false']);
		expect(row('carried-counted')['value']).toBe('');
	});

	test('a derived row has no speaker, names its formula, its inputs and who issued them, and is no finer than the roughest of them', () => {
		expect(row('rest-share')).toMatchObject({
			origin: 'derived',
			value_as_stated: 'computed: what is left over the total',
			value: '40',
			source_id: '',
			source_title: 'computed from the relayed figures rest-union; carried-union, issued by Ferry Union',
			speaker: '',
			relay_chain: '',
			hops: '',
			credibility: 'truth cannot be judged (6)'
		});
		expect(row('carried-sum')['value']).toBe('80150');
	});

	test('with an origin the permalink is absolute', () => {
		const [first] = csvParse(downloads('good', 'https://figures.example/mirror').text('data/figures.csv'));
		expect(first?.['permalink']).toBe('https://figures.example/mirror/figures/carried-2021/');
	});
});

test('every CSV is read back by the strict reader, without a mark, and says nothing that is no value', () => {
	const exact = catalogue.filter(({ path }) => path.endsWith('.csv') && !path.endsWith('.excel.csv'));
	for (const file of exact) {
		const written = text(file.path);
		const { rows, problems } = parseCells(written);
		expect(problems, file.path).toEqual([]);
		expect(rows, file.path).toEqual(csvParseRows(written));
		expect(new Set(rows.map(({ length }) => length)).size, file.path).toBe(1);
		expect(written, file.path).not.toMatch(/^\uFEFF|\r/);
		for (const cell of rows.flat()) expect(cell, file.path).not.toMatch(/^(null|undefined|NaN|-?Infinity)$/);
		for (const cell of rows.flat()) expect(cell, file.path).not.toMatch(/^[=+@\t]/);
	}
});

test('the JSON of all figures says what dataset it is of, and has the cells of the CSV', () => {
	const { rows, ...envelope } = JSON.parse(text('data/figures.json')) as {
		rows: Record<string, string | number | boolean | null>[];
	};
	expect(envelope).toMatchObject({ name: 'ferry-passengers', version: '1.2.0', created: '2024-03-01' });
	const cells = rows.map((figure) =>
		Object.fromEntries(
			Object.entries(figure).map(([column, cell]) => [column, cell === null ? '' : String(cell)])
		)
	);
	expect(cells).toEqual([...flat]);
	const lines = text('data/figures.ndjson').trimEnd().split('\n');
	expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(rows);
});

test('the data package points at the published tables, with the size and hash of each', () => {
	const { resources } = JSON.parse(text('datapackage.json')) as {
		resources: { name: string; path: string; bytes: number; hash: string }[];
	};
	expect(resources.map(({ path }) => path)).toEqual([
		...TABLES.map((table) => `data/tables/${tableFile(table)}`),
		'data/figures.csv'
	]);
	for (const { path, bytes, hash } of resources) {
		const published = Buffer.from(text(path));
		expect(bytes).toBe(published.length);
		expect(hash).toBe(`sha256:${createHash('sha256').update(published).digest('hex')}`);
	}
});

test('the JSON of a figure holds its way, its sources, its grades with reasons, and its earlier grades', () => {
	expect(JSON.parse(text('figures/carried-union.json'))).toMatchObject({
		dataset: { name: 'ferry-passengers' },
		figure: {
			value_as_stated: 'close to or above 100,000',
			open_high: true,
			relay_chain: [{ party: { id: 'ferry-union' } }, { party: { id: 'island-gazette' } }],
			sources: [{ role: 'read-in', source: { id: 'gazette-letter' } }, { role: 'also-in' }],
			credibility: { grade: '6', reason: 'No list of passengers is public.' },
			earlier_grades: [{ grade: '3', graded_on: '2024-02-01' }],
			relations: [
				{ other_id: 'carried-sum', kind: 'conflict' },
				{ claim_id: 'deck-union', kind: 'part' }
			]
		}
	});
	expect(JSON.parse(text('figures/carried-sum.json'))).toMatchObject({
		figure: {
			sources: [],
			derivation: {
				formula: 'carried-2021 + carried-2022',
				computed: { value: 80150 },
				inputs: [{ id: 'carried-2021' }, { id: 'carried-2022' }]
			}
		}
	});
});

test('every download is listed once, with a title and a description', () => {
	const paths = catalogue.map(({ path }) => path);
	expect(new Set(paths).size).toBe(paths.length);
	expect(catalogue.filter(({ title, description }) => title === '' || description === '')).toEqual([]);
	expect(downloads('good').catalogue.map(({ path }) => path)).toEqual(paths);
});

test('a record without documents offers none, and its one figure with all its silence is a row', () => {
	const minimal = downloads('good-minimal');
	expect(minimal.catalogue.filter(({ mediaType }) => mediaType === 'text/markdown')).toEqual([]);
	const [figure] = csvParse(minimal.text('data/figures.csv'));
	expect(figure).toMatchObject({
		value: '',
		low: '0.5',
		open_high: 'true',
		period_start: '',
		source_url: ''
	});
});
