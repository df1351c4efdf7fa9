import { expect, test } from 'vitest';
import { TABLES } from '#lib/domain/record/schema/tables.ts';
import { codebook, codebookRows } from './codebook.ts';
import { FIGURE_COLUMN_NAMES } from './figures-table.ts';

test('every column of every published table is described, in its order', () => {
	expect(codebook().map(({ file, columns }) => [file, columns.map(({ name }) => name)])).toEqual([
		['figures.csv', FIGURE_COLUMN_NAMES],
		...TABLES.map(({ name, columns }) => [`tables/${name}.csv`, columns.map((column) => column.name)])
	]);
	for (const { description } of codebookRows()) expect(description).toMatch(/[.…]$/);
});

test('the words that a column may hold are listed', () => {
	const kind = codebookRows().find(({ file, column }) => file === 'tables/units.csv' && column === 'kind');
	expect(kind).toMatchObject({
		type: 'string',
		required: true,
		allowed: 'one of count, share, duration, balance'
	});
});
