/** Files as readers hand them in: what becomes a record, and what is named in place of being read. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { describe, expect, test } from 'vitest';
import { checkRecord } from '../check-record.ts';
import { STARTER_TABLE } from '../complete/starter-table.ts';
import type { HandedFile } from './archive.ts';
import { MOST_BYTES, MOST_FILES, MOST_OPENED, MOST_ROWS } from './limits.ts';
import { takeIn } from './take-in.ts';

const GOOD = join(import.meta.dirname, '../../../../tests/records/good');
const record = readdirSync(GOOD).map((name): HandedFile => ({
	path: name,
	bytes: new Uint8Array(readFileSync(join(GOOD, name)))
}));
const file = (path: string, content: string | Uint8Array): HandedFile => ({
	path,
	bytes: typeof content === 'string' ? strToU8(content) : content
});
const archive = (files: readonly HandedFile[], path = 'record.zip') =>
	file(path, zipSync(Object.fromEntries(files.map((one) => [one.path, one.bytes]))));
const taken = (...handed: HandedFile[]) =>
	takeIn(handed, { name: 'datapackage', describe: () => null }, '2024-07-01');
const rulesOf = async (...handed: HandedFile[]) => (await taken(...handed)).problems.map(({ rule }) => rule);

describe('what is a record', () => {
	test.each([
		['a folder', record.map(({ path, bytes }) => file(`ferries/${path}`, bytes))],
		['an archive', [archive(record)]],
		[
			'an archive with its folder and what a system adds',
			[
				archive([
					...record.map(({ path, bytes }) => file(`ferries/${path}`, bytes)),
					file('__MACOSX/ferries/._figures.csv', 'x'),
					file('ferries/.DS_Store', 'x')
				])
			]
		]
	])('is found in %s, as it stands', async (_, handed) => {
		const { files, problems } = await taken(...handed);
		expect(problems).toEqual([]);
		expect([...files.keys()].sort()).toEqual(record.map(({ path }) => path).sort());
		expect(checkRecord(files).record).not.toBeNull();
	});

	test('comes with its translations, which are checked with it; other folders are left alone', async () => {
		const columns = 'language,table,column,key,source,text,translator,reviewed';
		const { files, notes } = await taken(
			...record,
			file('translations/zh-Hant.csv', `${columns}\nzh-Hant,,,,0000000000000000,譯,A,\n`),
			file('drafts/zh-Hant.csv', columns)
		);
		expect([...files.keys()].filter((path) => path.includes('/'))).toEqual(['translations/zh-Hant.csv']);
		expect(notes).toEqual([{ kind: 'left', count: 1 }]);
		expect(checkRecord(files).problems.map(({ file: told }) => told)).toContain('translations/zh-Hant.csv');
	});

	test('may be one table of any name, and is mended', async () => {
		const saved = `\uFEFF${STARTER_TABLE.replaceAll('\n', '\r\n')}`;
		const { files, notes, names } = await taken(file('my numbers.csv', saved));
		expect(new TextDecoder().decode(files.get('figures.csv'))).toBe(STARTER_TABLE);
		expect(notes.map(({ kind }) => kind)).toEqual(['described', 'mended']);
		expect(names.get('figures.csv')).toBe('my numbers.csv');
		expect(checkRecord(files).record?.package.title).toBe('my numbers');
	});

	test('needs four columns and no day, and tells what a spreadsheet writes of numbers below zero', async () => {
		const { files } = await taken(
			file('a.csv', 'label,as stated,value,speaker,source\nGain,-1.2%,-1.2,A,B\nLoss,,-3,C,D\n')
		);
		const { record, problems } = checkRecord(files);
		expect(problems.map(({ rule }) => rule)).toEqual(['flat-publisher-missing', 'flat-origin-missing']);
		expect(record?.package.created).toBe('2024-07-01');
		expect(record?.rows.figures.map(({ as_stated }) => as_stated)).toEqual(['−1.2%', '−3']);
		expect(record?.rows.figures.map(({ qualifier }) => qualifier)).toEqual(['exact', 'exact']);
	});

	test('may have rises above 100 percent, intervals by their level, and releases that were not found', async () => {
		const rows = [
			'Rise,173 %,173,,,,A,B,P,official-as-cited',
			'Count,"4,150",4150,3900,4420,95 %,A,B,P,official-as-cited'
		];
		const { files } = await taken(
			file(
				'numbers of 2026.csv',
				['label,as stated,value,low,high,interval,speaker,source,publisher,origin', ...rows, ''].join('\n')
			)
		);
		const { record, problems } = checkRecord(files);
		expect(problems).toEqual([]);
		expect(record?.rows.units.map(({ kind }) => kind)).toEqual(['balance', 'count']);
		expect(record?.rows.figures[1]).toMatchObject({ interval: 'uncertainty', interval_level: 95 });
	});

	test('says where a row stood before empty ones were left out', async () => {
		const [head = '', first = '', second = ''] = STARTER_TABLE.split('\n');
		const { rows } = await taken(file('a.csv', [head, ',,,,,', first, '', second, ''].join('\n')));
		expect(rows.get('figures.csv')).toEqual([1, 3, 5]);
	});
});

describe('what is named in place of being read', () => {
	const whole = archive(record).bytes;
	const patched = (at: (view: DataView) => void) => {
		const copy = whole.slice();
		at(new DataView(copy.buffer));
		return copy;
	};
	/** Where the list of files begins, with its first entry. */
	const listAt = (view: DataView) => view.getUint32(view.byteLength - 22 + 16, true);
	const bomb = zipSync({ 'figures.csv': new Uint8Array(MOST_OPENED + 1) });

	test.each<[string, HandedFile, string]>([
		['an empty file', file('figures.csv', ''), 'handed-empty'],
		['a header alone', file('figures.csv', `${STARTER_TABLE.split('\n')[0] ?? ''}\n\n`), 'handed-empty'],
		[
			'a picture',
			file('figures.csv', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])),
			'handed-no-table'
		],
		[
			'a workbook with a password',
			file('a.xlsx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1])),
			'handed-locked'
		],
		[
			'an archive with a password',
			file(
				'a.zip',
				patched((view) => {
					view.setUint16(listAt(view) + 8, 1, true);
				})
			),
			'handed-locked'
		],
		['an archive that ends too early', file('a.zip', whole.subarray(0, whole.length - 40)), 'handed-damaged'],
		[
			'an archive in which a file is larger than is said',
			file(
				'a.zip',
				patched((view) => {
					view.setUint32(listAt(view) + 24, 3, true);
				})
			),
			'handed-damaged'
		],
		['an archive that opens to more than a device holds', file('a.zip', bomb), 'handed-too-large'],
		[
			'an archive of too many files',
			archive(Array.from({ length: MOST_FILES + 1 }, (_, at) => file(`${String(at)}.csv`, 'a'))),
			'handed-too-large'
		],
		['an archive of no table', archive([file('a/b.txt', 'x'), file('c.txt', 'y')]), 'handed-no-table'],
		[
			'a workbook that is none',
			archive([file('[Content_Types].xml', '<a'), file('xl/workbook.xml', '<a')], 'a.xlsx'),
			'handed-damaged'
		],
		['a table without speakers', file('a.csv', 'name,count\nx,1\n'), 'handed-header'],
		['a million rows', file('a.csv', STARTER_TABLE + 'a,1,1,b,c,\n'.repeat(1_000_000)), 'handed-too-large'],
		[
			'a million columns',
			file('a.csv', `label,value,speaker,source${',c'.repeat(1_000_000)}\na,1,b,c\n`),
			'handed-too-large'
		],
		['more bytes than are read', file('a.csv', new Uint8Array(MOST_BYTES + 1)), 'handed-too-large']
	])('%s', async (_, handed, rule) => {
		const { files, problems } = await taken(handed);
		expect(files.size).toBe(0);
		expect(problems.map((problem) => problem.rule)).toEqual([rule]);
	});

	test('several tables of which none is told apart', async () => {
		const { files, problems } = await taken(file('a.csv', STARTER_TABLE), file('b.csv', STARTER_TABLE));
		expect(files.size).toBe(0);
		expect(problems.map(({ rule, file: told }) => [rule, told])).toEqual([
			['handed-several', 'a.csv, b.csv']
		]);
	});

	test('a number among texts in a workbook is read as it stands, and a formula is not', async () => {
		const head = ['label', 'as stated', 'value', 'speaker', 'origin', 'source', 'caveat'];
		const rows = [
			head,
			['A', 9500, 9500, 'B', 'official', 'C', ''],
			['D', '12', 12, 'E', 'official', 'F', 'x']
		];
		const cells = new Map([['2,6', { formula: 'A1&B1' }]]);
		const bytes = await writeXlsx({ sheets: [{ name: 'Numbers', rows, cells }] });
		const { files, problems } = await taken(file('a.xlsx', bytes));
		expect(problems.map(({ rule, severity, column }) => `${rule} ${severity} ${column}`)).toEqual([
			'handed-cell-doubtful warning as stated',
			'handed-cell error caveat'
		]);
		expect(checkRecord(files).record?.rows.figures.map(({ as_stated }) => as_stated)).toEqual(['9500', '12']);
	});

	test.each([
		[
			'as stated',
			806e9,
			'"$"#,##0',
			'handed-cell: the number 806000000000, shown with "$"; write the words as text'
		],
		[
			'as stated',
			1.9,
			'[$£-809]0.0"tn"',
			'handed-cell: the number 1.9, shown with "£ and tn"; write the words as text'
		],
		['as stated', 400, '0" men"', 'handed-cell: the number 400, shown with "men"; write the words as text'],
		['value', 1.9, '0.0"tn"', 'handed-cell: the number 1.9, shown with "tn"; write the whole number alone'],
		['value', 806e9, '#,##0.0,,"m"', null],
		[
			'value',
			806e9,
			'[$$-409]#,##0',
			'handed-cell-doubtful: the number 806000000000, shown with "$": name it in unit'
		],
		['value', -4.5, '0.00;[Red]-0.00', null]
	])('a number in the column %s of a workbook: %s, shown as %s', async (column, value, numFmt, told) => {
		const rows = [
			['label', 'speaker', 'source', column],
			['A', 'B', 'C', value]
		];
		const cells = new Map([['1,3', { value, style: { numFmt } }]]);
		const bytes = await writeXlsx({ sheets: [{ name: 'Numbers', rows, cells }] });
		const { files, problems } = await taken(file('a.xlsx', bytes));
		expect(problems.map(({ rule, found }) => `${rule}: ${found}`)).toEqual(told === null ? [] : [told]);
		if (told === null) expect(checkRecord(files).record?.rows.figures[0]?.value).toBe(value);
	});

	test('a name that leads out of its folder; the rest is read', async () => {
		const hostile = [file('../../figures.csv', 'x'), file('/etc/figures.csv', 'x'), file('C:\\a.csv', 'x')];
		const { files, problems } = await taken(archive([...record, ...hostile]));
		expect(problems.map(({ rule }) => rule)).toEqual(hostile.map(() => 'handed-unsafe-name'));
		expect(checkRecord(files).record).not.toBeNull();
	});

	test.each(['label', 'as stated', 'value', 'speaker', 'source', 'caveat'])(
		'a cell of megabytes: %s',
		async (column) => {
			const cells = { label: 'A', 'as stated': '1', value: '1', speaker: 'B', source: 'C', caveat: '' };
			const rows = [Object.keys(cells), Object.values({ ...cells, [column]: '1'.repeat(3_000_000) })];
			const { files, problems } = await taken(
				file('a.csv', rows.map((row) => `${row.join(',')}\n`).join(''))
			);
			expect(problems).toEqual([]);
			expect(checkRecord(files).problems.map(({ rule, column: at }) => `${rule} ${at}`)).toContain(
				`cell-too-long ${column}`
			);
		}
	);

	test('a table in another character set, which the check tells', async () => {
		const bytes = new Uint8Array([...strToU8(STARTER_TABLE.trimEnd()), 0xe9, 0x0a]);
		const { files, problems } = await taken(file('a.csv', bytes));
		expect(problems).toEqual([]);
		expect(checkRecord(files).problems.map(({ rule }) => rule)).toContain('not-utf-8');
	});

	test(`a table of more than ${String(MOST_ROWS)} rows, whatever it is in`, async () => {
		const long = file('figures.csv', STARTER_TABLE + '"a",1,1,b,c,\n'.repeat(MOST_ROWS));
		expect(await rulesOf(archive([long]))).toEqual(['handed-too-large']);
	});
});
