import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogueFaults } from '#lib/domain/text/catalogue-faults.ts';
import { languageFaults } from '../../src/cli/site/catalogues.ts';
import { languageFiles, readCatalogue, startLanguage } from '../../src/cli/translation/tool-language.ts';

const languages = readdirSync('messages').flatMap((file) => /^(.+)\.json$/.exec(file)?.[1] ?? []);

test.each(languages)('what messages/%s.json has is as it must be', (language) => {
	const [original, translation] = ['en', language].map((tag) => readCatalogue('.', tag) ?? {}) as [
		object,
		object
	];
	expect(catalogueFaults({ ...original }, { ...translation }, language).wrong).toEqual([]);
});

test('a site is not made in a language that is not there or not whole', () => {
	expect(languageFaults('.', ['en', 'zh-Hant', 'zh-Hans'])).toEqual([]);
	expect(languageFaults('.', ['en', 'tlh'])).toEqual(
		[
			'project.inlang/settings.json locales lacks tlh',
			'messages/tlh.json is',
			'messages/writing/tlh.json is'
		].map((fault) => expect.stringContaining(`the tool does not speak tlh: ${fault}`) as unknown)
	);
	expect(languageFaults('.', ['de', 'en'])).toEqual([expect.stringContaining('begins with en')]);
});

test('a language that is begun has every file, and what is left to do in each is said', () => {
	const folder = mkdtempSync(join(tmpdir(), 'language-'));
	try {
		for (const part of ['messages', 'project.inlang/settings.json'])
			cpSync(part, join(folder, part), { recursive: true });
		const begun = startLanguage(folder, 'tlh');
		expect(begun).toEqual(languageFiles('.', 'tlh').map(({ file }) => file));
		expect(languageFaults(folder, ['en', 'tlh'])).toEqual([]);
		expect(languageFiles(folder, 'tlh').flatMap(({ left }) => left)).toEqual([
			expect.stringMatching(/^\d+ messages read as in en, such as /),
			'has no term',
			expect.stringMatching(/^(\d+) of \1 texts of the codebook are in en$/)
		]);
		writeFileSync(join(folder, 'messages/tlh.json'), '{ "about_contact": "Qum" }');
		writeFileSync(join(folder, 'messages/writing/tlh.json'), '{ "decimal": 1, "scales": [{}] }');
		const faults = languageFiles(folder, 'tlh').flatMap((one) => one.faults);
		expect(faults.slice(0, 3)).toEqual([
			expect.stringMatching(/^lacks \d+ of \d+ messages, such as about_/),
			'decimal must be a string',
			'thousands must be a string'
		]);
		expect(faults).toContain('scales[0].place must be a number');
		startLanguage(folder, 'tlh');
		expect(Object.keys(readCatalogue(folder, 'tlh') ?? {})).toEqual(
			Object.keys(readCatalogue('.', 'en') ?? {})
		);
		expect(readCatalogue(folder, 'tlh')).toMatchObject({ about_contact: 'Qum' });
	} finally {
		rmSync(folder, { recursive: true });
	}
});
