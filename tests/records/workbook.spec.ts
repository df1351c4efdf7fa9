/** Tables, workbook, tables: the same to the byte; and what a spreadsheet makes of a cell is named. */
import { writeXlsx, type CellValue } from 'hucre';
import { describe, expect, test } from 'vitest';
import { editedTables } from '../../src/cli/edited-tables.ts';
import { workbookChanges } from '../../src/cli/workbook-changes.ts';
import { packageChanges, PACKAGE_SHEET } from '#lib/publish/workbook/package-words.ts';
import { COLUMNS_SHEET, LISTS_SHEET, recordWorkbook } from '#lib/publish/workbook/record-workbook.ts';
import { TABLES } from '#lib/domain/record/schema/tables.ts';
import type { RecordFiles } from '#lib/reading/check-record.ts';
import { readPackageSheet } from '#lib/reading/workbook/read-package-sheet.ts';
import { readWorkbook } from '#lib/reading/workbook/read-workbook.ts';
import { baseFiles, brokenFiles } from './read-case.ts';

const words = { title: 'Ferry', description: '', creator: 'Ferry', created: '2024-01-01' };
const helpers = [COLUMNS_SHEET, LISTS_SHEET, PACKAGE_SHEET];

async function thereAndBack(files: RecordFiles) {
	const workbook = await recordWorkbook(words, editedTables(files));
	return readWorkbook(workbook, helpers);
}

test.each(['good', 'good-minimal'])(
	'every table of %s comes back from a workbook to the byte',
	async (name) => {
		const files = baseFiles(name);
		const { tables, faults } = await thereAndBack(files);
		expect(faults).toEqual([]);
		// Against nothing, each table with rows is written anew.
		const { written } = workbookChanges(new Map(), tables);
		const texts = [...files].filter(
			([file, bytes]) => /^\w+\.csv$/.test(file) && bytes.includes(0x0a, bytes.indexOf(0x0a) + 1)
		);
		expect(texts.length).toBeGreaterThan(9);
		for (const [file, bytes] of texts) expect(written.get(file), file).toBe(new TextDecoder().decode(bytes));
		expect(workbookChanges(files, tables)).toEqual({ written: new Map(), lines: [] });
	}
);

test('columns that a small record leaves out stay out, and one that was filled comes in', async () => {
	const files = baseFiles('small');
	const { tables } = await thereAndBack(files);
	expect(workbookChanges(files, tables)).toEqual({ written: new Map(), lines: [] });
	const units = tables.get('units');
	const row = new Map([...(units?.rows[0] ?? []), ['note', 'Whole crowns.']]);
	const filled = new Map(tables).set('units', { columns: units?.columns ?? [], rows: [row] });
	expect(workbookChanges(files, filled).written.get('units.csv')).toMatch(/^id,label,kind,note\n/);
});

test('cells that spreadsheets like to change come back as they were', async () => {
	const texts = [
		'#N/A',
		'#REF!',
		'a_x000D_b',
		'one\ntwo',
		'1-2',
		'2024-05',
		'TRUE',
		'007',
		'1,052',
		'12E5',
		'5/6/2024',
		'估计',
		'“a”, ""b""'
	];
	const values = ['0.5', '0.50', '123456789012345', '-5', '0', '100'];
	const files = brokenFiles({
		base: 'good',
		expected: [],
		set: values.map((value, at) => `figures.csv:${String(at + 2)}:value=${value}`),
		add: texts.map((text, at) => ({
			like: 'parties.csv:2',
			cells: { id: `party-${String(at)}`, name: text }
		}))
	});
	const { tables, faults } = await thereAndBack(files);
	expect(faults).toEqual([]);
	expect(workbookChanges(files, tables).lines).toEqual([]);
});

test('what an editor changed is said cell by cell', async () => {
	const before = baseFiles('good');
	const after = brokenFiles({
		base: 'good',
		expected: [],
		set: ['units.csv:2:label=souls'],
		remove: ['limits.csv:2']
	});
	const { tables } = await thereAndBack(after);
	const { written, lines } = workbookChanges(before, tables);
	expect([...written.keys()]).toEqual(['units.csv', 'limits.csv']);
	expect(lines).toHaveLength(2);
	expect(lines[0]).toMatch(/^units\.csv: \S+: label: ".+" is now "souls"$/);
	expect(lines[1]).toMatch(/^limits\.csv: \S+: removed$/);
});

test('the words of the record on itself stand in a sheet, come back as they were, and are changed there', async () => {
	const text = new TextDecoder().decode(baseFiles('good').get('datapackage.json'));
	const descriptor = JSON.parse(text) as { site: Record<string, string | null> };
	const workbook = await recordWorkbook(words, new Map(), { ...descriptor });
	const { words: read, faults } = await readPackageSheet(workbook, PACKAGE_SHEET);
	expect(faults).toEqual([]);
	expect(read.get('site.question')).toBe(descriptor.site['question']);
	expect(packageChanges(text, read)).toEqual({ text: null, lines: [] });

	const changed = new Map([
		...read,
		['site.question', 'How many?'],
		['site.contact', ''],
		['version', '9.0.0']
	]);
	const { text: after, lines } = packageChanges(text, changed);
	expect(JSON.parse(after ?? '')).toEqual({
		...descriptor,
		site: { ...descriptor.site, question: 'How many?', contact: null }
	});
	expect(lines).toContainEqual(
		expect.stringMatching(/^datapackage\.json: site\.question: ".+" is now "How many\?"$/)
	);
	expect(lines).toContainEqual(expect.stringMatching(/^datapackage\.json: version: not changed/));
});

describe('what a spreadsheet made of a cell', () => {
	const sheet = async (columns: readonly string[], row: readonly CellValue[], numFmt = 'General') => {
		const cells = new Map(row.map((value, at) => [`1,${String(at)}`, { value, style: { numFmt } }]));
		const bytes = await writeXlsx({ sheets: [{ name: 'events', rows: [[...columns], [...row]], cells }] });
		const { tables, faults } = await readWorkbook(bytes, helpers);
		const known = faults.filter(({ row: at, isNote }) => at > 1 && isNote !== true);
		return {
			read: tables.get('events')?.rows[0],
			notes: faults.filter(({ isNote }) => isNote).map(({ column, found }) => `${column}: ${found}`),
			faults: known.map(({ row: at, column, found }) => `${String(at)}:${column}: ${found}`)
		};
	};
	const day = new Date(Date.UTC(2024, 4, 31));
	const first = new Date(Date.UTC(2024, 4, 1));

	test.each<[string, CellValue, string, string]>([
		['happened_on', day, 'dd.mm.yyyy', '2024-05-31'],
		['happened_on', first, 'yyyy"年"m"月"d"日"', '2024-05-01'],
		['happened_on', '31.05.2024', '@', '2024-05-31'],
		['happened_on', '5. März 2024', '@', '2024-03-05'],
		['happened_on', '2024年３月５日', '@', '2024-03-05'],
		['happened_on', 2024, 'General', '2024'],
		['kind', 'Event', '@', 'event']
	])('is read where it is certain: %s %s', async (column, value, format, text) => {
		const { read, faults } = await sheet([column], [value], format);
		expect(faults).toEqual([]);
		expect(read?.get(column)).toBe(text);
	});

	test.each<[string, CellValue, string, RegExp]>([
		['id', day, 'd-mmm', /^2:id: the date 2024-05-31, which spreadsheets make of ids/],
		['id', 1_200_000, 'General', /^2:id: "1200000" is a number/],
		['id', true, 'General', /^2:id: a truth value, TRUE/],
		['title', 1052, '#,##0', /^2:title: the number 1052: zeros, separators or signs may be lost/],
		['title', 0.052, '0.00\\ %', /^2:title: the number 0.052, shown as 5.2 %; write the words as text/],
		[
			'happened_on',
			new Date(Date.UTC(1899, 11, 31, 12, 30)),
			'hh:mm:ss',
			/^2:happened_on: the time of day 12:30/
		],
		[
			'happened_on',
			new Date(Date.UTC(2024, 11, 31, 12, 30)),
			'dd.mm.yyyy hh:mm',
			/^2:happened_on: the day 2024-12-31 with a time of day, 12:30/
		],
		['title', 1e21, 'General', /^2:title: the number 1e\+21, of which a spreadsheet keeps fifteen digits/],
		[
			'happened_on',
			first,
			'mmm yy',
			/^2:happened_on: the date 2024-05-01, shown as a month; write 2024-05 or 2024-05-01/
		],
		['happened_on', '05/06/2024', '@', /^2:happened_on: "05\/06\/2024" is a day and a month, or/]
	])('is named where it is not: %s %s', async (column, value, format, fault) => {
		const { faults } = await sheet([column], [value], format);
		expect(faults).toEqual([expect.stringMatching(fault)]);
	});

	test('a share typed with its sign is named in a column of numbers', async () => {
		const rows = [
			['id', 'value'],
			['f', 0.052]
		];
		const cells = new Map([['1,1', { value: 0.052, style: { numFmt: '0.00%' } }]]);
		const bytes = await writeXlsx({ sheets: [{ name: 'figures', rows, cells }] });
		const { faults } = await readWorkbook(bytes, helpers);
		expect(faults.find(({ row }) => row === 2)?.found).toBe(
			'the number 0.052, shown as 5.2 %; write 5.2 or 0.052 without the sign, as the unit has it'
		);
	});

	test('a day that may have been a month is noted once a column, and kept', async () => {
		const { read, notes } = await sheet(['id', 'happened_on'], ['e', first], 'dd/mm/yy');
		expect(read?.get('happened_on')).toBe('2024-05-01');
		expect(notes).toEqual([expect.stringMatching(/^happened_on: the first day of a month in 1 cell/)]);
		expect((await sheet(['id', 'happened_on'], ['e', day], 'dd/mm/yy')).notes).toEqual([]);
	});

	test('a header that a sort took along is named by its row, a sheet of another name by its columns', async () => {
		const names = TABLES.find(({ name }) => name === 'limits')?.columns.map(({ name }) => name) ?? [];
		const row = names.map((name) => `a ${name}`);
		const bytes = await writeXlsx({
			sheets: [
				{ name: 'limits', rows: [row, names] },
				{ name: 'Tabelle1', rows: [names, row] },
				{ name: 'Tabelle2', rows: [] }
			]
		});
		const { faults } = await readWorkbook(bytes, helpers);
		expect(faults.map(({ sheet: name, row: at, found }) => `${name}:${String(at)}: ${found}`)).toEqual([
			'limits:1: no names of columns; they stand in row 2: move that row to the top',
			'Tabelle1:0: a sheet that is named like no table; its columns are those of limits, so name it that'
		]);
	});

	test('a number in place of words with a sign is named, and the same typed as text is taken', async () => {
		const files = new Map([['figures.csv', Buffer.from('id,as_stated,value\nf,160+,160\n')]]);
		const found = async (cell: CellValue) => {
			const rows = [
				['id', 'as_stated', 'value'],
				['f', cell, 160]
			];
			const bytes = await writeXlsx({ sheets: [{ name: 'figures', rows }] });
			const { faults } = await readWorkbook(bytes, helpers, files);
			return faults.filter(({ row }) => row > 1).map(({ column, found: words }) => `${column}: ${words}`);
		};
		expect(await found(160)).toEqual([expect.stringMatching(/^as_stated: "160" was "160\+": a spreadsheet/)]);
		expect(await found('160')).toEqual([]);
	});

	test('a formula and a sheet, a column or a cell that belongs to no table are named', async () => {
		const bytes = await writeXlsx({
			sheets: [
				{
					name: 'events',
					rows: [
						['id', 'colour', null],
						['e', null, 'stray']
					],
					cells: new Map([['1,0', { value: 3, formula: '1+2', formulaResult: 3 }]])
				},
				{ name: 'Sheet2', rows: [['x']] }
			]
		});
		const { faults } = await readWorkbook(bytes, helpers);
		expect(faults.map(({ found }) => found)).toEqual(
			expect.arrayContaining([
				'the column "colour" is none of the table',
				'a cell under no column',
				'a formula, =1+2; write what it gives',
				'a sheet that is named like no table; name it like one, or take it out'
			])
		);
	});
});
