/**
 * Tables that LibreOffice Calc 7.4 typed and saved in German and Chinese settings. `figures.csv` is the table that was opened there; the names of the others say in
 * which setting and character set they were saved.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openWorkbook } from '#lib/reading/handed/workbook.ts';
import { flatTableOf } from '#lib/reading/mend/flat-table.ts';
import { rowsBefore } from '#lib/reading/mend/lost-signs.ts';
import { mendTable } from '#lib/reading/mend/mend-table.ts';

const file = (name: string) => new Uint8Array(readFileSync(new URL(name, import.meta.url)));
const before = file('figures.csv');

function mended(name: string, encoding: string | null) {
	const table = flatTableOf('figures.csv', file(name));
	if (!table) throw new Error(`${name} is no flat table`);
	return mendTable(table, file(name), encoding, rowsBefore(table, before));
}

test('in Chinese settings, as GB18030: the same to the byte', () => {
	const { text, faults } = mended('saved-in-chinese.gb18030.csv', 'gb18030');
	expect(faults).toEqual([]);
	expect(text).toBe(new TextDecoder().decode(before));
	expect(mended('saved-in-chinese.gb18030.csv', null).faults).toEqual([
		{ row: 0, column: '-', found: expect.stringContaining('gb18030 reads "“so”"') as string }
	]);
});

test('in German settings, as windows-1252: the same but for the number that became another, which is named', () => {
	const { text, faults } = mended('saved-in-german.windows-1252.csv', 'windows-1252');
	expect(faults.map(({ row, column, found }) => `${String(row)}:${column}: ${found}`)).toEqual([
		expect.stringMatching(/^5:value: "1052" was "1.052"/)
	]);
	expect(text).toBe(new TextDecoder().decode(before).replace(',1.052,1.052,', ',1052,1052,'));
});

test('typed into a workbook in German settings: read where it is certain, else named by its cell', async () => {
	const { tables, problems } = await openWorkbook('numbers.xlsx', file('typed-in-german.xlsx'), 'about');
	const rows = tables.get('figures.csv')?.text.split('\n') ?? [];
	expect(rows[6]).toBe('Sechs,12.5,12.5,,Personen,Polizei,Notiz,2026-02-01,,');
	expect(rows[5]).toBe('Fünf,etwa 5 Mio.,5000000,,Personen,Polizei,Notiz,2024-03-05,2024-03,2024-03');
	const found = (row: number, column: string) =>
		problems.filter((one) => one.row === row && one.column === column).map((one) => one.found);
	expect(found(3, 'value')).toEqual([expect.stringContaining('0.052, shown as 5.2 %')]);
	expect(found(3, 'date')).toEqual([expect.stringContaining('the first day of a month in 2 cells')]);
	expect(found(4, 'as stated')).toEqual([expect.stringContaining('a number in 2 cells')]);
	expect(found(5, 'date')).toEqual([expect.stringContaining('the time of day 12:30')]);
	expect(found(8, 'date')).toEqual([expect.stringContaining('with a time of day')]);
	expect(found(10, 'value')).toEqual([expect.stringContaining('fifteen digits')]);
	expect(found(12, 'as stated')).toEqual([expect.stringContaining('the date 2003-02-01')]);
});
