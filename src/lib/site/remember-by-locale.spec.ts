import { afterEach, expect, test } from 'vitest';
import { EXAMPLE_PANELS } from '#lib/charts/examples/example-panels.ts';
import { getLocale, overwriteGetLocale, type Locale } from '#lib/paraglide/runtime.js';
import { chartSpec } from './charts/draw-chart.ts';
import { catalogue } from './charts/catalogue.ts';
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

test('charts and their catalogue are kept for one language each', () => {
	const [panel] = EXAMPLE_PANELS;
	if (!panel) throw new Error('no example');
	speak('en');
	const [spec, charts] = [chartSpec(panel), catalogue()];
	expect([chartSpec(panel) === spec, catalogue() === charts]).toEqual([true, true]);
	speak('zh-Hant');
	expect([chartSpec(panel) === spec, catalogue() === charts]).toEqual([false, false]);
});
