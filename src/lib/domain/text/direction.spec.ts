import { expect, test } from 'vitest';
import { directionOf, isolated } from './direction.ts';

test('the script of a language says its direction, named or usual', () => {
	const rtl = ['ar', 'he', 'fa-IR', 'ur', 'az-Arab', 'dv', 'yi', 'ckb'];
	expect(rtl.filter((lang) => directionOf(lang) !== 'rtl')).toEqual([]);
	const ltr = ['en', 'zh-Hant', 'ar-Latn', 'ku', '', 'no tag at all', undefined];
	expect(ltr.filter((lang) => directionOf(lang) !== undefined)).toEqual([]);
});

test('a line is set apart where it has letters from right to left, and only there', () => {
	expect(isolated('70,000 (בערך)')).toBe('\u206870,000 (בערך)\u2069');
	expect(isolated('about 70,000 · 约七万')).toBe('about 70,000 · 约七万');
});
