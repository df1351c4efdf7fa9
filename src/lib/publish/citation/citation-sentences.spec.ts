/** Each style by its manual: APA 7 (10.9), Chicago 18 (14.2 and 13.22), MLA 9 (5.31 and 5.110), GB/T 7714—2015 (4.2 and 8.5). */
import { describe, expect, test } from 'vitest';
import { citationEnd } from '#lib/domain/text/citation-end.ts';
import type { Citable } from './citation.ts';
import { citationSentences } from './citation-sentences.ts';
import { dataset, figure } from './example-citables.ts';

const anonymous = { title: 'Ferries', authors: ['Ferries'], url: null };
const all = (cited: Citable) =>
	Object.fromEntries(citationSentences(cited).map(({ style, text }) => [style, text]));

test('the dataset: maker, day, version and address', () => {
	expect(all(dataset)).toEqual({
		APA: 'Harbour Authority. (2024, March 1). Ferries & Ports 渡船 (Version 1.2.0) [Data set]. https://ferries.example/data/v/1.2.0/',
		Chicago:
			'Harbour Authority. “Ferries & Ports 渡船.” Version 1.2.0. Data set. March 1, 2024. https://ferries.example/data/v/1.2.0/.',
		MLA: 'Harbour Authority. Ferries & Ports 渡船, version 1.2.0, 1 Mar. 2024, https://ferries.example/data/v/1.2.0/.',
		'GB/T 7714':
			'Harbour Authority. Ferries & Ports 渡船[DS/OL]. 版本 1.2.0. (2024-03-01). https://ferries.example/data/v/1.2.0/.'
	});
});

test('a part: its own quotation marks close before the whole is named, and those within are single', () => {
	expect(all(figure)).toEqual({
		APA: 'Harbour Authority. (2024, March 1). Carried in 2023 (“about 40,000”). In Ferries & Ports 渡船 (Version 1.2.0) [Data set]. https://ferries.example/figures/a/',
		Chicago:
			'Harbour Authority. “Carried in 2023 (‘about 40,000’).” In Ferries & Ports 渡船, version 1.2.0. Data set. March 1, 2024. https://ferries.example/figures/a/.',
		MLA: 'Harbour Authority. “Carried in 2023 (‘about 40,000’).” Ferries & Ports 渡船, version 1.2.0, 1 Mar. 2024, https://ferries.example/figures/a/.',
		'GB/T 7714':
			'Harbour Authority. Carried in 2023 (“about 40,000”)[DS/OL]//Ferries & Ports 渡船. 版本 1.2.0. (2024-03-01). https://ferries.example/figures/a/.'
	});
});

test('without a maker and an address it begins with the title, once, and ends as a sentence', () => {
	expect(all({ ...dataset, ...anonymous })).toEqual({
		APA: 'Ferries (Version 1.2.0) [Data set]. (2024, March 1).',
		Chicago: '“Ferries.” Version 1.2.0. Data set. March 1, 2024.',
		MLA: 'Ferries, version 1.2.0, 1 Mar. 2024.',
		'GB/T 7714': 'Ferries[DS/OL]. 版本 1.2.0. (2024-03-01).'
	});
	expect(all({ ...figure, ...anonymous, part: 'Is it twice as many?' })).toEqual({
		APA: 'Is it twice as many? (2024, March 1). In Ferries (Version 1.2.0) [Data set].',
		Chicago: '“Is it twice as many?” In Ferries, version 1.2.0. Data set. March 1, 2024.',
		MLA: '“Is it twice as many?” Ferries, version 1.2.0, 1 Mar. 2024.',
		'GB/T 7714': 'Is it twice as many?[DS/OL]//Ferries. 版本 1.2.0. (2024-03-01).'
	});
});

describe('address and day of reading', () => {
	test.each([
		['APA', ' Retrieved June 9, 2026, from https://a.example/'],
		['Chicago', ' Accessed June 9, 2026. https://a.example/.'],
		['MLA', ', https://a.example/. Accessed 9 June 2026.'],
		['GB/T 7714', '[2026-06-09]. https://a.example/.']
	] as const)('%s', (style, end) => {
		expect(citationEnd(style, 'https://a.example/', '2026-06-09')).toBe(end);
	});
});
