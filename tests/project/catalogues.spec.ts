import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogueFaults } from '#lib/domain/text/catalogue-faults.ts';
import { languageFaults, readCatalogue } from '../../src/cli/site/catalogues.ts';

const languages = readdirSync('messages').flatMap((file) => /^(.+)\.json$/.exec(file)?.[1] ?? []);

test.each(languages)('what messages/%s.json has is as it must be', (language) => {
	const [original, translation] = ['en', language].map((tag) => readCatalogue('.', tag) ?? {}) as [
		object,
		object
	];
	expect(catalogueFaults({ ...original }, { ...translation }, language).wrong).toEqual([]);
});

test('a site is not made in a language that is not there or not whole', () => {
	expect(languageFaults('.', ['en'])).toEqual([]);
	expect(languageFaults('.', ['en', 'tlh'])).toEqual([
		'site.languages: the tool does not speak tlh: it has no messages/tlh.json'
	]);
	expect(languageFaults('.', ['de', 'en'])).toEqual([expect.stringContaining('begins with en')]);
});
