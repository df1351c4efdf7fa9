import { describe, expect, test } from 'vitest';
import { readingDifferences, statedNumbers, type TypedReading } from './stated-numbers.ts';

describe('the numbers that words state', () => {
	test.each([
		['41,200', [41_200]],
		['48,900 (rounded)', [48_900]],
		['more than 7.2 million', [7_200_000]],
		['€3.1 to €3.9 billion', [3_100_000_000, 3_900_000_000]],
		['between 500 and 1 million', [500, 1_000_000]],
		['around 5-million', [5_000_000]],
		['62.5 percent', [62.5]],
		['52%', [52]],
		['160+', [160]],
		['between 70,000 and 90,000', [70_000, 90_000]],
		['46 (rough), of them 19 announced', [46, 19]],
		['tens of thousands', []],
		['the 20th, or Q1', []],
		['hundreds in 2019', []],
		['', []]
	])('of English %j are %j', (words, numbers) => {
		expect(statedNumbers(words, 'en', [])).toEqual(numbers);
	});

	test.each([
		['unos 4.000', 4000],
		['1.234.567 euros', 1_234_567],
		['env. 12 000', 12_000],
		['12\u202f000 personnes', 12_000],
		['4’000', 4000]
	])('%s may be %d, grouped as in another language, where that was typed', (words, typed) => {
		expect(statedNumbers(words, 'en', [typed])).toEqual([typed]);
	});

	test('a point before three decimals is one where nothing else was typed', () => {
		expect(statedNumbers('4.125', 'en', [4.125])).toEqual([4.125]);
		expect(statedNumbers('4.000', 'en', [40])).toEqual([4]);
	});

	test('a number that looks like a year is one where it was typed', () => {
		expect(statedNumbers('2019 persons', 'en-GB', [2019])).toEqual([2019]);
	});

	test.each([
		['甲板約六萬', 'zh-Hant', [60_000]],
		['三至五万', 'zh-Hans', [30_000, 50_000]],
		['約5万人', 'ja', [50_000]]
	])('of %s (%s) are %j', (words, language, numbers) => {
		expect(statedNumbers(words, language, [])).toEqual(numbers);
	});

	test('are none in a language that is not read, whose separators may mean something else', () => {
		expect(statedNumbers('1.234', 'de', [])).toEqual([]);
	});
});

describe('a typed reading is held against its words', () => {
	const words = '約有1萬人';
	const typed: TypedReading = {
		qualifier: 'about',
		value: 10_000,
		low: null,
		high: null,
		openLow: false,
		openHigh: false,
		isShare: false
	};

	test('what says the same differs in nothing', () => {
		expect(readingDifferences(words, 'zh-Hant', typed)).toEqual([]);
	});

	test.each([
		['value', { value: 100 }],
		['qualifier', { qualifier: 'exact' }],
		['high', { high: 20_000 }],
		['open_high', { openHigh: true }],
		['unit_id', { isShare: true }]
	] as const)('another %s is a difference', (column, wrong) => {
		const found = readingDifferences(words, 'zh-Hant', { ...typed, ...wrong });
		expect(found.map((difference) => difference.column)).toEqual([column]);
	});

	test('a plain number may be typed as rounded, and "over" as "at least"', () => {
		expect(
			readingDifferences('98.3万人', 'zh-Hans', { ...typed, qualifier: 'exact', value: 983_000 })
		).toEqual([]);
		const over = { ...typed, value: 200, low: 200, openHigh: true, qualifier: 'at-least' as const };
		expect(readingDifferences('超過200人', 'zh-Hant', over)).toEqual([]);
	});

	test('hedges of English are left to the reader', () => {
		expect(readingDifferences('about 5', 'en', typed)).toEqual([]);
	});
});
