import { afterEach, expect, test } from 'vitest';
import { getLocale, overwriteGetLocale, type Locale } from '#lib/paraglide/runtime.js';
import { rememberByLocale } from './remember-by-locale.ts';

const own = getLocale;
afterEach(() => {
	overwriteGetLocale(own);
});

/** Speaks a language that the messages do not have yet. */
function speak(language: string): void {
	overwriteGetLocale(() => language as Locale);
}

test('words that were made in one language are never given in another', () => {
	const key = {};
	const words = rememberByLocale(() => `words in ${getLocale()}`);
	speak('en');
	expect(words(key)).toBe('words in en');
	speak('zh-Hant');
	expect(words(key)).toBe('words in zh-Hant');
	speak('en');
	expect(words(key)).toBe('words in en');
});

test('what is asked for twice in one language is made once, nothing included', () => {
	let made = 0;
	const nothing = rememberByLocale(() => {
		made += 1;
		return null;
	});
	const key = {};
	expect([nothing(key), nothing(key), nothing({})]).toEqual([null, null, null]);
	expect(made).toBe(2);
});
