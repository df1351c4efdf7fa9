import { expect, test } from 'vitest';
import { firstDay, isPartialDate, lastDay, timesBetween } from './period.ts';

test.each(['2024', '2024-02', '2024-02-29', '2000-02-29', '1990'])('%s is a date', (text) => {
	expect(isPartialDate(text)).toBe(true);
});

test.each(['', '24', '2024-13', '2024-00', '2023-02-29', '1900-02-29', '2024-04-31', '2024-4-1', 'May 2024'])(
	'%j is none',
	(text) => {
		expect(isPartialDate(text)).toBe(false);
	}
);

test('a partial date covers its first to its last day', () => {
	expect([firstDay('2024'), lastDay('2024')]).toEqual(['2024-01-01', '2024-12-31']);
	expect([firstDay('2024-02'), lastDay('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
	expect([firstDay('2023-02-03'), lastDay('2023-02-03')]).toEqual(['2023-02-03', '2023-02-03']);
});

test('a time that no period counts is told where it is as long as the shorter beside it', () => {
	const periods = (...pairs: readonly [string, string][]) => pairs.map(([start, end]) => ({ start, end }));
	expect(timesBetween(periods(['2023', '2023'], ['2020', '2020'], ['2021', '2021']))).toEqual([
		{ start: '2022-01-01', end: '2022-12-31' }
	]);
	expect(timesBetween(periods(['2024-01', '2024-01'], ['2024-03', '2024-03']))).toEqual([
		{ start: '2024-02-01', end: '2024-02-29' }
	]);
	expect(timesBetween(periods(['2020', '2021'], ['2020-06', '2020-07'], ['2022', '2022']))).toEqual([]);
	expect(timesBetween(periods(['2020', '2020'], ['2021-03', '2021-12']))).toEqual([]);
	expect(timesBetween([])).toEqual([]);
});
