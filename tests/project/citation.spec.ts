/** CITATION.cff of the repository says what the package and the record say. */
import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-cff';
import { expect, test } from 'vitest';

const text = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const cited = new Cite(text('CITATION.cff')).data;
const software = JSON.parse(text('package.json')) as Record<string, string>;
const dataset = JSON.parse(text('data/datapackage.json')) as {
	name: string;
	title: string;
	version: string;
	created: string;
	licenses: { name: string }[];
	contributors?: { title: string }[];
};

test('the software is cited by the version and licence of its package', () => {
	const one = cited.find(({ version }) => version === software['version']);
	expect(one?.['abstract']).toBe(software['description']);
	expect(text('CITATION.cff')).toMatch(new RegExp(`^license: ${software['license'] ?? ''}$`, 'm'));
});

test('the dataset is cited first, by the title, version, date, licence and makers of the record', () => {
	const { name, title, version, created, licenses, contributors } = dataset;
	const [, preferred = ''] = text('CITATION.cff').split('preferred-citation:');
	expect(preferred).toContain('  type: data\n');
	// With another record in data the file cites that which the repository is named after.
	if (name !== software['name']) return;
	expect(cited.find((one) => one['version'] === version)).toMatchObject({
		title,
		version,
		issued: { 'date-parts': [created.slice(0, 10).split('-').map(Number)] },
		author: (contributors ?? [{ title }]).map(({ title: literal }) => ({ literal }))
	});
	expect(preferred).toContain(`  license: ${licenses.map(({ name }) => name).join(' ')}\n`);
});
