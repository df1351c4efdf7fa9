import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainDecimal, writeCsv } from './write-csv.ts';

test('a missing cell is empty, never 0', () => {
	expect(writeCsv(['a', 'b'], [{ a: null, b: 0 }])).toBe('a,b\n,0\n');
});

test('quotes, commas, line breaks and other scripts survive', () => {
	const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', '渡', '甲板', ' ') });
	fc.assert(
		fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
			const written = writeCsv(
				['one', 'two'],
				rows.map(([one, two]) => ({ one, two }))
			);
			expect(csvParseRows(written)).toEqual([['one', 'two'], ...rows]);
		})
	);
});

test('a header stands even where there is no row', () => {
	expect(writeCsv(['a', 'b'], [])).toBe('a,b\n');
});

test.each([
	[41200, '41200'],
	[0.1 + 0.2, '0.3'],
	[1e21, '1000000000000000000000'],
	[1e-7, '0.0000001'],
	[-0, '0'],
	[-2.5, '-2.5'],
	[123456789012345, '123456789012345']
])('%d is written as %s, without exponent or separator', (value, text) => {
	expect(plainDecimal(value)).toBe(text);
});

test('a number that is read back is the number that was written', () => {
	fc.assert(
		fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 3 }), (whole, places) => {
			const value = whole / 10 ** places;
			expect(Number(plainDecimal(value))).toBe(value === 0 ? 0 : value);
			expect(plainDecimal(value)).toMatch(/^-?\d+(\.\d+)?$/);
		})
	);
});

test('what is no number is refused, not written', () => {
	expect(() => plainDecimal(NaN)).toThrow(RangeError);
	expect(() => writeCsv(['a'], [{ a: Infinity }])).toThrow(RangeError);
});
