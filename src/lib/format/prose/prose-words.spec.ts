import { expect, test } from 'vitest';
import { countWords, proseWords } from './prose-words.ts';

test.each([
	[0, 'no'],
	[1, 'one'],
	[9, 'nine'],
	[10, '10'],
	[13, '13'],
	[1204, '1,204']
])('%i is counted as "%s": digits from ten up', (count, words) => {
	expect(countWords(count)).toBe(words);
});

test('one is the only count with the wording for one', () => {
	expect([0, 1, 2, 13].filter(proseWords.isOne)).toEqual([1]);
});

test('the ends of a period are as fine as the period: whole years, whole months, or days', () => {
	const ends = (start: string, end: string) => [
		proseWords.from({ start, end }),
		proseWords.to({ start, end })
	];
	expect(ends('2013-01-01', '2025-12-31')).toEqual(['2013', '2025']);
	expect(ends('2012-11', '2025-12-31')).toEqual(['November 2012', 'December 2025']);
	expect(ends('2022-01-01', '2022-06-29')).toEqual(['1 January 2022', '29 June 2022']);
});
