import { expect, test } from 'vitest';
import { periodLengths } from './period-lengths.ts';

const period = (start: string | null, end: string | null = start) => ({ start, end });

test('years are of one length, leap years and days written out among them', () => {
	const years = [period('2023'), period('2024-01-01', '2024-12-31'), period('2025-01', '2025-12')];
	expect(periodLengths(years)).toEqual({ common: 12, unlike: new Map() });
});

test('a half-year among years is of another length, and a period without an end of none', () => {
	const mixed = [period('2023'), period('2024'), period('2025-01', '2025-06'), period('2025', null)];
	expect(periodLengths(mixed)).toEqual({ common: 12, unlike: new Map([[2, 6]]) });
});

test('days count as a part of a month', () => {
	expect(periodLengths([period('2024-05-01', '2024-05-07')]).common).toBe(1);
});
