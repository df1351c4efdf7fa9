import { describe, expect, test } from 'vitest';
import { TABLES, type TableName } from '#lib/domain/record/schema/tables.ts';
import type { Column } from '#lib/domain/record/schema/columns.ts';
import { flatTableOf } from './flat-table.ts';
import { rowsBefore } from './lost-signs.ts';
import { mendCell } from './mend-cell.ts';
import { parseCells } from '../read/parse-cells.ts';
import { mendTable } from './mend-table.ts';

function tableNamed(name: TableName) {
	const table = TABLES.find((one) => one.name === name);
	if (!table) throw new Error(name);
	return table;
}
const utf8 = (text: string) => new TextEncoder().encode(text);
const units = tableNamed('units');
const UNITS = 'id,label,kind,lang,note\nkrone,"kroner, whole",count,da,\nshare,percent,share,da,\n';

describe('a table is the same however a spreadsheet saved it', () => {
	const cells = UNITS.replaceAll('"kroner, whole"', 'kroner, whole').replace(
		'id,label,kind,lang,note',
		'id;label;kind;lang;note'
	);
	const semicolons = cells
		.replace('krone,', 'krone;')
		.replace(',count,da,', ';count;da;')
		.replace('share,percent,share,da,', 'share;percent;share;da;');
	const utf16 = Uint8Array.from([0xff, 0xfe, ...Buffer.from(semicolons.replaceAll(';', '\t'), 'utf16le')]);
	test.each<[string, Uint8Array, string[]]>([
		['as the record has it', utf8(UNITS), []],
		[
			'with a byte order mark and CR LF',
			utf8(`\uFEFF${UNITS.replaceAll('\n', '\r\n')}`),
			['CR LF at the end of lines', 'a byte order mark']
		],
		['with semicolons', utf8(semicolons), ['semicolons between cells']],
		['with a line that names the separator', utf8(`sep=;\n${semicolons}`), ['semicolons between cells']],
		['as Unicode text with tabs', utf16, ['UTF-16', 'tabs between cells']],
		[
			'with empty columns, rows and blanks',
			utf8(UNITS.replace(/\n/g, ',,\n').replace('krone,', 'krone ,').replace(/$/, ',,,,,,\n')),
			['blanks at an end', 'columns without name and cells', 'empty rows']
		],
		[
			'with its columns in another order',
			utf8('note,id,label,kind,lang\n,krone,"kroner, whole",count,da\n,share,percent,Share,da\n'),
			['capitals in a fixed word', 'columns in another order']
		]
	])('%s', (_, bytes, mends) => {
		const mending = mendTable(units, bytes);
		expect(mending.faults).toEqual([]);
		expect(mending.text).toBe(UNITS);
		expect([...mending.mends.keys()].sort()).toEqual(mends);
	});

	test('in a character set that it does not name, once the editor names it', () => {
		const text = 'id,label,kind,lang,note\nkrone,Münzen,count,de,\n';
		const bytes = Uint8Array.from(Buffer.from(text, 'latin1'));
		expect(mendTable(units, bytes)).toMatchObject({ text: null, faults: [{ row: 0 }] });
		expect(mendTable(units, bytes, 'windows-1252').text).toBe(text);
		const { faults } = mendTable(units, bytes);
		expect(faults[0]?.found).toContain('windows-1252 reads "Münzen", gb18030 reads "M黱zen"');
	});

	test('with the signs that windows-1252 has and ISO 8859-1 has not', () => {
		const bytes = Uint8Array.from(Buffer.from('id,label,kind\nkrone,\x93Euro\x94 \x80,count\n', 'latin1'));
		expect(mendTable(units, bytes, 'windows-1252').text).toBe('id,label,kind\nkrone,“Euro” €,count\n');
	});

	test('in a character set that has not all its letters, as far as it is known what stood there', () => {
		const before = rowsBefore(units, utf8('id,label,kind\nkrone,両替 (Münze),count\n'));
		const lost = utf8('id,label,kind\nkrone,?? (M?nze),count\n');
		expect(mendTable(units, lost, null, before)).toMatchObject({
			text: 'id,label,kind\nkrone,両替 (Münze),count\n',
			faults: []
		});
		expect(mendTable(units, lost).faults).toEqual([
			{ row: 2, column: 'label', found: expect.stringContaining('may have lost letters') as string }
		]);
	});
});

test('words of a source that became a number are told by the value beside them', () => {
	const figures = tableNamed('figures');
	const row = (words: string, value: string) => `id;as_stated;value\nf;${words};${value}\n`;
	const found = (words: string, value: string) => mendTable(figures, utf8(row(words, value))).faults.length;
	expect([found('48,9', '48900'), found('226', '226000'), found('1.3', '1300000')]).toEqual([1, 1, 1]);
	expect([
		found('48,900', '48900'),
		found('48900', '48900'),
		found('226', '226'),
		found('about 5', '5')
	]).toEqual([0, 0, 0, 0]);
});

describe('words of a source that lost commas or signs', () => {
	const figures = tableNamed('figures');
	const named = (before: string, now: string, qualifier = 'exact') => {
		const rows = (words: string) => utf8(`id,as_stated,qualifier\nf,"${words}",${qualifier}\n`);
		const { text, faults } = mendTable(figures, rows(now), null, rowsBefore(figures, rows(before)));
		expect(text).toContain(now);
		return faults.map(({ row, column, found }) => `${String(row)}:${column}: ${found}`);
	};

	test.each([
		['160+', '160'],
		['~ 5', '5'],
		['1 234', '1234'],
		['40%', '40']
	])('are named by what stood there before: %s, now %s', (before, now) => {
		expect(named(before, now)).toEqual([expect.stringContaining(`2:as_stated: "${now}" was "${before}"`)]);
	});

	test.each([
		['48,900', '48900'],
		['1,234,567', '1234567'],
		['1.50', '1.5'],
		['48,900', '"48,9"'],
		['837,214', '"837,214"'],
		['48.900', '48900']
	])('are put back where the number is the same: %s, now %s', (before, now) => {
		const rows = (words: string, value = '48900') => utf8(`id,as_stated,value\nf,${words},${value}\n`);
		const earlier = rowsBefore(figures, rows(`"${before}"`));
		const { text, faults } = mendTable(figures, rows(now), null, earlier);
		expect(faults).toEqual([]);
		expect(parseCells(text ?? '').rows[1]?.[1]).toBe(before);
		// Of a row whose number changed as well the words may be meant.
		const moved = mendTable(figures, rows(now, '7'), null, earlier);
		expect(parseCells(moved.text ?? '').rows[1]?.[1]).toBe(now.replaceAll('"', ''));
	});

	test('are left alone where they are as they were, or others', () => {
		expect(named('48900', '48900')).toEqual([]);
		expect(named('48900', '48,900')).toEqual([]);
		expect(named('48,900', '48901')).toEqual([]);
		expect(named('', '160')).toEqual([]);
	});

	test('are named by the qualifier beside them where nothing stood there before', () => {
		expect(named('', '160', 'more-than')).toEqual([
			expect.stringContaining('beside the qualifier more-than')
		]);
		expect(named('', '160+', 'more-than')).toEqual([]);
	});
});

describe('a group of three digits', () => {
	const figures = tableNamed('figures');
	const read = (...values: string[]) => {
		const rows = values.map((value, at) => `f${String(at)};"${value}"\n`).join('');
		const { text, faults } = mendTable(figures, utf8(`id;value\n${rows}`));
		const cells = parseCells(text ?? '')
			.rows.slice(1)
			.map(([, value]) => value);
		return faults.length === 0 ? cells : faults.map(({ row }) => `? ${String(row)}`);
	};

	test('is read by the decimals of the other numbers, whatever stands between cells', () => {
		expect(read('1,5', '1,052')).toEqual(['1.5', '1.052']);
		expect(read('1.5', '1.052')).toEqual(['1.5', '1.052']);
		expect(read('1.5', '1,052.5')).toEqual(['1.5', '1052.5']);
	});

	test('is named where they do not tell, or contradict each other', () => {
		expect(read('7', '1,052')).toEqual(['? 3']);
		expect(read('7', '1.052')).toEqual(['? 3']);
		expect(read('1.5', '2,5', '1.052')).toEqual(['? 4']);
	});

	test('that was three decimals before is named', () => {
		const before = rowsBefore(figures, utf8('id,value\nf,1.052\n'));
		const found = (value: string) =>
			mendTable(figures, utf8(`id,value\nf,${value}\n`), null, before).faults.map((fault) => fault.found);
		expect(found('1052')).toEqual([expect.stringMatching(/^"1052" was "1.052"/)]);
		expect(found('1.052')).toEqual([]);
		expect(found('1053')).toEqual([]);
		const zeros = rowsBefore(figures, utf8('id,value\nf,1.50\n'));
		expect(mendTable(figures, utf8('id,value\nf,1.5\n'), null, zeros).text).toBe('id,value\nf,1.50\n');
	});
});

test('words that became a date or an exponent are named', () => {
	const found = (words: string) =>
		mendTable(tableNamed('figures'), utf8(`id,as_stated\nf,${words}\n`)).faults.map((fault) => fault.found);
	expect(found('2026/3/5')).toEqual([expect.stringContaining('is a date or a time')]);
	expect(found('01.02.2003')).toEqual([expect.stringContaining('is a date or a time')]);
	expect(found('1.23456789012346E+019')).toEqual([expect.stringContaining('was shortened')]);
	expect([found('3-5'), found('1.234.567'), found('12.5 to 13'), found('E-5')]).toEqual([[], [], [], []]);
});

test('a flat table is mended under the names that its editor gave its columns', () => {
	const saved = utf8(
		'\uFEFFlabel;as stated;value;speaker;source;date\r\nVisitors;48,9;48900;Police;Note;31.05.2024\r\n'
	);
	const table = flatTableOf('figures.csv', saved);
	if (!table) throw new Error('no flat table');
	const { text, faults } = mendTable(table, saved);
	expect(text).toBe(
		'label,as stated,value,speaker,source,date\nVisitors,"48,9",48900,Police,Note,2024-05-31\n'
	);
	expect(faults.map(({ row, column }) => `${String(row)}:${column}`)).toEqual(['2:as stated']);
	expect(flatTableOf('figures.csv', utf8('id,label,value,speaker_id\n'))).toBeNull();
});

test('an error of a spreadsheet is named, and what is left of the cell stays', () => {
	const { text, faults } = mendTable(
		units,
		utf8('id,label,kind,lang,note\nkrone,#NAME?,count,da,########\n')
	);
	expect(text).toContain('#NAME?');
	expect(faults.map(({ column, found }) => `${column}: ${found}`)).toEqual([
		'label: "#NAME?" is an error of a spreadsheet',
		'note: "########" is an error of a spreadsheet'
	]);
});

test('what cannot be mended without loss is left as it was: the whole file where cells slid', () => {
	const slid = mendTable(units, utf8('id,label,kind,lang,note\nkrone,kroner, whole,count,da,\n'));
	expect(slid).toMatchObject({ text: null, faults: [{ row: 2, column: '-' }] });
	const open = mendTable(units, utf8('id,label,kind,lang,note\nkrone,"kroner,count,da,\n'));
	expect(open).toMatchObject({
		text: null,
		faults: [{ row: 2, found: expect.stringContaining('quotation mark') as string }]
	});
	const unknown = mendTable(units, utf8('id,label,kind,lang,note,colour\nkrone,kroner,count,da,,red\n'));
	expect(unknown.text).toBe('id,label,kind,lang,note,colour\nkrone,kroner,count,da,,red\n');
	expect(unknown.faults).toEqual([
		{ row: 1, column: '-', found: 'the column "colour" is none of the table' }
	]);
});

describe('a cell', () => {
	const columns = new Map<string, Column>(
		tableNamed('figures').columns.map((column) => [column.name, column])
	);
	const day = tableNamed('figures').columns.find(({ name }) => name === 'recorded_on');
	const mend = (name: string, text: string, decimalComma = false) => {
		const column = columns.get(name) ?? day;
		if (!column) throw new Error(name);
		const { text: mended, fault } = mendCell(column, text, { decimalComma });
		return fault === undefined ? mended : `? ${fault}`;
	};

	test.each<[string, string, string]>([
		['open_low', 'TRUE', 'true'],
		['open_low', 'WAHR', 'true'],
		['open_low', 'Falsch', 'false'],
		['open_low', '假', 'false'],
		['open_low', '是', 'true'],
		['open_low', 'Nein', 'false'],
		['recorded_on', '31.05.2024', '2024-05-31'],
		['recorded_on', '31/5/2024', '2024-05-31'],
		['recorded_on', '5/31/2024', '2024-05-31'],
		['recorded_on', '2024/5/31', '2024-05-31'],
		['recorded_on', '2024年5月31日', '2024-05-31'],
		['recorded_on', '2024-05-31 00:00:00', '2024-05-31'],
		['recorded_on', '31. Dezember 2024', '2024-12-31'],
		['recorded_on', '２０２４年5月31日', '2024-05-31'],
		['period_end', 'März 2024', '2024-03'],
		['period_end', '3/2024', '2024-03'],
		['period_end', '2024年5月', '2024-05'],
		['period_end', 'May 2024', '2024-05'],
		['period_end', '2024', '2024'],
		['value', '1 234 567', '1234567'],
		['value', '1,234,567', '1234567'],
		['value', '1.234.567,5', '1234567.5'],
		['value', '14,3', '14.3'],
		['value', '−5', '-5'],
		['value', '１２３', '123'],
		['value', '１，２３４，５６７．５', '1234567.5'],
		['value', '0.50', '0.50'],
		['qualifier', 'Exact', 'exact'],
		['doubts', 'read-in-part; period-inferred', 'read-in-part;period-inferred'],
		['as_stated', ' about 5 ', 'about 5'],
		['as_stated', '1,052', '1,052']
	])('%s "%s" is mended to "%s"', (column, text, mended) => {
		expect(mend(column, text)).toBe(mended);
	});

	test.each([
		['id', 'Dec-00'],
		['id', '1-Dec'],
		['unit_id', '2024-01-02'],
		['id', '1.2E+06'],
		['id', '7'],
		['recorded_on', '05/06/2024'],
		['recorded_on', '31.02.2024'],
		['recorded_on', '45443'],
		['period_end', 'May-24'],
		['period_end', 'Mai 24'],
		['value', '1.23457E+17'],
		['value', '123456789012345000'],
		['value', '1,052']
	])('%s "%s" is named and left, since there is more than one reading', (column, text) => {
		expect(mend(column, text)).toMatch(/^\? /);
	});

	test('zeros at the end of a long number may be its own', () => {
		expect(mend('value', '1200000000000000')).toBe('1200000000000000');
	});

	test('a comma before three digits is read by what the rest of the file does', () => {
		expect(mend('value', '1,052', true)).toBe('1.052');
		expect(mend('value', '1.052', true)).toMatch(/^\? /);
		expect(mend('value', '1.052')).toBe('1.052');
	});
});
