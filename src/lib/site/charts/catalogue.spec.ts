import { afterEach, expect, test } from 'vitest';
import { EXAMPLE_PANELS } from '#lib/charts/examples/example-panels.ts';
import { getLocale, overwriteGetLocale, type Locale } from '#lib/paraglide/runtime.js';
import { catalogue } from './catalogue.ts';
import { chartSpec } from './draw-chart.ts';

const own = getLocale;
afterEach(() => {
	overwriteGetLocale(own);
});

/** Speaks a language that the messages do not have yet. */
function speak(language: string): void {
	overwriteGetLocale(() => language as Locale);
}

test('charts and their catalogue are kept for one language each', () => {
	const [panel] = EXAMPLE_PANELS;
	if (!panel) throw new Error('no example');
	speak('en');
	const [spec, charts] = [chartSpec(panel), catalogue()];
	expect([chartSpec(panel) === spec, catalogue() === charts]).toEqual([true, true]);
	speak('zh-Hant');
	expect([chartSpec(panel) === spec, catalogue() === charts]).toEqual([false, false]);
});
