import { expect, test } from 'vitest';
import { isOfOtherScript } from './script.ts';

test.each([
	['zh-Hans', 'zh-Hant', true],
	['zh', 'zh-Hant', true],
	['zh-Hans', 'zh', false],
	['sr-Latn', 'sr', true],
	['zh-Hans', 'en', false],
	['ja', 'zh-Hant', false]
])('%s and %s are one language in two scripts: %s', (lang, other, isSo) => {
	expect(isOfOtherScript(lang, other)).toBe(isSo);
});
