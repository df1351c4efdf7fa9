import { csvFormatRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCells } from './parse-cells.ts';

describe('reading cells', () => {
	test('whatever a writer of RFC 4180 writes is read back as it was', () => {
		const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', '渡', "'", '') });
		fc.assert(
			fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
				const { rows: read, problems } = parseCells(`${csvFormatRows(rows)}\n`);
				expect(problems).toEqual([]);
				expect(read).toEqual(rows);
			})
		);
	});

	test.each([
		['a,b\n', [['a', 'b']]],
		['a,b', [['a', 'b']]],
		['a,', [['a', '']]],
		['a\n\nb\n', [['a'], [''], ['b']]],
		['"a\nb",c\n', [['a\nb', 'c']]],
		['', []]
	])('%j is read as %j', (text, rows) => {
		expect(parseCells(text)).toEqual({ rows, problems: [] });
	});

	test.each([
		['a,b\nc,"d\n', 2, 1, 'a quotation mark that is not closed'],
		['"a"b,c\n', 1, 0, 'text after a closing quotation mark'],
		['a,b"c\n', 1, 1, 'a quotation mark inside a cell without them']
	])('%j is a problem, never repaired in silence', (text, row, cell, found) => {
		expect(parseCells(text).problems).toEqual([expect.objectContaining({ row, cell, found })]);
	});
});
