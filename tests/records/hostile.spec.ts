/** Hostile text through every format: what a reader that is not ours reads is, cell by cell, what figures.csv has. */
import { csvParse, csvParseRows } from 'd3-dsv';
import { parseCsv } from 'hucre/csv';
import { parquetReadObjects } from 'hyparquet';
import JSZip from 'jszip';
import { readSheet } from 'read-excel-file/node';
import initSqlJs from 'sql.js';
import { describe, expect, test } from 'vitest';
import { fileCatalogue } from '#lib/publish/files/file-catalogue.ts';
import { FIGURE_COLUMN_NAMES } from '#lib/publish/tables/figures-table.ts';
import { selectedFile, type PublishedFigures } from '#lib/publish/tables/selected-figures.ts';
import { spreadsheetText } from '#lib/publish/formats/write-excel-csv.ts';
import { HOSTILE, hostilePublication } from './hostile.ts';

type Row = Record<string, string | number | boolean | null>;

const catalogue = fileCatalogue(hostilePublication());
const bytesOf = async (path: string) => {
	const file = catalogue.find((one) => one.path === path);
	if (!file) throw new Error(`no such download: ${path}`);
	return Buffer.from(await file.bytes());
};
const textOf = async (path: string) => (await bytesOf(path)).toString();
const csv = await textOf('data/figures.csv');
const flat = parseCsv(csv, { delimiter: ',' });
const json = JSON.parse(await textOf('data/figures.json')) as PublishedFigures & { rows: Row[] };
const asText = (cell: unknown) =>
	typeof cell === 'string' ? cell : cell === null || cell === undefined ? '' : JSON.stringify(cell);
const asRows = (objects: readonly Row[]) => [
	FIGURE_COLUMN_NAMES,
	...objects.map((row) => FIGURE_COLUMN_NAMES.map((column) => asText(row[column])))
];
/** The columns that hold the text itself. */
const TEXTS = [
	'label',
	'value_as_stated',
	'unit',
	'measure',
	'speaker',
	'source_title',
	'source_url',
	'caveat'
];

describe('text that begins like a formula, breaks lines or comes in another script is the same', () => {
	test('in figures.csv, for two readers', () => {
		const rows = csvParse(csv);
		for (const column of [...TEXTS, 'credibility_reason'])
			expect(
				rows.map((row) => row[column]),
				column
			).toEqual(HOSTILE);
		expect(csvParseRows(csv)).toEqual(flat);
	});

	test('in JSON and NDJSON', async () => {
		expect(asRows(json.rows)).toEqual(flat);
		const lines = (await textOf('data/figures.ndjson')).trimEnd().split('\n');
		expect(asRows(lines.map((line) => JSON.parse(line) as Row))).toEqual(flat);
	});

	test('in XLSX, where no cell is a formula', async () => {
		const bytes = await bytesOf('data/figures.xlsx');
		const sheet = await readSheet(bytes, 'figures', { trim: false });
		expect(sheet.map((row) => row.map(asText))).toEqual(flat);
		const archive = await JSZip.loadAsync(bytes);
		const sheets = Object.keys(archive.files).filter((name) => name.startsWith('xl/worksheets/sheet'));
		expect(sheets).toHaveLength(3);
		for (const name of sheets) expect(await archive.file(name)?.async('text')).not.toMatch(/<f[ >]/);
	});

	test('in Parquet', async () => {
		const bytes = await bytesOf('data/figures.parquet');
		const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
		expect(asRows((await parquetReadObjects({ file })) as Row[])).toEqual(flat);
	});

	test('in SQLite, in the flat table and in a table of the record', async () => {
		const { Database } = await initSqlJs();
		const database = new Database(await bytesOf('data/ferry-passengers.sqlite'));
		const values = (query: string) => database.exec(query)[0]?.values ?? [];
		const open = FIGURE_COLUMN_NAMES.map((name) =>
			name.startsWith('open_') ? `iif(${name}, 'true', 'false')` : name
		);
		const rows = values(`SELECT ${open.join(', ')} FROM figures_flat ORDER BY id`);
		expect(rows.map((row) => row.map(asText))).toEqual(flat.slice(1));
		expect(values('SELECT "limit" FROM limits ORDER BY position').flat()).toEqual(HOSTILE);
		database.close();
	});

	test('in the archive and in its tables', async () => {
		const archive = await JSZip.loadAsync(await bytesOf('data/ferry-passengers.zip'), { checkCRC32: true });
		expect(await archive.file('figures.csv')?.async('text')).toBe(csv);
		const limits = csvParse((await archive.file('tables/limits.csv')?.async('text')) ?? '');
		expect(limits.map(({ limit }) => limit)).toEqual(HOSTILE);
	});

	test.each(['csv', 'json', 'xlsx'] as const)('in some of the figures, taken as %s', async (format) => {
		const ids = json.rows.map(({ id }) => String(id));
		const { content } = await selectedFile(json, { ids, query: 'q=%3D1%2B1' }, format);
		const bare = (rows: readonly (readonly unknown[])[]) =>
			rows.map((row) => row.slice(0, FIGURE_COLUMN_NAMES.length).map(asText));
		switch (format) {
			case 'csv': {
				expect(bare(parseCsv(String(content), { delimiter: ',' }))).toEqual(flat);
				return;
			}
			case 'json': {
				expect(asRows((JSON.parse(String(content)) as { rows: Row[] }).rows)).toEqual(flat);
				return;
			}
			case 'xlsx': {
				const bytes = Buffer.from(content as Uint8Array);
				expect(bare(await readSheet(bytes, 'figures', { trim: false }))).toEqual(flat);
				return;
			}
		}
	});
});

test('the CSV for spreadsheets changes such a text by one apostrophe, and no cell of it begins like a formula', async () => {
	const [head = [], ...read] = csvParseRows((await textOf('data/figures.excel.csv')).replace(/^\uFEFF/, ''));
	for (const column of TEXTS)
		expect(
			read.map((row) => row[head.indexOf(column)]),
			column
		).toEqual(HOSTILE.map(spreadsheetText));
	for (const cell of read.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/u);
});

test('each figure’s own file has the text too', async () => {
	for (const [index, text] of HOSTILE.entries()) {
		const path = `figures/hostile-${String(index).padStart(2, '0')}.json`;
		expect(JSON.parse(await textOf(path)), path).toMatchObject({
			figure: { label: text, value_as_stated: text, speaker: { name: text }, caveat: text }
		});
	}
});
