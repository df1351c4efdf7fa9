import { expect, test } from 'vitest';
import { yearBegin, yearEnd } from './decimal-year.ts';

test.each([
	['2024', 2024, 2025],
	['2024-01', 2024, 2024.0847],
	['2023-12', 2023.9151, 2024],
	['2023-12-31', 2023.9973, 2024],
	['2024-07-01', 2024.4973, 2024.5]
])('%s begins and ends on the axis of time', (date, begin, end) => {
	expect(yearBegin(date)).toBe(begin);
	expect(yearEnd(date)).toBe(end);
});
