import { expect, test } from 'vitest';
import { compareFigures, comparePeriods } from './comparability.ts';
import type { Figure } from './model.ts';

const ferries = {
	measure: { id: 'carried' },
	unit: { id: 'passengers' },
	population: { id: 'islanders' },
	period: { start: '2020', end: '2021' }
} as Figure;

test('figures are comparable only where measure, unit, population and period agree', () => {
	expect(compareFigures(ferries, { ...ferries }).comparable).toBe(true);
	for (const [aspect, other] of [
		['measure', { ...ferries, measure: { ...ferries.measure, id: 'booked' } }],
		['unit', { ...ferries, unit: { ...ferries.unit, id: 'trips' } }],
		['population', { ...ferries, population: null }],
		['period', { ...ferries, period: { start: '2020', end: null } }]
	] as const) {
		const { aspects, comparable } = compareFigures(ferries, other);
		expect(comparable).toBe(false);
		expect(aspects[aspect]).not.toBe('same');
		expect(compareFigures(other, ferries)).toEqual(compareFigures(ferries, other));
	}
});

test('what was not stated is unknown, never the same', () => {
	expect(compareFigures({ ...ferries, population: null }, { ...ferries, population: null }).aspects.population).toBe(
		'unknown'
	);
	expect(comparePeriods({ start: null, end: '2021' }, { start: null, end: '2021' })).toBe('unknown');
});

test.each([
	['2020-01-01', '2020-12-31', '2020', '2020', 'unknown'],
	['2020', '2021', '2020', '2021', 'same'],
	['2012-11', '2022-10', '2012-11', '2026-01', 'different'],
	['2012-11', '2026-01', '2012-11', '2026-01', 'same'],
	['2012', '2022', '2012-11', '2022-10', 'unknown']
] as const)('%s to %s against %s to %s is %s', (start, end, otherStart, otherEnd, agreement) => {
	expect(comparePeriods({ start, end }, { start: otherStart, end: otherEnd })).toBe(agreement);
});
