/** What the tests of citations cite. */
import type { Citable } from './citation.ts';

/** A record with signs that TeX and XML read as their own, and letters of two scripts. */
export const dataset: Citable = {
	key: 'ferries-1.2.0',
	title: 'Ferries & Ports 渡船',
	part: null,
	authors: ['Harbour Authority'],
	version: '1.2.0',
	date: '2024-03-01',
	path: 'data/v/1.2.0/',
	url: 'https://ferries.example/data/v/1.2.0/'
};

/** One figure of it, with words of its source. */
export const figure: Citable = {
	...dataset,
	part: 'Carried in 2023 (“about 40,000”)',
	url: 'https://ferries.example/figures/a/'
};
