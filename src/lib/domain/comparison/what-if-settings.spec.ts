import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	moved,
	readBound,
	readSettings,
	withSettings,
	writeSettings,
	type Movable
} from './what-if-settings.ts';

const years: Movable = { name: 'years', start: { low: 13, high: 13 }, minimum: 1, maximum: 40 };
const total: Movable = { name: 'total', start: { low: 1000, high: null }, minimum: 100, maximum: 9000 };
const inputs = [years, total];
const read = (query: string) => readSettings(new URLSearchParams(query), inputs);

test('what the address does not name stands at its start', () => {
	expect(read('').settings).toEqual({ years: years.start, total: total.start });
});

test('a side that is left empty is open', () => {
	expect(read('total=..5000').settings['total']).toEqual({ low: null, high: 5000 });
});

test.each(['years=0..3', 'years=5..3', 'years=5', 'years=a..b', 'years=-5..3', 'years=1e3..2e3'])(
	'%s is told, and the start is shown',
	(query) => {
		const { settings, invalid } = read(query);
		expect(settings['years']).toEqual(years.start);
		expect(invalid).toHaveLength(1);
	}
);

test('a name that is no input is told', () => {
	expect(read('months=3..4').unknown).toEqual(['months']);
});

test('every setting reopens from its address', () => {
	const setting = (minimum: number, maximum: number) =>
		fc
			.tuple(
				fc.integer({ min: minimum, max: maximum }),
				fc.integer({ min: minimum, max: maximum }),
				fc.boolean(),
				fc.boolean()
			)
			.map(([one, other, openLow, openHigh]) => ({
				low: openLow ? null : Math.min(one, other),
				high: openHigh ? null : Math.max(one, other)
			}));
	fc.assert(
		fc.property(setting(1, 40), setting(100, 9000), (one, other) => {
			const settings = { years: one, total: other };
			expect(read(writeSettings(settings, inputs).toString())).toEqual({
				settings,
				invalid: [],
				unknown: []
			});
		})
	);
});

test('a bound that passes the other takes it along', () => {
	expect(moved({ low: 2, high: 5 }, 'low', 7)).toEqual({ low: 7, high: 7 });
	expect(moved({ low: 2, high: 5 }, 'high', 1)).toEqual({ low: 1, high: 1 });
	expect(moved({ low: 2, high: null }, 'low', 7)).toEqual({ low: 7, high: null });
});

test('a bound that an input cannot have is none, and an empty one is open', () => {
	expect(['7', '', '41', '0', 'x', '-3', '1e9'].map((text) => readBound(text, years))).toEqual([
		7,
		null,
		undefined,
		undefined,
		undefined,
		undefined,
		undefined
	]);
});

test('other settings take the place of those in the address, and leave the rest of it', () => {
	const state = new URLSearchParams('years=1..2&credibility=3');
	expect(withSettings(state, { years: years.start, total: { low: 200, high: 300 } }, inputs).toString()).toBe(
		'credibility=3&total=200..300'
	);
});
