import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

const bytesOf = (...parts: (string | number[])[]) =>
	Uint8Array.from(
		parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part))
	);
const found = (bytes: Uint8Array) =>
	decodeText('t.csv', bytes).problems.map(({ row, found: words }) => [row, words]);

describe('bytes of a table', () => {
	test('text with line feeds alone is taken as it is', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				fc.pre(!/[\r\0\uFEFF\p{Cs}]/u.test(text));
				expect(decodeText('t.csv', bytesOf(text))).toEqual({ text, problems: [] });
			})
		);
	});

	test('the first byte that is not UTF-8 is named with its row', () => {
		expect(found(bytesOf('id\né\n"two\nlines"\nx', [0xff]))).toEqual([
			[4, 'the bytes are not UTF-8 from byte 19 on (0xFF)']
		]);
	});

	test('a letter that is cut short is named by its first byte', () => {
		expect(found(bytesOf('id\n渡', [0xe6, 0xb8]))).toEqual([
			[2, 'the bytes are not UTF-8 from byte 6 on (0xE6)']
		]);
	});

	test('an encoded half of a surrogate pair is not UTF-8', () => {
		expect(decodeText('t.csv', bytesOf('id\n', [0xed, 0xa0, 0x80])).text).toBeNull();
	});

	test('a mark and carriage returns are told once, and the table is read on without them', () => {
		const { text, problems } = decodeText('t.csv', bytesOf('\uFEFFid\r\na\r\nb\r\n'));
		expect(text).toBe('id\na\nb\n');
		expect(problems.map(({ row }) => row)).toEqual([1, 1]);
	});
});
