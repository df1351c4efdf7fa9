import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ColumnType } from '#lib/domain/record/schema/kinds.ts';
import { readCell } from './read-cell.ts';

const column = (type: ColumnType, extra = {}) => ({
	name: 'c',
	type,
	required: false,
	description: 'A column.',
	...extra
});
const words = { values: ['open', 'shut'] };

describe('a cell of its type is read', () => {
	test.each([
		['number', '41200', 41200],
		['number', '0.5', 0.5],
		['number', '-3', -3],
		['number', '0', 0],
		['integer', '7', 7],
		['boolean', 'true', true],
		['boolean', 'false', false],
		['text', 'two\nlines, "quoted"', 'two\nlines, "quoted"'],
		['text', '輪渡', '輪渡'],
		['id', 'carried-2021', 'carried-2021'],
		['date', '2024-02-29', '2024-02-29'],
		['partial-date', '2024', '2024'],
		['partial-date', '2024-05', '2024-05'],
		['language', 'zh-Hant', 'zh-Hant'],
		['url', 'https://harbour.example/a?b=1&c=2#d', 'https://harbour.example/a?b=1&c=2#d'],
		['url', 'http://[::1]:8080/', 'http://[::1]:8080/'],
		['enum', 'open', 'open'],
		['list', 'open;shut', ['open', 'shut']],
		['list', '', []],
		['text', '', null]
	] satisfies [ColumnType, string, unknown][])('%s %j', (type, text, cell) => {
		expect(readCell(column(type, words), text)).toEqual({ cell });
	});
});

describe('a cell that is not of its type is refused with what was found', () => {
	test.each([
		['number', '5万', 'has a scale word'],
		['number', '1,000', 'has a thousands separator'],
		['number', '627000,5', 'has a decimal comma'],
		['number', "1'000", 'has a thousands separator'],
		['number', '1 000', 'contains a space'],
		['number', '５', 'has full-width signs'],
		['number', 'NaN', 'is no number'],
		['number', '-Infinity', 'is no number'],
		['number', '1e5', 'has an exponent'],
		['number', '+5', 'has a plus sign'],
		['number', '−5', 'has a dash for a minus sign'],
		['number', '5%', 'has a percent sign'],
		['number', '007', 'has a leading zero'],
		['number', '.5', 'has no digit beside its point'],
		['number', '5.', 'has no digit beside its point'],
		['number', '0x10', 'is hexadecimal'],
		['number', '~5', 'has a hedge sign'],
		['number', '0.1234567890123456', 'has more than 15 significant digits'],
		['number', `1${'0'.repeat(400)}`, 'is too large to keep exactly'],
		['integer', '1.5', 'has decimals'],
		['boolean', 'TRUE', '"TRUE"'],
		['date', '2024-05', '"2024-05"'],
		['date', '2023-02-29', '"2023-02-29"'],
		['partial-date', '2024-13', '"2024-13"'],
		['partial-date', '2024-5', '"2024-5"'],
		['language', 'deutsch', '"deutsch"'],
		['language', 'en_GB', '"en_GB"'],
		['url', 'javascript:alert(1)', 'has the scheme javascript:'],
		['url', ' javascript:alert(1)', 'has the scheme javascript:'],
		['url', 'data:text/html,x', 'has the scheme data:'],
		['url', '//harbour.example/', 'has no scheme'],
		['url', 'https://user@harbour.example/', 'has a user name'],
		['url', 'https://harbour.example/a b', 'contains a space'],
		['url', 'https://harbour.example/"onload="x', 'has a sign'],
		['url', 'https:///path', 'names no host'],
		['url', 'https://[bad', 'is no address'],
		['id', 'carried_2021', '"carried_2021"'],
		['id', '2021-carried', '"2021-carried"'],
		['id', 'car\u202eried', '"car<U+202E>ried"'],
		['id', 'MAR1', 'take for something else'],
		['id', 'con', 'take for something else'],
		['id', 'a'.repeat(81), '81 characters'],
		['enum', 'opened', '"opened"'],
		['list', 'open;open', '"open" twice'],
		['list', 'open; shut', '" shut"'],
		['list', 'open;', '""'],
		['text', '=1+1', 'begins with ='],
		['text', '＝1', 'begins with ＝'],
		['text', '-5 passengers', 'begins with -'],
		['text', '\tx', 'begins with a tab'],
		['text', 'a\u0000b', 'U+0000'],
		['text', 'a\ud800b', 'U+D800'],
		['text', 'lost \ufffd letter', 'U+FFFD'],
		['text', 'x ', 'ends with a space'],
		['text', '\u3000', 'spaces alone']
	] satisfies [ColumnType, string, string][])('%s %j', (type, text, found) => {
		expect(readCell(column(type, words), text)).toEqual({
			fault: { found: expect.stringContaining(found) as string, allowed: expect.any(String) as string }
		});
	});

	test('an empty cell of a required column', () => {
		expect(readCell(column('text', { required: true }), '')).toEqual({
			fault: { found: 'an empty cell', allowed: 'a text' }
		});
	});

	test('a number outside the limits of its column', () => {
		expect(readCell(column('integer', { minimum: 1, maximum: 15 }), '16')).toEqual({
			fault: { found: '16', allowed: 'a whole number from 1 to 15' }
		});
	});
});

test('a number that is read is the number that was written', () => {
	const digits = fc.integer({ min: 0, max: 999_999_999_999 });
	fc.assert(
		fc.property(digits, fc.integer({ min: 0, max: 3 }), (whole, places) => {
			const text = (whole / 10 ** places).toFixed(places);
			expect(readCell(column('number'), text)).toEqual({ cell: Number(text) });
		})
	);
});
