import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { hanScript, strayCharacters } from '#lib/domain/text/han-script.ts';
import { getLocale, locales, overwriteGetLocale, type Locale } from '#lib/paraglide/runtime.js';
import { codebookTexts } from '#lib/publish/tables/codebook.ts';
import { codebookWords } from '#lib/format/codebook-words.ts';

const spoken = getLocale;
afterEach(() => {
	overwriteGetLocale(spoken);
});
const texts = codebookTexts();

test.each(locales.filter((tag) => hanScript(tag) !== null))('the codebook is whole in %s', (tag: Locale) => {
	overwriteGetLocale(() => tag);
	expect(texts.filter((text) => codebookWords(text) === null)).toEqual([]);
	const script = hanScript(tag);
	const said = texts.map((text) => codebookWords(text) ?? '').join('');
	expect(script === null ? [] : strayCharacters(said, script)).toEqual([]);
});

test('no text of the codebook that is no longer there is kept in another language', () => {
	const own = (key: string) =>
		texts.some((text) => text === key) ||
		(key.includes('{0}') && texts.some((text) => text.startsWith(key.split('{0}')[0] ?? '')));
	for (const file of readdirSync('messages/codebook')) {
		const kept = JSON.parse(readFileSync(`messages/codebook/${file}`, 'utf8')) as object;
		expect(Object.keys(kept).filter((key) => !own(key))).toEqual([]);
	}
});

test('a value that a column may hold, or another table, stays as it is', () => {
	overwriteGetLocale(() => 'zh-Hant');
	expect(codebookWords('one of left, right')).toBe('left、right之一');
	expect(codebookWords('an id of a.csv, b.csv or c.csv')).toBe('a.csv、b.csv或c.csv的編號');
	expect(codebookWords('a whole number from 1 to 15')).toBe('整數，1至15');
	expect(codebookWords('a text of somebody else')).toBe(null);
	overwriteGetLocale(() => 'en');
	expect(codebookWords('one of left, right')).toBe(null);
});
