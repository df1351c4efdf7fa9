import { expect, test } from 'vitest';
import { languagePath } from './language-path.ts';

test('pages in the language of the site stand at the root, those in another below its tag', () => {
	expect(languagePath('en', 'en', '/figures/')).toBe('/figures/');
	expect(languagePath('zh-Hant', 'en', '/figures/')).toBe('/zh-hant/figures/');
	expect(languagePath('zh-Hant', 'en', '/')).toBe('/zh-hant/');
});
