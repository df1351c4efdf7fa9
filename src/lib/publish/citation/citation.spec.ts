import { expect, test } from 'vitest';
import { citationFile, type Citable } from './citation.ts';

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

test('CITATION.cff quotes every text, so that none is read as YAML', () => {
	const written = citationFile(
		{ ...dataset, title: 'Ferries: "a # count"' },
		{ licences: [{ name: 'CC-BY-4.0' }], keywords: ['yes', 'null'] }
	);
	expect(written).toContain('title: "Ferries: \\"a # count\\""\n');
	expect(written).toContain('keywords:\n  - "yes"\n  - "null"\n');
	expect(written).toMatch(/^cff-version: 1\.2\.0\n/);
});
