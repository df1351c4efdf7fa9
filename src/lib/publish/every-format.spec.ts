/** Each format is read back by a reader that is not the one that wrote it. */
import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { parseCsv } from 'hucre/csv';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import JSZip from 'jszip';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import type { PackageDescription } from '#lib/domain/record/model.ts';
import { HOSTILE } from '../../../tests/records/hostile.ts';
import { writeCsv, type PublishedRow } from './formats/write-csv.ts';
import { spreadsheetNumber, spreadsheetText, writeExcelCsv } from './formats/write-excel-csv.ts';
import { writeJson, writeNdjson } from './formats/write-json.ts';
import { writeParquet } from './formats/write-parquet.ts';
import { writeWorkbook } from './formats/write-xlsx.ts';
import { manifest, sha256 } from './formats/checksums.ts';
import { writeZip } from './formats/write-zip.ts';

const COLUMNS = [
	{ name: 'id', type: 'string' },
	{ name: 'words', type: 'string' },
	{ name: 'value', type: 'number' },
	{ name: 'hops', type: 'integer' },
	{ name: 'open', type: 'boolean' }
] as const;
const names = COLUMNS.map(({ name }) => name);
type Row = PublishedRow<(typeof COLUMNS)[number]['name']>;

const rows: Row[] = HOSTILE.map((words, index) => ({
	id: `row-${String(index).padStart(2, '0')}`,
	words,
	value: index % 3 === 0 ? null : -index - 0.5,
	hops: index % 4 === 0 ? null : index,
	open: index % 5 === 0 ? null : index % 2 === 0
}));
const cells = (from: readonly Row[]) =>
	from.map((row) => names.map((name) => (row[name] === null ? '' : String(row[name]))));
const words: PackageDescription = {
	name: 'ferries',
	title: 'Ferries',
	description: 'Who carried whom.',
	version: '1.0.0',
	created: '2024-03-01',
	licences: [{ name: 'CC-BY-4.0', title: 'Attribution', path: 'https://licence.example/' }],
	question: '?',
	scope: 'here',
	standfirst: 'so',
	knownAs: '',
	lang: 'en',
	languages: ['en'],
	corrections: null,
	face: { address: null, names: {}, colours: {}, icon: null, documents: { imprint: null, privacy: null } },
	about: {
		purpose: null,
		citing: null,
		made: null,
		read_until: null,
		not_read: null,
		leanings: null,
		publisher: null,
		funding: null,
		contact: null
	}
};
const workbookWords = { title: 'Ferries', description: 'Who', creator: 'Ferries', created: '2024-03-01' };
const workbook = (from: readonly Row[]) =>
	writeWorkbook(workbookWords, [{ name: 'figures', columns: names, rows: from }]);
const buffer = (bytes: Uint8Array) =>
	bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;

describe('text that begins like a formula, breaks lines or comes in another script is unharmed', () => {
	test('in CSV', () => {
		expect(parseCsv(writeCsv(names, rows), { delimiter: ',' })).toEqual([names, ...cells(rows)]);
	});

	test('in CSV for spreadsheets, but for an apostrophe before what would run or be read as a number', () => {
		const written = writeExcelCsv(names, rows);
		expect(written.startsWith('\uFEFF')).toBe(true);
		const [head, ...read] = csvParseRows(written.slice(1));
		expect(head).toEqual(names);
		expect(read.map(([, text]) => text)).toEqual(rows.map((row) => spreadsheetText(String(row.words))));
		expect(read.map(([, , value]) => (value === '' ? null : Number(value)))).toEqual(
			rows.map(({ value }) => value)
		);
		for (const [, text = '', ...rest] of read) {
			expect(text).not.toMatch(/^[=+\-@\t\r＝＋－＠]/u);
			expect(rest.join()).not.toContain('.');
		}
	});

	test('in no language of a spreadsheet another number', () => {
		const guarded = ['155,144', '5.000', "1'000", '3–4', '12 %', '1e5', '0012', '2024-01', '(5)', '-5'];
		expect(guarded.map(spreadsheetText)).toEqual(guarded.map((text) => `'${text}`));
		const kept = ['155144', '0', '2024-01-31', 'about 155,144', '13万', '160 or more'];
		expect(kept.map(spreadsheetText)).toEqual(kept);
		expect([0.011, -0.5, 12.5, 1e21, 7, -3].map(spreadsheetNumber)).toEqual([
			'11E-3',
			'-5E-1',
			'125E-1',
			'1000000000000000000000',
			'7',
			'-3'
		]);
	});

	test('in JSON and NDJSON', () => {
		expect((JSON.parse(writeJson(words, names, rows)) as { rows: unknown }).rows).toEqual(rows);
		const lines = writeNdjson(names, rows).trimEnd().split('\n');
		expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(rows);
	});

	test('in XLSX, where a cell with such a text is a text and a number a number', async () => {
		const bytes = await workbook(rows);
		const read = await readSheet(Buffer.from(bytes), 'figures', { trim: false });
		expect(read).toEqual([names, ...rows.map((row) => names.map((name) => row[name]))]);
		const sheet = await (await JSZip.loadAsync(bytes)).file('xl/worksheets/sheet1.xml')?.async('text');
		expect(sheet).toBeDefined();
		expect(sheet).not.toMatch(/<f[ >]/);
	});

	test('in Parquet, with missing cells as nulls', async () => {
		const file = buffer(writeParquet(COLUMNS, rows, { name: 'ferries' }));
		expect(await parquetReadObjects({ file })).toEqual(rows);
	});
});

test('Parquet has the types of the columns and says what dataset it is of', () => {
	const file = buffer(
		writeParquet(COLUMNS, rows, { name: 'ferries', licence: 'CC-BY-4.0', citation: '渡船' })
	);
	const { schema, key_value_metadata: pairs } = parquetMetadata(file);
	expect(schema.slice(1).map(({ name, type, converted_type: as }) => [name, as ?? type])).toEqual([
		['id', 'UTF8'],
		['words', 'UTF8'],
		['value', 'DOUBLE'],
		['hops', 'INT32'],
		['open', 'BOOLEAN']
	]);
	expect(Object.fromEntries((pairs ?? []).map(({ key, value }) => [key, value]))).toEqual({
		name: 'ferries',
		licence: 'CC-BY-4.0',
		citation: '渡船'
	});
});

test('a table without rows, and one whose column is empty, is still a table in every format', async () => {
	const empty = [{ id: 'one', words: null, value: null, hops: null, open: null }];
	for (const few of [[], empty]) {
		expect(await parquetReadObjects({ file: buffer(writeParquet(COLUMNS, few, {})) })).toEqual(few);
		expect(await readSheet(Buffer.from(await workbook(few)), 'figures')).toHaveLength(few.length + 1);
		expect(csvParseRows(writeExcelCsv(names, few).slice(1))).toHaveLength(few.length + 1);
	}
});

test(
	'any text and any number is the same in XLSX, Parquet and the CSV for spreadsheets',
	{ timeout: 60_000 },
	async () => {
		const text = fc.string({
			unit: fc.constantFrom('a', '=', '"', ',', '\n', '\r', "'", '渡', '👍', ' ', '-'),
			minLength: 1
		});
		const row = fc.record({
			id: fc.constant('x'),
			words: text,
			value: fc.integer({ min: -1e12, max: 1e12 }),
			hops: fc.integer({ min: 0, max: 9 }),
			open: fc.boolean()
		});
		await fc.assert(
			fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 5 }), async (some) => {
				const sheet = await readSheet(Buffer.from(await workbook(some)), 'figures', { trim: false });
				expect(sheet.slice(1)).toEqual(some.map((one) => names.map((name) => one[name])));
				expect(await parquetReadObjects({ file: buffer(writeParquet(COLUMNS, some, {})) })).toEqual(some);
				const [, ...lines] = csvParseRows(writeExcelCsv(names, some).slice(1));
				expect(lines.map(([, cell = '']) => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell))).toEqual(
					some.map((one) => (/^'[=+\-@\t\r]/.test(one.words) ? one.words.slice(1) : one.words))
				);
			}),
			{ numRuns: 30 }
		);
	}
);

test('a text too long for a cell of a workbook is cut, and the cell says so', async () => {
	const long: Row[] = [{ id: 'long', words: 'x'.repeat(40_000), value: 1, hops: 1, open: true }];
	const read = await readSheet(Buffer.from(await workbook(long)), 'figures');
	expect(String(read[1]?.[1])).toHaveLength(32_767);
	expect(String(read[1]?.[1])).toMatch(/cut: a cell of a workbook holds no more/);
});

test('an archive is opened by another library, its checksums are right, and its times are no one’s clock', async () => {
	const files = new Map([
		['README.md', new TextEncoder().encode('渡船\n')],
		['tables/units.csv', new TextEncoder().encode('id\n')]
	]);
	const archive = await JSZip.loadAsync(writeZip(files, '2024-03-01'), { checkCRC32: true });
	expect(Object.keys(archive.files)).toEqual([...files.keys()]);
	expect(await archive.file('README.md')?.async('text')).toBe('渡船\n');
	expect(archive.file('README.md')?.date.toISOString()).toBe('2024-03-01T00:00:00.000Z');
	expect(manifest(files)).toBe(`${sha256('渡船\n')}  README.md\n${sha256('id\n')}  tables/units.csv\n`);
});
