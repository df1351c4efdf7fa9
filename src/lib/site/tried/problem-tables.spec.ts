/** Problems of a flat table are told once, where its editor wrote them, by the names that the editor has for the columns. */
import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { checkRecord } from '#lib/reading/check-record.ts';
import { takeIn } from '#lib/reading/handed/take-in.ts';
import { problemTables, toldOnce } from './problem-tables.ts';

async function told(table: string) {
	const taken = await takeIn(
		[{ path: 'numbers.csv', bytes: strToU8(table) }],
		{ name: 'datapackage', describe: () => null },
		'2024-07-01'
	);
	const problems = toldOnce([...taken.problems, ...checkRecord(taken.files).problems], taken.files);
	return problemTables(problems, taken);
}

test('a cell is marked under the header of the editor, whatever the column is called elsewhere', async () => {
	const [table] = await told('label,value,speaker,origin,Source URL,source\nA,12,B,official,no address,C\n');
	expect(table?.file).toBe('numbers.csv');
	expect(table?.rows.flatMap(({ cells }) => cells.filter(({ isWrong }) => isWrong))).toEqual([
		{ text: 'no address', isWrong: true }
	]);
	expect(table?.rows.flatMap(({ problems }) => problems.map(({ column }) => column))).toEqual(['Source URL']);
});

test('what is wrong in a cell is told once, though more than one column is filled in from it', async () => {
	const [table] = await told('label,value,speaker,origin,source\nA\u202e,12,B,official,C\n');
	expect(table?.rows.map(({ problems }) => problems.map(({ rule }) => rule))).toEqual([['text-unfit']]);
});

test('a sign of no text is told with its row', async () => {
	const rows = 'A,12,B,official,C\n'.repeat(9);
	const [table] = await told(`label,value,speaker,origin,source\n${rows}A\0,12,B,official,C\n`);
	expect(table?.rows.map(({ row, problems }) => [row, problems.map(({ rule }) => rule)])).toEqual([
		[11, ['not-utf-8']]
	]);
});
