import { expect, test } from 'vitest';
import { firstDay, isPartialDate, lastDay } from './period.ts';

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
