import { expect, test } from 'vitest';
import { bibTex, citationFile, cslJson, type Citable } from './citation.ts';

const dataset: Citable = {
	key: 'ferries-1.2.0',
	title: 'Ferries & Ports 渡船',
	part: null,
	authors: ['Harbour Authority'],
	version: '1.2.0',
	date: '2024-03-01',
	path: 'data/v/1.2.0/',
	url: 'https://ferries.example/data/v/1.2.0/'
};
test('BibTeX escapes what TeX would run, and keeps other scripts', () => {
	expect(bibTex({ ...dataset, title: 'Ports & 50% {渡船} $x_1' })).toBe(
		[
			'@misc{ferries-1.2.0,',
			'\tauthor = {{Harbour Authority}},',
			'\ttitle = {{Ports \\& 50\\% 渡船 \\$x\\_1}},',
			'\tyear = {2024},',
			'\tmonth = {3},',
			'\tday = {1},',
			'\tversion = {1.2.0},',
			'\tnote = {Data set, version 1.2.0},',
			'\turl = {https://ferries.example/data/v/1.2.0/}',
			'}',
			''
		].join('\n')
	);
});

test('CSL-JSON says it is a dataset, and its day in parts', () => {
	expect(JSON.parse(cslJson(dataset))).toMatchObject([
		{ type: 'dataset', author: [{ literal: 'Harbour Authority' }], issued: { 'date-parts': [[2024, 3, 1]] } }
	]);
});

test('CITATION.cff quotes every text, so that none is read as YAML', () => {
	const written = citationFile(
		{ ...dataset, title: 'Ferries: "a # count"' },
		{ licences: [{ name: 'CC-BY-4.0' }], keywords: ['yes', 'null'] }
	);
	expect(written).toContain('title: "Ferries: \\"a # count\\""\n');
	expect(written).toContain('keywords:\n  - "yes"\n  - "null"\n');
	expect(written).toMatch(/^cff-version: 1\.2\.0\n/);
});
