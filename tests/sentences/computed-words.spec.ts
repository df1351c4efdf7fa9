/** Every computed quantity in words, read back: the result lies inside, and nothing is said more loosely than it must be. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstPlace } from '#lib/domain/quantity/place.ts';
import {
	multiply,
	ratio,
	readQuantity,
	share,
	subtract,
	sum,
	type Quantity
} from '#lib/domain/quantity/quantity.ts';
import { computedWords, timesWords } from '#lib/format/number/quantity-words.ts';
import { readInterval } from './read-interval.ts';

/** Numbers as people state them: counted, rounded, hedged on either side, or a range. */
const stated = fc
	.record({
		digits: fc.integer({ min: 1, max: 5 }),
		leading: fc.integer({ min: 1, max: 99_999 }),
		zeros: fc.integer({ min: 0, max: 5 }),
		qualifier: fc.constantFrom('exact', 'rounded', 'about', 'more-than', 'nearly', 'range'),
		wide: fc.integer({ min: 1, max: 9 })
	})
	.map(({ digits, leading, zeros, qualifier, wide }): Quantity => {
		const value = Number(String(leading).slice(0, digits)) * 10 ** zeros;
		const isRange = qualifier === 'range';
		return readQuantity({
			qualifier,
			value: isRange ? null : value,
			low: isRange ? value : null,
			high: isRange ? value * wide + 1 : null,
			open_low: qualifier === 'nearly',
			open_high: qualifier === 'more-than',
			significant_digits: digits
		});
	});

const computed = fc.oneof(
	fc
		.array(fc.tuple(fc.constantFrom(1 as const, -1 as const), stated), { minLength: 2, maxLength: 6 })
		.map((terms) => sum(terms.map(([sign, quantity]) => ({ sign, quantity })))),
	fc.tuple(stated, stated).map(([one, other]) => multiply(one, other)),
	fc.tuple(stated, stated).map(([one, other]) => ratio(one, other)),
	fc.tuple(stated, stated, stated).map(([one, other, third]) => ratio(subtract(one, other), third))
);

/** Floating point may leave a result beside itself in the last digits. */
const noise = (number: number) => 1e-9 * (1 + Math.abs(number));

function expectInside({ low, high, value }: Quantity, words: string): void {
	const read = readInterval(words);
	if (!read) throw new Error(`no number in "${words}"`);
	const isOpen = low === null && high === null;
	const [from, to] = isOpen ? [value, value] : [low, high];
	if (from === null) expect(read.low).toBe(-Infinity);
	else expect(read.low).toBeLessThanOrEqual(from + noise(from));
	if (to === null) expect(read.high).toBe(Infinity);
	else expect(read.high).toBeGreaterThanOrEqual(to - noise(to));
}

/** The most that a bound may be said beside itself: a step of its second digit, of a range a twentieth, of the rounding. */
function expectTight({ low, high, value, rounding }: Quantity, words: string): void {
	const read = readInterval(words);
	if (!read) throw new Error(`no number in "${words}"`);
	// A number just below a power of ten is rounded to that power.
	const step = (number: number) => 10 ** (firstPlace(number * 1.01) - 1);
	// Zeros at the end of a whole number do not say whether they were rounded; read strictly, from the second digit on they were.
	const endsInZeros = /about −?\d[\d,]*0(?: \w+illion)?(?: if|$)/.test(words);
	const isRange = low !== null && high !== null && low !== high;
	const allowed = (number: number) => {
		if (isRange) return Math.max((high - low) / 20, Math.max(Math.abs(low), Math.abs(high)) / 100);
		if (rounding === 0) return Number.isInteger(number) ? 0 : step(number);
		return endsInZeros ? step(number) : Math.min(step(number), 20 * rounding);
	};
	const [from, to] = low === null && high === null ? [value, value] : [low, high];
	// Where nothing was cut off, zeros at the end are left out, and the number alone is as near as can be.
	if (from === to && (read.low + read.high) / 2 === from) return;
	if (from !== null) expect(from - read.low).toBeLessThanOrEqual(allowed(from) + noise(from));
	if (to !== null) expect(read.high - to).toBeLessThanOrEqual(allowed(to) + noise(to));
}

describe('a computed quantity in words, read back', () => {
	const hasNumber = ({ low, high, value }: Quantity) => low !== null || high !== null || value !== null;

	test('holds the result, open sides included', () => {
		fc.assert(
			fc.property(computed, fc.boolean(), (quantity, percent) => {
				fc.pre(hasNumber(quantity));
				expectInside(quantity, computedWords(quantity, { share: percent, unit: 'ferries' }));
			}),
			{ numRuns: 5000 }
		);
	});

	test('says it no more loosely than its inputs are rounded, and two digits allow', () => {
		fc.assert(
			fc.property(computed, (quantity) => {
				fc.pre(hasNumber(quantity));
				expectTight(quantity, computedWords(quantity, { share: false }));
			}),
			{ numRuns: 5000 }
		);
	});

	test('a ratio holds the result and carries two digits', () => {
		fc.assert(
			fc.property(stated, stated, (one, other) => {
				const result = ratio(one, other);
				const words = timesWords(result);
				fc.pre(words !== null);
				expectInside(result, words);
				expectTight({ ...result, rounding: Infinity }, words);
			}),
			{ numRuns: 5000 }
		);
	});

	test('a sum of exact counts keeps all its digits and no "about"', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 20 }), (counts) => {
				const terms = counts.map((value) => ({
					sign: 1 as const,
					quantity: readQuantity({
						qualifier: 'exact',
						value,
						low: null,
						high: null,
						open_low: false,
						open_high: false,
						significant_digits: String(value).length
					})
				}));
				const total = counts.reduce((all, each) => all + each, 0);
				const words = computedWords(sum(terms), { share: false });
				expect(readInterval(words)).toEqual({ low: total, high: total });
				expect(words).not.toContain('about');
			})
		);
	});
});

describe('what has been said wrongly of numbers', () => {
	const exact = (value: number): Quantity => ({ value, low: value, high: value, rounding: 0 });
	const about = (value: number, rounding: number): Quantity => ({ ...exact(value), rounding });

	test.each([
		[
			ratio({ value: null, low: 10_000_000, high: null, rounding: 0 }, about(7_205_038, 10_500)),
			'at least 1.3 times'
		],
		[ratio({ value: null, low: 200, high: null, rounding: 50 }, exact(101)), 'at least 1.9 times'],
		[
			ratio(about(100_000, 5000), { value: 37_820, low: 37_820, high: null, rounding: 500 }),
			'at most 2.7 times'
		],
		[ratio(about(7_205_038, 10_500), about(5_000_000, 500_000)), 'about 1.4 times'],
		[ratio(about(10_000, 5000), exact(828)), 'about 12 times'],
		[ratio(exact(5), exact(3)), 'about 1.7 times'],
		[ratio(exact(6), exact(3)), '2 times']
	])('a ratio: %j is %s', (quantity, words) => {
		expect(timesWords(quantity)).toBe(words);
	});

	test.each([
		[subtract(exact(5), exact(3)), '2'],
		[sum([275, 553].map((value) => ({ sign: 1, quantity: exact(value) }))), '828'],
		[subtract(about(50_000, 5000), exact(4885)), 'about 45,000'],
		[subtract(about(4_439_000, 500), about(4_404_038, 4500)), 'about 35,000'],
		[{ value: 37_820, low: 37_820, high: null, rounding: 500 }, 'at least 37,000'],
		[{ value: null, low: null, high: 62_180, rounding: 5500 }, 'at most 63,000'],
		[about(7_004_000, 10_500), 'about 7.0 million'],
		[
			{ value: 4_840_000, low: null, high: null, rounding: 3e5 },
			'about 4.8 million if the stated numbers are exact; their wording allows less or more'
		]
	] as const)('a sum or difference: %j is %s', (quantity, words) => {
		expect(computedWords(quantity, { share: false })).toBe(words);
	});

	test('a share of all who held a post is 49% to 152%, not 50% to 200%', () => {
		const posts = { value: null, low: 6600, high: 20_400, rounding: 0 };
		expect(computedWords(share(about(10_000, 5000), posts), { share: true })).toBe('between 49% and 152%');
	});

	test('a share of all who served is 4.3% to 16.5%, not 4% to 20%', () => {
		const served = { value: null, low: 304_000, high: 1_150_000, rounding: 0 };
		expect(computedWords(share(about(50_000, 5000), served), { share: true })).toBe('between 4.3% and 16.5%');
	});
});

test('what the wording allows comes behind the number and its unit', () => {
	const open = { value: 5_000_000, low: null, high: null, rounding: 500_000 };
	expect(computedWords(open, { share: false, unit: 'ferries' })).toMatch(/^about 5 million ferries if /);
	expect(computedWords({ ...open, value: 50, rounding: 5 }, { share: true })).toMatch(/^about 50% if /);
});
