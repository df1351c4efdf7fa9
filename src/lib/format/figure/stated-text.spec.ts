import { afterEach, expect, test } from 'vitest';
import type { Figure } from '#lib/domain/record/model.ts';
import { readQuantity } from '#lib/domain/quantity/quantity.ts';
import { getLocale, overwriteGetLocale, type Locale } from '#lib/paraglide/runtime.js';
import { statedText } from './stated-text.ts';

const spoken = getLocale;
afterEach(() => {
	overwriteGetLocale(spoken);
});

function told(asStated: string, basis: Figure['asStatedBasis'], page: Locale) {
	overwriteGetLocale(() => page);
	return statedText({
		asStated,
		asStatedLang: 'en',
		asStatedBasis: basis,
		qualifier: 'more-than',
		unit: { id: 'u', label: 'passengers', kind: 'count' },
		quantity: readQuantity({
			qualifier: 'more-than',
			value: 720000,
			low: 720000,
			high: null,
			open_low: false,
			open_high: true,
			significant_digits: 2
		}),
		interval: null,
		intervalLevel: null,
		computation: null
	} as Figure);
}

test('our own notation is in the language of the page; words of a source, and remarks with a number, stay as they are', () => {
	expect(told('more than 720,000', 'normalised', 'zh-Hant')).toEqual({ text: '逾72萬', lang: 'zh-Hant' });
	expect(told('more than 720,000', 'normalised', 'zh-Hans')).toEqual({ text: '逾72万', lang: 'zh-Hans' });
	expect(told('more than 720,000', 'normalised', 'en')).toEqual({ text: 'more than 720,000', lang: 'en' });
	for (const kept of ['more than 720,000 (700,000 named)', 'more than 7,200'])
		expect(told(kept, 'normalised', 'zh-Hant')).toEqual({ text: kept, lang: 'en' });
	expect(told('more than 720,000', 'words', 'zh-Hant')).toEqual({ text: 'more than 720,000', lang: 'en' });
});
