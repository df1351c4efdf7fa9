import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayBeFilledFrom, parseTemplate } from './template.ts';

const partsOf = (text: string) => parseTemplate(text).parts;

describe('a placeholder', () => {
	test.each([
		['{carried-sum}', { kind: 'figure', id: 'carried-sum', forms: null }],
		['{number:carried-sum}', { kind: 'number', id: 'carried-sum', forms: null }],
		['{title:bulletin-2021}', { kind: 'title', id: 'bulletin-2021' }],
		['{sum:carried-yearly}', { kind: 'sum', id: 'carried-yearly', forms: null }],
		['{count:carried-yearly}', { kind: 'count', name: 'carried-yearly', conditions: [], forms: null }],
		['{from:carried-yearly}', { kind: 'from', id: 'carried-yearly' }],
		['{to:carried-2021}', { kind: 'to', id: 'carried-2021' }],
		['{period:this}', { kind: 'period', id: 'this' }],
		['{years:carried-2021}', { kind: 'years', id: 'carried-2021' }],
		['{text:60}', { kind: 'text', text: '60' }],
		['{text:a|b: c}', { kind: 'text', text: 'a|b: c' }],
		[
			'{count:figures origin=relayed rank_id!= kind!=a}',
			{
				kind: 'count',
				name: 'figures',
				conditions: [
					{ column: 'origin', equal: true, value: 'relayed' },
					{ column: 'rank_id', equal: false, value: '' },
					{ column: 'kind', equal: false, value: 'a' }
				],
				forms: null
			}
		],
		[
			'{count:carried-yearly|one bulletin|# bulletins}',
			{
				kind: 'count',
				name: 'carried-yearly',
				conditions: [],
				forms: { one: 'one bulletin', other: '# bulletins' }
			}
		]
	])('%s', (text, placeholder) => {
		expect(parseTemplate(text)).toEqual({ parts: [placeholder], faults: [] });
	});

	test('is a part of its sentence, in its place', () => {
		expect(partsOf('From {from:s} to {to:s}.')).toEqual([
			'From ',
			{ kind: 'from', id: 's' },
			' to ',
			{ kind: 'to', id: 's' },
			'.'
		]);
	});
});

test('two braces are one brace, and no placeholder', () => {
	expect(parseTemplate('a {{title}} and }} {{')).toEqual({ parts: ['a {title} and } {'], faults: [] });
});

test.each([
	['a { alone', '{', /a brace alone/],
	['a } alone', '}', /a brace alone/],
	['{}', '{}', /no id/],
	['{two words}', '{two words}', /no id/],
	['{sums:a}', '{sums:a}', /no such kind/],
	['{text: }', '{text: }', /no text/],
	['{count:}', '{count:}', /nothing to count/],
	['{count:figures origin}', '{count:figures origin}', /"origin" is no condition/],
	['{count:a|one}', '{count:a|one}', /wordings that are not two/],
	['{count:a|one|several}', '{count:a|one|several}', /wordings that are not two/],
	['{count:a|one|#|more}', '{count:a|one|#|more}', /wordings that are not two/],
	['{from:a|one|#}', '{from:a|one|#}', /a date has no plural/],
	['{to:}', '{to:}', /no id/],
	['{title:}', '{title:}', /no id of a source/],
	['{number:}', '{number:}', /no id/]
])('%s cannot be read, which is said with what to write, and stays as it is', (text, written, found) => {
	const { parts, faults } = parseTemplate(text);
	expect(parts).toEqual([text]);
	expect(faults).toEqual([
		expect.objectContaining({
			written,
			found: expect.stringMatching(found) as string,
			allowed: expect.stringMatching(/./) as string
		})
	]);
});

test('any text at all is read without an error, and one without braces is itself', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom('{', '}', '|', ':', '#', 'a', ' ', '=') }), (text) => {
			const { parts, faults } = parseTemplate(text);
			if (!/[{}]/.test(text))
				expect({ parts, faults }).toEqual({ parts: text === '' ? [] : [text], faults: [] });
		})
	);
});

test('what is escaped is read as it was written', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom('{', '}', 'a', ' ') }), (text) => {
			const escaped = text.replaceAll(/[{}]/g, '$&$&');
			expect(parseTemplate(escaped)).toEqual({ parts: text === '' ? [] : [text], faults: [] });
		})
	);
});

test.each([
	['{count:s} bulletins.', 'Two bulletins.', true],
	['{count:s} bulletins.', 'Two reports.', false],
	['A {{brace}} (of {from:s}).', 'A {brace} (of 2021).', true],
	['A {{brace}}.', 'A {{brace}}.', false],
	['From {from:s} to {to:s}', 'From 2021 to 20\n22', true],
	['No number.', 'No number.', true]
])('%s may have become %s: %s', (template, sentence, may) => {
	expect(mayBeFilledFrom(template, sentence)).toBe(may);
});
