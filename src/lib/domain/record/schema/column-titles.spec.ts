import { expect, test } from 'vitest';
import { columnTitle } from './column-titles.ts';
import { TABLES } from './tables.ts';

test('every column has a title of its own within its table, in words and not in the signs of a name', () => {
	for (const { name, columns } of TABLES) {
		const titles = columns.map((column) => columnTitle(column.name));
		expect([name, titles.filter((title) => !/^[A-Z][^_]*$/.test(title))]).toEqual([name, []]);
		expect([name, new Set(titles).size]).toEqual([name, titles.length]);
	}
});

test('a column of a version that this one does not know keeps its name', () => {
	expect(columnTitle('of_another_version')).toBe('of_another_version');
});
