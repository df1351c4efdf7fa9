import { expect, test } from 'vitest';
import { dateWords, periodWords } from './period-words.ts';

test.each([
	['2024', '2024'],
	['2024-05', 'May 2024'],
	['2024-05-31', '31 May 2024']
])('%s is read as finely as it was stated: %s', (date, words) => {
	expect(dateWords(date)).toBe(words);
});

test.each([
	['2013-01-01', '2013-12-31', '2013'],
	['2012-11', '2026-01', 'November 2012 to January 2026'],
	['2013', '2025', '2013 to 2025'],
	['2013-01-01', '2025-12-31', '2013 to 2025'],
	['2022-01-01', '2022-06-30', 'January 2022 to June 2022'],
	['2012-11', '2025-12-31', 'November 2012 to December 2025'],
	['2013-01', '2025-12', 'January 2013 to December 2025'],
	['2022-01-01', '2022-06-29', '1 January 2022 to 29 June 2022'],
	['2026-01-24', '2026-01-24', '24 January 2026'],
	['2017-09-04', '2017-09-10', '4 to 10 September 2017'],
	['2017-09-25', '2017-10-01', '25 September 2017 to 1 October 2017'],
	['0079-10-24', '0079-10-24', '24 October AD 79'],
	[null, '2026-02', 'to February 2026, start not stated'],
	['2026', null, 'from 2026, end not stated'],
	[null, null, 'period not stated']
])('%s to %s is "%s"', (start, end, words) => {
	expect(periodWords({ start, end })).toBe(words);
});
