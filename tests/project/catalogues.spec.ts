import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { catalogueFaults } from '#lib/domain/text/catalogue-faults.ts';
import type { WrittenLanguage } from '#lib/format/languages/written-language.ts';
import { languageFaults } from '../../src/cli/site/catalogues.ts';
import { startOfMessages, startOfWriting } from '../../src/cli/translation/language-start.ts';
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

test('a language is begun with what is known of it, and what is left to do in each file is said', () => {
	inCopy((folder) => {
		expect(startLanguage(folder, 'de', false)).toEqual([
			'project.inlang/settings.json',
			'messages/de.json',
			'messages/writing/de.json'
		]);
		expect(languageFaults(folder, ['en', 'de'])).toEqual([]);
		expect(languageFiles(folder, 'de').flatMap(({ left }) => left)).toEqual([
			expect.stringMatching(/^\d+ of \d+ messages are not translated, such as about_/),
			expect.stringMatching(/^\d+ messages of signs alone are not there, such as /),
			'is not there; a site does without',
			expect.stringMatching(/^(\d+) of \1 texts of the codebook are in en$/)
		]);
		expect(startLanguage(folder, 'de', true)).toEqual([
			'messages/glossary/de.json',
			'messages/codebook/de.json'
		]);
		expect(languageFaults(folder, ['en', 'de'])).toEqual([]);
	});
});

test('what is at fault in a file of a language is said, and keeps it from a site', () => {
	inCopy((folder) => {
		writeFileSync(join(folder, 'messages/tlh.json'), '{ "as_of": "Qum" }');
		writeFileSync(
			join(folder, 'messages/writing/tlh.json'),
			'{ "decimal": 1, "scales": [{}], "joints": { "lastofMany": " je " } }'
		);
		const faults = languageFiles(folder, 'tlh').flatMap((one) => one.faults);
		expect(faults.slice(0, 4)).toEqual([
			expect.stringMatching(/^locales lacks tlh; .*--start/),
			'as_of: {date} is lost',
			'as_of: {version} is lost',
			'decimal must be a string'
		]);
		expect(faults).toContain('scales[0].place must be a number');
		expect(faults).toContain('joints.lastofMany is no name that a language has');
		startLanguage(folder, 'tlh', false);
		expect(readCatalogue(folder, 'tlh')).toEqual({ as_of: 'Qum' });
	});
});

test('numbers, lists and dates of a language begin as the CLDR has them', () => {
	const writing = JSON.parse(readFileSync('messages/writing/en.json', 'utf8')) as WrittenLanguage;
	expect(startOfWriting('en', writing)).toMatchObject({ ...writing, scales: expect.any(Array) as unknown });
	expect(startOfWriting('de', writing)).toMatchObject({
		decimal: ',',
		thousands: '.',
		scales: [
			{ place: 12, word: '\u00a0Billionen', forms: { one: '\u00a0Billion' } },
			{ place: 9, word: '\u00a0Milliarden', forms: { one: '\u00a0Milliarde' } },
			{ place: 6, word: '\u00a0Millionen', forms: { one: '\u00a0Million' } }
		],
		joints: { list: ', ', quote: '„', unquote: '“', lastOfTwo: ' und ', lastOfMany: ' und ' }
	});
	expect(startOfWriting('es-MX', writing)).toMatchObject({
		groupedFrom: 4,
		joints: { quote: '«', unquote: '»' }
	});
	expect(startOfWriting('es', writing).groupedFrom).toBe(5);
	expect(startOfWriting('fr', writing).joints).toMatchObject({ quote: '«\u00a0', unquote: '\u00a0»' });
	expect(startOfWriting('tlh', writing).joints.quote).toBe(writing.joints.quote);
	expect(startOfMessages('de')).toMatchObject({ period_day: '{day}. {month}', period_month_5: 'Mai {year}' });
	expect(startOfMessages('pl')).not.toHaveProperty('period_day');
});

function inCopy(ask: (folder: string) => void): void {
	const folder = mkdtempSync(join(tmpdir(), 'language-'));
	try {
		for (const part of ['messages', 'project.inlang/settings.json'])
			cpSync(part, join(folder, part), { recursive: true });
		ask(folder);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

test.each(languages)(
	'%s has one kind of quotation marks, in messages and in sentences of the record',
	(language) => {
		const writing = JSON.parse(readFileSync(`messages/writing/${language}.json`, 'utf8')) as WrittenLanguage;
		const { quote, unquote } = writing.joints;
		const others = ['“', '”', '„', '«', '»', '「', '」', '\\"'].filter(
			(sign) => !(quote + unquote).includes(sign)
		);
		const file = `data/translations/${language}.csv`;
		const said = [
			...readFileSync(`messages/${language}.json`, 'utf8').split('\n'),
			...(existsSync(file) ? csvParse(readFileSync(file, 'utf8')).map(({ text = '' }) => text) : [])
		];
		expect(said.filter((line) => others.some((sign) => line.includes(sign)))).toEqual([]);
		expect([quote, unquote]).not.toContain('');
	}
);
