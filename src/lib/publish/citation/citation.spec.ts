import { describe, expect, test } from 'vitest';
import { bibTex, citationFile, citationSentences, cslJson, type Citable } from './citation.ts';

const dataset: Citable = {
	key: 'ferries-1.2.0',
	title: 'Ferries & Ports 渡船',
	authors: ['Harbour Authority'],
	version: '1.2.0',
	date: '2024-03-01',
	url: 'https://ferries.example/data/v/1.2.0/'
};
const sentence = (style: string, cited = dataset) =>
	citationSentences(cited).find((one) => one.style === style)?.text;

describe('sentences name maker, day, version and address', () => {
	test('APA', () => {
		expect(sentence('APA')).toBe(
			'Harbour Authority. (2024, March 1). Ferries & Ports 渡船 (Version 1.2.0) [Data set]. https://ferries.example/data/v/1.2.0/'
		);
	});

	test('Chicago', () => {
		expect(sentence('Chicago')).toBe(
			'Harbour Authority. “Ferries & Ports 渡船.” Version 1.2.0. Data set. March 1, 2024. https://ferries.example/data/v/1.2.0/'
		);
	});

	test('GB/T 7714 marks it as data on the network, and leaves the day of reading to the reader', () => {
		expect(sentence('GB/T 7714')).toBe(
			'Harbour Authority. Ferries & Ports 渡船[DS/OL]. 版本 1.2.0. (2024-03-01)[YYYY-MM-DD]. https://ferries.example/data/v/1.2.0/'
		);
	});

	test('a dataset without a named maker begins with its title, once', () => {
		const anonymous = { ...dataset, title: 'Ferries', authors: ['Ferries'], url: null };
		expect(sentence('APA', anonymous)).toBe('Ferries (Version 1.2.0) [Data set]. (2024, March 1).');
		expect(sentence('Chicago', anonymous)).toBe('“Ferries.” Version 1.2.0. Data set. March 1, 2024.');
	});
});

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
