import { expect, test } from 'vitest';
import { languagePath, splitLanguage } from './language-path.ts';

const LANGUAGES = ['en', 'zh-Hant', 'zh-Hans'] as const;

test.each([
	['en', '/figures/', '/figures/'],
	['zh-Hant', '/figures/', '/zh-hant/figures/'],
	['zh-Hans', '/', '/zh-hans/']
] as const)('in %s the page %s stands at %s, and is found there', (language, path, address) => {
	expect(languagePath(language, 'en', path)).toBe(address);
	expect(splitLanguage(address, 'en', LANGUAGES)).toEqual({ language, path });
});

test('a folder that only begins like a language, or names that of the site itself, is a page', () => {
	expect(splitLanguage('/zh-hant-notes/', 'en', LANGUAGES).language).toBe('en');
	expect(splitLanguage('/en/', 'en', LANGUAGES)).toEqual({ language: 'en', path: '/en/' });
});
