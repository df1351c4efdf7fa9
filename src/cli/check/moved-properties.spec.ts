import { expect, test } from 'vitest';
import { movedProperties } from './moved-properties.ts';

const FILE = 'datapackage.json';

test('a property that differs is told by its path, and nothing where one text is no JSON', () => {
	const before = '{ "title": "A", "site": { "scope": "All", "funding": null }, "list": [1] }';
	const after = '{ "title": "A", "site": { "scope": "Some", "funding": null }, "list": [1, 2] }';
	expect(movedProperties(FILE, before, after)).toEqual([
		{ file: FILE, row: 0, column: 'site.scope', before: 'All', after: 'Some' },
		{ file: FILE, row: 0, column: 'list.1', before: '', after: '2' }
	]);
	expect(movedProperties(FILE, before, '{')).toEqual([]);
	expect(movedProperties(FILE, before, before)).toEqual([]);
});
