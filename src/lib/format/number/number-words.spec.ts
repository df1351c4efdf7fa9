import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisWords, numberWords, percentWords, placedWords, plainWords, scaleWord } from './number-words.ts';

test.each([
	[7_200_000, '7.2 million'],
	[1_316_000, '1.316 million'],
	[7_205_038, '7,205,038'],
	[182_038, '182,038'],
	[999_999_000, '999.999 million'],
	[1_500_000_000_000, '1.5 trillion'],
	[1_200_000_000_000_000, '1,200 trillion'],
	[-90_000_000_000, '−90 billion'],
	[234_567_890_123_456, '234,567,890,123,456'],
	[1_234_567_890_123, '1,234,567,890,123'],
	[-45_115, '−45,115'],
	[0.5, '0.5'],
	[0, '0']
])('%d is %s', (value, words) => {
	expect(numberWords(value)).toBe(words);
});

test.each([
	[7_000_000, 5, '7.0 million'],
	[2, -1, '2.0'],
	[45_000, 3, '45,000'],
	[0.1, -2, '0.10']
])('%d written to the power %d of ten is %s', (value, place, words) => {
	expect(placedWords(value, place)).toBe(words);
});

test('a share carries its sign', () => {
	expect(percentWords(66)).toBe('66%');
	expect(percentWords(66, -1)).toBe('66.0%');
});

test('an axis says its unit once', () => {
	expect(axisWords([0, 2e6, 4e6], false)).toEqual(['0', '2', '4 million']);
	expect(axisWords([0, 50, 100], true)).toEqual(['0', '50', '100%']);
	expect(axisWords([0, 5e11, 1e12], false)).toEqual(['0', '0.5', '1 trillion']);
	expect(axisWords([-4e6, -2e6, 0], false)).toEqual(['−4 million', '−2', '0']);
});

const unwritten = (words: string) => Number(words.replaceAll(',', '').replace('−', '-'));

test('a whole number of up to fifteen digits is written with all of them, by threes, and without an exponent', () => {
	fc.assert(
		fc.property(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), (value) => {
			const words = plainWords(value);
			expect(words).toMatch(/^−?\d{1,3}(?:,\d{3})*$/);
			expect(unwritten(words)).toBe(value + 0);
		}),
		{ numRuns: 2000 }
	);
});

test('a decimal number of up to fifteen digits is written with all of them', () => {
	const decimal = fc
		.tuple(
			fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }),
			fc.integer({ min: 0, max: 12 })
		)
		.map(([digits, decimals]) => Number(`${String(digits)}e-${String(decimals)}`));
	fc.assert(
		fc.property(decimal, (value) => {
			const words = plainWords(value);
			expect(words).toMatch(/^−?\d{1,3}(?:,\d{3})*(?:\.\d+)?$/);
			expect(unwritten(words)).toBe(value + 0);
		}),
		{ numRuns: 2000 }
	);
});

const WITH_PLURALS = { place: 6, decimals: 3, word: ' millions', forms: { one: ' million' } };
const IN_DE = { place: 6, decimals: 3, word: ' Millionen', forms: { one: ' Million' } };
const IN_PL = {
	place: 6,
	decimals: 3,
	word: ' miliona',
	forms: { one: ' milion', few: ' miliony', many: ' milionów' }
};

test.each([
	['fr', WITH_PLURALS, 1, 0, ' million'],
	['fr', WITH_PLURALS, 1.5, 1, ' million'],
	['fr', WITH_PLURALS, 2, 0, ' millions'],
	['de', IN_DE, 1, 0, ' Million'],
	['de', IN_DE, 1, 1, ' Millionen'],
	['de', IN_DE, 1.5, 1, ' Millionen'],
	['pl', IN_PL, 3, 0, ' miliony'],
	['pl', IN_PL, 5, 0, ' milionów'],
	['pl', IN_PL, 1.5, 1, ' miliona']
] as const)(
	'in %s the word for a size %j has the form for %d with %i decimals:%s',
	(locale, scale, scaled, decimals, word) => {
		expect(scaleWord(scale, scaled, decimals, locale)).toBe(word);
	}
);
