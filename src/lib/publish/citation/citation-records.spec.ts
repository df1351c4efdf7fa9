/** Each format by its description: BibTeX with the fields of biblatex 3 (2.2 and 2.3), RIS (tags of 2011), CSL-JSON 1.0.2. */
import { describe, expect, test } from 'vitest';
import { CITATION_FORMATS, citationFieldsEnd } from '#lib/domain/text/citation-end.ts';
import type { Citable } from './citation.ts';
import { citationHead, citationRecord } from './citation-records.ts';
import { dataset, figure as oneFigure } from './example-citables.ts';

const figure: Citable = {
	...oneFigure,
	key: 'ferries-1.2.0-a',
	authors: ['Harbour Authority', 'Clerks']
};

test('BibTeX: a month that every style knows, each author whole, and nothing that TeX would run', () => {
	expect(citationRecord('BibTeX', { ...dataset, title: 'Ports & 50% {渡船} $x_1' })).toBe(
		[
			'@misc{ferries-1.2.0,',
			'\tauthor = {{Harbour Authority}},',
			'\ttitle = {{Ports \\& 50\\% 渡船 \\$x\\_1}},',
			'\tyear = {2024},',
			'\tmonth = mar,',
			'\tday = {1},',
			'\tversion = {1.2.0},',
			'\tnote = {Data set, version 1.2.0},',
			'\turl = {https://ferries.example/data/v/1.2.0/}',
			'}',
			''
		].join('\n')
	);
	expect(citationRecord('BibTeX', figure)).toContain('\tauthor = {{Harbour Authority} and {Clerks}},');
	expect(citationRecord('BibTeX', figure)).toContain('\thowpublished = {In: Ferries \\& Ports 渡船},');
});

test('RIS: a data set, one tag a line, the whole as the title of the collection, and a last tag that closes it', () => {
	expect(citationRecord('RIS', { ...figure, part: 'Carried\nin 2023' })).toBe(
		[
			'TY  - DATA',
			'AU  - Harbour Authority',
			'AU  - Clerks',
			'TI  - Carried in 2023',
			'T2  - Ferries & Ports 渡船',
			'PY  - 2024',
			'DA  - 2024/03/01',
			'ET  - 1.2.0',
			'UR  - https://ferries.example/figures/a/',
			'ER  - ',
			''
		].join('\n')
	);
});

test('CSL-JSON: a dataset, its authors as names of bodies, its day in parts', () => {
	expect(JSON.parse(citationRecord('CSL-JSON', figure))).toEqual([
		{
			id: 'ferries-1.2.0-a',
			type: 'dataset',
			title: 'Carried in 2023 (“about 40,000”)',
			'container-title': 'Ferries & Ports 渡船',
			author: [{ literal: 'Harbour Authority' }, { literal: 'Clerks' }],
			issued: { 'date-parts': [[2024, 3, 1]] },
			version: '1.2.0',
			URL: 'https://ferries.example/figures/a/'
		}
	]);
});

describe('address and day of reading', () => {
	const read = (format: (typeof CITATION_FORMATS)[number], url: string | null) =>
		citationHead(format, figure) + citationFieldsEnd(format, url, '2026-06-09');

	test.each([
		['BibTeX', '\turl = {https://a.example/},\n\turldate = {2026-06-09}\n}\n'],
		['RIS', 'UR  - https://a.example/\nY2  - 2026/06/09\nER  - \n']
	] as const)('%s', (format, end) => {
		expect(read(format, 'https://a.example/').endsWith(end)).toBe(true);
		expect(read(format, null)).not.toMatch(/url =|UR  -/);
	});

	test('CSL-JSON', () => {
		expect(JSON.parse(read('CSL-JSON', 'https://a.example/'))).toMatchObject([
			{ URL: 'https://a.example/', accessed: { 'date-parts': [[2026, 6, 9]] } }
		]);
		expect(JSON.parse(read('CSL-JSON', null))).not.toMatchObject([{ URL: expect.anything() as unknown }]);
	});
});
