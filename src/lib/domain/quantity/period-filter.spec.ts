import { expect, test } from 'vitest';
import { liesWithin, periodSpan, readPeriodFilter, readPeriodSpan, yearsOf } from './period-filter.ts';

test.each([
	[{ start: '2024', end: '2024' }, true],
	[{ start: '2024-01-01', end: '2025-12-31' }, true],
	[{ start: '2023-12-31', end: '2024-12-31' }, false],
	[{ start: '2024', end: '2026-01' }, false],
	[{ start: null, end: '2025' }, false],
	[{ start: '2025', end: null }, false]
])('%j lies between 2024 and 2025: %j', (period, within) => {
	expect(liesWithin({ from: '2024', to: '2025' }, period)).toBe(within);
});

test('a month is a limit as well, and a side without one leaves it open', () => {
	expect(liesWithin({ from: '2024-06', to: '' }, { start: '2024-06-01', end: null })).toBe(true);
	expect(liesWithin({ from: '', to: '2024-06' }, { start: null, end: '2024-06-30' })).toBe(true);
	expect(liesWithin({ from: '', to: '' }, { start: null, end: null })).toBe(true);
});

test('what is no date is named, and limits nothing', () => {
	const { filter, invalid } = readPeriodFilter(new URLSearchParams('from=last+year&to=2025'));
	expect(filter).toEqual({ from: '', to: '2025' });
	expect(invalid).toEqual([{ key: 'from', value: 'last year' }]);
});

test.each([
	{ start: '2013', end: '2014-06' },
	{ start: null, end: '2025-12-31' },
	{ start: '2025', end: null },
	{ start: null, end: null }
])('%j is read back from the page as it was written', (period) => {
	expect(readPeriodSpan(periodSpan(period))).toEqual(period);
});

test('the years to choose from leave none out between the first and the last', () => {
	const periods = [
		{ start: '2016-11', end: null },
		{ start: null, end: '2013-12-31' },
		{ start: null, end: null }
	];
	expect(yearsOf(periods)).toEqual(['2013', '2014', '2015', '2016']);
	expect(yearsOf([{ start: null, end: null }])).toEqual([]);
});
