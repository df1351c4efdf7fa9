import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { readNumeral } from '#lib/domain/numerals/numerals.ts';
import { exactly } from '#lib/domain/quantity/quantity.ts';
import { changeBetween } from '#lib/domain/quantity/change.ts';
import { getLocale, overwriteGetLocale, type Locale } from '#lib/paraglide/runtime.js';
import {
	axisWords,
	endWords,
	numberWords,
	percentWords,
	placedWords,
	plainWords
} from '../number/number-words.ts';
import { dateWords, periodWords } from '../number/period-words.ts';
import { changeWords, computedWords, timesWords } from '../number/quantity-words.ts';
import { keptTogether } from './kept-together.ts';
import { asSentence, inParts, inSentences, listed } from './lists.ts';
import { written } from './written.ts';

const own = getLocale;
afterEach(() => {
	overwriteGetLocale(own);
});
const inAll = (make: () => string) =>
	(['en', 'zh-Hant', 'zh-Hans'] as Locale[]).map((tag) => {
		overwriteGetLocale(() => tag);
		return make();
	});

test.each([
	[0, '0', '0', '0'],
	[0.5, '0.5', '0.5', '0.5'],
	[200, '200', '200', '200'],
	[2700, '2,700', '2700', '2700'],
	[9999, '9,999', '9999', '9999'],
	[10_000, '10,000', '1萬', '1万'],
	[12_345, '12,345', '12,345', '12,345'],
	[48_900, '48,900', '4.89萬', '4.89万'],
	[45_115, '45,115', '45,115', '45,115'],
	[983_000, '983,000', '98.3萬', '98.3万'],
	[5_000_000, '5 million', '500萬', '500万'],
	[7_200_000, '7.2 million', '720萬', '720万'],
	[7_205_038, '7,205,038', '7,205,038', '7,205,038'],
	[10_000_000, '10 million', '1000萬', '1000万'],
	[99_990_000, '99.99 million', '9999萬', '9999万'],
	[105_000_000, '105 million', '1.05億', '1.05亿'],
	[100_271_000, '100.271 million', '10027.1萬', '10027.1万'],
	[1_002_710_001, '1,002,710,001', '1,002,710,001', '1,002,710,001'],
	[-90_000_000_000, '−90 billion', '−900億', '−900亿'],
	[1_500_000_000_000, '1.5 trillion', '1.5萬億', '1.5万亿']
])('%d is %s, %s, %s', (value, ...expected) => {
	expect(inAll(() => numberWords(value))).toEqual(expected);
});

test.each([
	[7_000_000, 5, '7.0 million', '700萬', '700万'],
	[4_400_000, 4, '4.40 million', '440萬', '440万'],
	[45_000, 3, '45,000', '4.5萬', '4.5万'],
	[45_000, 2, '45,000', '4.5萬', '4.5万'],
	[40_040, 2, '40,040', '4萬', '4万'],
	[120_000_000, 5, '120.0 million', '1.2億', '1.2亿'],
	[2, -1, '2.0', '2.0', '2.0']
])('%d written to the power %d of ten', (value, place, ...expected) => {
	expect(inAll(() => placedWords(value, place))).toEqual(expected);
});

test.each([
	['2026-01-28', '28 January 2026', '2026年1月28日', '2026年1月28日'],
	['2024-05', 'May 2024', '2024年5月', '2024年5月'],
	['2024', '2024', '2024年', '2024年'],
	['0079', 'AD 79', '公元79年', '公元79年']
])('the date %s is %s, %s, %s', (date, ...expected) => {
	expect(inAll(() => dateWords(date))).toEqual(expected);
});

test.each([
	['2013', '2025', '2013 to 2025', '2013年至2025年'],
	['2013-01-01', '2013-12-31', '2013', '2013年'],
	['2012-11', '2026-01', 'November 2012 to January 2026', '2012年11月至2026年1月'],
	['2017-09-04', '2017-09-10', '4 to 10 September 2017', '2017年9月4日至10日']
])('%s to %s is %s, %s', (start, end, english, traditional) => {
	expect(inAll(() => periodWords({ start, end })).slice(0, 2)).toEqual([english, traditional]);
});

test('a number stays with its size, with what it counts and with its hedge, where no blank is set', () => {
	const kept = (text: string) =>
		inAll(() =>
			keptTogether(text)
				.map((part) => (part.isKept ? `[${part.text}]` : part.text))
				.join('')
		);
	expect(kept('觸及1000萬人？另有200人')[1]).toBe('觸及[1000萬人]？另有[200人]');
	expect(kept('至2026年1月約50%，第2項是1,234件，逾160。')[1]).toBe(
		'至[2026年1月][約50]%，[第2項]是[1,234件]，[逾160]。'
	);
	expect(kept('2013年至2025年6月底，至今，12月26日，1990年代')[1]).toBe(
		'[2013年]至[2025年6月底]，至今，[12月26日]，[1990年代]'
	);
	// What is no unit begins a word, which would be torn; nor is the word before a number kept.
	expect(kept('海港監委2025年有30餘萬旅客，超過1000萬時，5以上')[1]).toBe(
		'海港監委[2025年]有[30餘萬]旅客，[超過1000萬時]，5以上'
	);
	expect(kept('待定：5、其他：約3人次，共8名')[1]).toBe('待定[：5]、其他[：約3人次]，共[8名]');
	expect(kept('reached 10 million people')[0]).toBe('reached 10 million people');
});

describe('what is computed', () => {
	const rounded = (value: number, rounding = 500) => ({ ...exactly(value), rounding });

	test('has its hedge, its unit and its sign', () => {
		expect(inAll(() => computedWords(rounded(7_205_038, 10_500), { share: false, unit: 'X' }))).toEqual([
			'about 7.2 million X',
			'約720萬X',
			'约720万X'
		]);
		const above = { value: 1_300_000, low: 1_300_000, high: null, rounding: 0 };
		expect(inAll(() => computedWords(above, { share: false }))).toEqual([
			'at least 1.3 million',
			'至少130萬',
			'至少130万'
		]);
		expect(inAll(() => timesWords({ value: 2.04, low: 2.04, high: 2.04, rounding: 0.01 }) ?? '')).toEqual([
			'about 2.0 times',
			'約2.0倍',
			'约2.0倍'
		]);
		const change = changeBetween(rounded(889_000), rounded(983_000));
		expect(inAll(() => (change ? changeWords(change) : ''))).toEqual(['about +11%', '約+11%', '约+11%']);
		expect(inAll(() => percentWords(66))).toEqual(['66%', '66%', '66%']);
	});

	test('both ends of a range are written alike', () => {
		expect(inAll(() => endWords(30_000, 50_000).join())).toEqual(['30,000,50,000', '3萬,5萬', '3万,5万']);
		expect(inAll(() => endWords(10_000, 99_999).join())[1]).toBe('10,000,99,999');
		expect(inAll(() => endWords(5000, 20_000).join())[1]).toBe('5000,2萬');
		expect(inAll(() => endWords(1_000_000, 9_999_999).join())[0]).toBe('1,000,000,9,999,999');
	});
});

test('an axis says 萬 or 億 once', () => {
	const axis = (values: number[]) => inAll(() => axisWords(values, false).join(' ')).slice(1);
	expect(axis([0, 2e6, 4e6])).toEqual(['0 200 400萬', '0 200 400万']);
	expect(axis([0, 5000, 10_000])).toEqual(['0 0.5 1萬', '0 0.5 1万']);
	expect(axis([0, 5e7, 1e8])).toEqual(['0 0.5 1億', '0 0.5 1亿']);
	expect(axis([0, 2000, 4000])).toEqual(['0 2000 4000', '0 2000 4000']);
});

test('lists and sentences have the marks of the language and no blanks', () => {
	expect(inAll(() => listed(['a']))).toEqual(['a', 'a', 'a']);
	expect(inAll(() => listed(['a', 'b']))).toEqual(['a and b', 'a和b', 'a和b']);
	expect(inAll(() => listed(['a', 'b', 'c']))).toEqual(['a, b, and c', 'a、b和c', 'a、b和c']);
	expect(inAll(() => inParts(['a', 'b']))).toEqual(['a; b', 'a；b', 'a；b']);
	expect(inAll(() => asSentence('甲') + asSentence('乙？'))).toEqual(['甲.乙？', '甲。乙？', '甲。乙？']);
	expect(inAll(() => inSentences(['甲。', '', '乙。']))).toEqual(['甲。 乙。', '甲。乙。', '甲。乙。']);
});

test('a number of which only the size is stated is read back as that size', () => {
	for (const tag of ['zh-Hant', 'zh-Hans'] as const) {
		overwriteGetLocale(() => tag);
		for (let place = 1; place < 9; place++) {
			const reading = readNumeral(written().sizes[String(place)] ?? '');
			expect([reading?.low, reading?.high]).toEqual([10 ** place, 10 ** (place + 1) - 1]);
		}
		expect(written().sizes['0']).toBe(undefined);
	}
});

test('a number is read back as it is, and has no comma where 萬 or 億 says its size', () => {
	const stated = fc
		.tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 9 }))
		.map(([digits, zeros]) => digits * 10 ** zeros);
	fc.assert(
		fc.property(stated, fc.constantFrom('zh-Hant' as const, 'zh-Hans' as const), (value, tag) => {
			overwriteGetLocale(() => tag);
			const words = numberWords(value);
			expect(readNumeral(words)?.value).toBe(value);
			expect(words).toMatch(
				/^(?:\d{1,4}(?:\.\d+)?(?:[萬万億亿]|萬億|万亿)?|\d{1,3}(?:,\d{3})+|\d{1,3}(?:,\d{3})+(?:萬億|万亿))$/u
			);
			if (value % 1_000_000 === 0) expect(words).not.toBe(plainWords(value));
		})
	);
});
