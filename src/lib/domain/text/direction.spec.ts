import { expect, test } from 'vitest';
import { directionOf, directionOfWords, isolated, linesInDirection } from './direction.ts';

test('the script of a language says its direction, named or usual', () => {
	const rtl = ['ar', 'he', 'fa-IR', 'ur', 'az-Arab', 'dv', 'yi', 'ckb'];
	expect(rtl.filter((lang) => directionOf(lang) !== 'rtl')).toEqual([]);
	const ltr = ['en', 'zh-Hant', 'ar-Latn', 'ku', '', 'no tag at all', undefined];
	expect(ltr.filter((lang) => directionOf(lang) !== undefined)).toEqual([]);
});

test('words of a language that nobody named run as their letters do', () => {
	expect(directionOfWords('20.5 لكل 100,000', 'und')).toBe('auto');
	expect(directionOfWords('20.5 لكل 100,000', 'ar')).toBe('rtl');
	expect(directionOfWords('20.5 per 100,000', 'und')).toBeUndefined();
});

test('a line is set apart where it has letters from right to left, and only there', () => {
	expect(isolated('70,000 (בערך)')).toBe('\u206870,000 (בערך)\u2069');
	expect(isolated('about 70,000 · 约七万')).toBe('about 70,000 · 约七万');
});

test('the lines that a text was broken into run as the text does, whatever letter each begins with', () => {
	expect(linesInDirection(['6,000 to 8,000 (“بين', '6000 و 8000”)'])).toEqual([
		'6,000 to 8,000 (“بين',
		'\u200e6000 و 8000”)'
	]);
	expect(linesInDirection(['תקציב של', 'NATO (2024)', '1,000'])).toEqual([
		'תקציב של',
		'\u200fNATO (2024)',
		'1,000'
	]);
	expect(linesInDirection(['about', '70,000'])).toEqual(['about', '70,000']);
});
