import { expect, test } from 'vitest';
import { citationFile } from './citation.ts';
import { dataset } from './example-citables.ts';

test('CITATION.cff quotes every text, so that none is read as YAML', () => {
	const written = citationFile(
		{ ...dataset, title: 'Ferries: "a # count"' },
		{ licences: [{ name: 'CC-BY-4.0' }], keywords: ['yes', 'null'] }
	);
	expect(written).toContain('title: "Ferries: \\"a # count\\""\n');
	expect(written).toContain('keywords:\n  - "yes"\n  - "null"\n');
	expect(written).toMatch(/^cff-version: 1\.2\.0\n/);
});
