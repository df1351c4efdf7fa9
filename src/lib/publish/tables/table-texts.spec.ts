import { expect, test } from 'vitest';
import { writeExcelCsv } from '../formats/write-excel-csv.ts';
import { tableTexts, tableWords } from './table-texts.ts';

const words = tableWords((text) => `<${text}>`, { origin: { relayed: 'passed on' } });

test('every name has a title of its own, so that no two columns of a file are called the same', () => {
	expect(new Set(Object.values(words.titles)).size).toBe(Object.keys(words.titles).length);
	expect(tableTexts()).toContain('Like for like');
});

test('a table that is read has titles, and words for codes of its own columns alone', () => {
	const row = { id: 'relayed', origin: 'relayed', value: 3, like_for_like: 'yes', added: null };
	expect(writeExcelCsv(['id', 'origin', 'value', 'like_for_like', 'added'], [row], words).slice(1)).toBe(
		'<Id>,<Origin>,<Value>,<Like for like>,added\r\nrelayed,passed on,3,<like for like>,\r\n'
	);
});
