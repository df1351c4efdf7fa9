/** Every format of the flat table, read back by a reader that is not ours: each cell is that of figures.csv. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { csvParseRows } from 'd3-dsv';
import { parquetReadObjects, parquetSchema, parquetMetadata } from 'hyparquet';
import JSZip from 'jszip';
import { readSheet } from 'read-excel-file/node';
import initSqlJs from 'sql.js';
import { describe, expect, test } from 'vitest';
import { fileCatalogue } from '#lib/publish/files/file-catalogue.ts';
import { FIGURE_COLUMN_NAMES, FIGURE_COLUMNS } from '#lib/publish/tables/figures-table.ts';
import { spreadsheetNumber, spreadsheetText } from '#lib/publish/formats/write-excel-csv.ts';
import { writeSqlite } from '#lib/publish/formats/write-sqlite.ts';
import { manifest, sha256 } from '#lib/publish/formats/checksums.ts';
import { readPublication } from './read-publication.ts';

const PROJECT = join(import.meta.dirname, '../..');
const catalogue = fileCatalogue(
	readPublication(join(import.meta.dirname, 'good'), 'https://ferries.example')
);
const bytesOf = async (path: string) => {
	const file = catalogue.find((one) => one.path === path);
	if (!file) throw new Error(`no such download: ${path}`);
	return Buffer.from(await file.bytes());
};
const textOf = async (path: string) => (await bytesOf(path)).toString();
const flat = csvParseRows(await textOf('data/figures.csv'));
/** A cell as the CSV writes it; the record of this test has no number that JavaScript writes otherwise. */
const asText = (cell: unknown) =>
	typeof cell === 'string' ? cell : cell === null || cell === undefined ? '' : JSON.stringify(cell);
const asRows = (objects: readonly Record<string, string | number | boolean | null>[]) => [
	FIGURE_COLUMN_NAMES,
	...objects.map((row) => FIGURE_COLUMN_NAMES.map((column) => asText(row[column])))
];

describe('every cell is that of figures.csv', () => {
	test('in the CSV for spreadsheets', async () => {
		const text = await textOf('data/figures.excel.csv');
		const numbers = FIGURE_COLUMNS.flatMap(({ type }, index) =>
			type === 'number' || type === 'integer' ? [index] : []
		);
		const asWritten = (cell: string, column: number) =>
			cell !== '' && numbers.includes(column) ? spreadsheetNumber(Number(cell)) : spreadsheetText(cell);
		const [head = [], ...rows] = flat;
		expect(csvParseRows(text.replace(/^\uFEFF/, ''))).toEqual([
			head,
			...rows.map((row) => row.map(asWritten))
		]);
	});

	test('in JSON and NDJSON', async () => {
		const { rows } = JSON.parse(await textOf('data/figures.json')) as {
			rows: Record<string, string | number | boolean | null>[];
		};
		expect(asRows(rows)).toEqual(flat);
		const lines = (await textOf('data/figures.ndjson')).trimEnd().split('\n');
		expect(
			asRows(lines.map((line) => JSON.parse(line) as Record<string, string | number | boolean | null>))
		).toEqual(flat);
	});

	test('in XLSX', async () => {
		const sheet = await readSheet(await bytesOf('data/figures.xlsx'), 'figures', { trim: false });
		expect(sheet.map((row) => row.map(asText))).toEqual(flat);
	});

	test('in Parquet', async () => {
		const bytes = await bytesOf('data/figures.parquet');
		const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
		expect(parquetSchema(parquetMetadata(file)).children.map(({ element }) => element.name)).toEqual(
			FIGURE_COLUMN_NAMES
		);
		expect(asRows(await parquetReadObjects({ file }))).toEqual(flat);
	});
});

test('the JSON keeps to its schema, and a row that loses its speaker’s words or gains a column does not', async () => {
	const schema = JSON.parse(await textOf('data/schema.json')) as { $id: string };
	const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
	addFormats(ajv);
	const whole = ajv.compile(schema);
	const figure = ajv.getSchema(`${schema.$id}#/$defs/figure`);
	const json = JSON.parse(await textOf('data/figures.json')) as {
		rows: Record<string, string | number | boolean | null>[];
	};
	expect(whole(json) ? [] : whole.errors).toEqual([]);
	const [row] = json.rows;
	expect(figure?.(row)).toBe(true);
	for (const wrong of [
		{ value_as_stated: null },
		{ origin: 'rumour' },
		{ value: '5' },
		{ hops: -1 },
		{ more: 1 }
	])
		expect(figure?.({ ...row, ...wrong }), JSON.stringify(wrong)).toBe(false);
	expect(whole({ ...json, version: 'newest' })).toBe(false);
});

test('the archive holds README, licence, changelog, data package, every table, and checksums that are right', async () => {
	const archive = await JSZip.loadAsync(await bytesOf('data/ferry-passengers.zip'), { checkCRC32: true });
	const names = Object.keys(archive.files);
	expect(names).toEqual(expect.arrayContaining(['README.md', 'LICENSE.txt', 'CHANGELOG.md', 'CITATION.cff']));
	const contents = await Promise.all(
		names.map(
			async (name) => [name, (await archive.file(name)?.async('uint8array')) ?? new Uint8Array()] as const
		)
	);
	const checked = new Map(contents.filter(([name]) => name !== 'manifest-sha256.txt'));
	expect(Buffer.from(new Map(contents).get('manifest-sha256.txt') ?? []).toString()).toBe(manifest(checked));
	const { resources } = JSON.parse(Buffer.from(checked.get('datapackage.json') ?? []).toString()) as {
		resources: { path: string }[];
	};
	expect(resources.filter(({ path }) => !checked.has(path))).toEqual([]);
	expect(Buffer.from(checked.get('figures.csv') ?? [])).toEqual(await bytesOf('data/figures.csv'));
});

test(
	'downloads are the same bytes whenever they are made, and in any time zone and language',
	{ timeout: 60_000 },
	async () => {
		const elsewhere = spawnSync(
			process.execPath,
			[join(PROJECT, 'scripts/run.js'), 'tests/records/hash-downloads.ts', join(import.meta.dirname, 'good')],
			{
				cwd: PROJECT,
				encoding: 'utf8',
				env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' }
			}
		);
		expect(elsewhere.status, elsewhere.stderr).toBe(0);
		const here = await Promise.all(
			catalogue.map(async ({ path, bytes }) => `${sha256(await bytes())}  ${path}`)
		);
		expect(elsewhere.stdout.trim().split('\n')).toEqual(here);
	}
);

test('the SQLite database keeps its own rules: whole, every foreign key met, the flat table that of the CSV', async () => {
	const { Database } = await initSqlJs();
	const database = new Database(await bytesOf('data/ferry-passengers.sqlite'));
	const values = (query: string) => database.exec(query)[0]?.values ?? [];
	expect(values('PRAGMA integrity_check')).toEqual([['ok']]);
	expect(values('PRAGMA foreign_key_check')).toEqual([]);
	const open = FIGURE_COLUMN_NAMES.map((name) =>
		name.startsWith('open_') ? `iif(${name}, 'true', 'false')` : name
	);
	expect(
		values(`SELECT ${open.join(', ')} FROM figures_flat ORDER BY id`).map((row) =>
			row.map((cell) => asText(cell))
		)
	).toEqual(flat.slice(1));
	database.run('PRAGMA foreign_keys = ON');
	const refused = (statement: string) => () => database.run(statement);
	expect(refused("UPDATE figures SET unit_id = 'none-such'")).toThrow(/FOREIGN KEY/);
	expect(refused("UPDATE figures SET origin = 'rumour'")).toThrow(/CHECK/);
	expect(refused("UPDATE figures SET value = 'many'")).toThrow(/REAL/);
	expect(refused('UPDATE figures SET label = NULL')).toThrow(/NOT NULL/);
	database.close();
});

test('a figure that leads to no unit is not put into the database in silence', async () => {
	const publication = readPublication(join(import.meta.dirname, 'good'));
	const tables = new Map(publication.tables).set('units', 'id,label,kind,lang,note\n');
	await expect(
		writeSqlite({ tables, flat: { columns: FIGURE_COLUMNS, rows: [] }, translations: [], about: {} })
	).rejects.toThrow(/foreign key/i);
});
