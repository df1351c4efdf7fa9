/** The figures of each chart as files: the cells are those of figures.csv, and the file says what it is taken from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse, type DSVRowString } from 'd3-dsv';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { GROWTH_COLUMNS } from '#lib/publish/tables/growth-columns.ts';
import { PAIR_COLUMNS } from '#lib/publish/tables/pair-columns.ts';
import { BUILD, filesOf, read } from './site.ts';

const published = csvParse(read('data/figures.csv'));
const byId = new Map(published.map((row) => [row['id'], row]));
const tables = (name: string) => csvParse(read(`data/tables/${name}.csv`));
const files = new Set(filesOf());
/** The folders of other languages than that of the site itself: each has pages and a flat table. */
const languages = [...files].flatMap((file) => {
	const folder = /^data\/([^/]+)\/figures\.csv$/.exec(file)?.[1];
	return folder !== undefined && files.has(`${folder}/index.html`) ? [folder] : [];
});
/** Each chart with a drawing is one of the site. */
const charts = filesOf()
	.filter((file) => /^charts\/[^/]+\.svg$/.test(file))
	.map((file) => file.slice('charts/'.length, -'.svg'.length));
/** What some figures are taken by: their folder, the word of the choice, its ids, and the columns that it adds, all or none. */
const KINDS = [
	{ folder: 'charts', word: 'chart', ids: charts, adds: GROWTH_COLUMNS, always: false },
	{ folder: 'compare', word: 'comparison', ids: idsOf('comparisons'), adds: PAIR_COLUMNS, always: true }
];

function idsOf(table: string): string[] {
	return tables(table).map(({ id = '' }) => id);
}

/** The published cells of a row, without what the selection adds. */
function bare(row: DSVRowString): Record<string, string> {
	return Object.fromEntries(published.columns.map((column) => [column, row[column] ?? '']));
}

const asText = (cell: unknown) =>
	cell === null || cell === undefined ? '' : typeof cell === 'string' ? cell : JSON.stringify(cell);

describe.each(KINDS)('the figures of a $word', ({ folder, word, ids, adds, always }) => {
	test('are offered in each format beside its page or picture', () => {
		const wanted = ids.flatMap((id) => ['csv', 'json', 'xlsx'].map((format) => `${folder}/${id}.${format}`));
		expect(wanted.length).toBeGreaterThan(0);
		expect(wanted.filter((file) => !files.has(file))).toEqual([]);
	});

	test('are the rows of figures.csv, each saying by which choice it was taken', () => {
		for (const id of ids) {
			const rows = csvParse(read(`${folder}/${id}.csv`));
			const added = always || rows.columns.includes(adds[0]) ? adds : [];
			expect(rows.columns).toEqual([...published.columns, ...added, 'selection']);
			expect(rows.filter(({ selection }) => selection !== `${word}=${id}`)).toEqual([]);
			for (const row of rows) expect(bare(row)).toEqual({ ...byId.get(row['id']) });
		}
	});

	test.skipIf(languages.length === 0)('are in each other language those of its own flat table', () => {
		for (const language of languages) {
			const rows = new Map(
				csvParse(read(`data/${language}/figures.csv`)).map((row) => [row['id'], { ...row }])
			);
			for (const id of ids)
				for (const row of csvParse(read(`${language}/${folder}/${id}.csv`)))
					expect(bare(row)).toEqual(rows.get(row['id']));
		}
	});

	test('have the same cells in JSON and XLSX', async () => {
		for (const id of ids) {
			const rows = csvParse(read(`${folder}/${id}.csv`));
			const expected = rows.map((row) => rows.columns.map((column) => row[column]));
			const json = JSON.parse(read(`${folder}/${id}.json`)) as {
				selection: string;
				columns: string[];
				rows: Record<string, unknown>[];
			};
			const objects = json.rows.map((row) => [
				...json.columns.map((name) => asText(row[name])),
				json.selection
			]);
			expect(objects, id).toEqual(expected);
			const workbook = readFileSync(join(BUILD, folder, `${id}.xlsx`));
			const [header, ...sheet] = await readSheet(workbook, 'figures', { trim: false });
			expect(header, id).toEqual(rows.columns);
			expect(
				sheet.map((row) => row.map(asText)),
				id
			).toEqual(expected);
			expect(await readSheet(workbook, 'about'), id).toContainEqual(['selection', `${word}=${id}`]);
		}
	});
});

test('a curated comparison says by a code whether its figures are alike, and unlike ones carry no number but a note', () => {
	const codes = idsOf('comparisons').map((id) => {
		const [, other] = csvParse(read(`compare/${id}.csv`));
		const code = other?.['like_for_like'] ?? '';
		const numbers = ['ratio_low', 'ratio_high', 'difference_low', 'difference_high'].map(
			(name) => other?.[name]
		);
		if (code !== 'yes') {
			expect(numbers, id).toEqual(['', '', '', '']);
			expect(other?.['note'], id).toMatch(/^not the same: /);
		}
		for (const number of numbers) expect(number, id).toMatch(/^(?:-?\d+(?:\.\d+)?)?$/);
		return code;
	});
	expect(
		[...new Set(codes)].filter((code) => !['yes', 'definition', 'period', 'unclear'].includes(code))
	).toEqual([]);
	expect(codes).not.toEqual([]);
});
