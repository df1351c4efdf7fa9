import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonFault } from './json-fault.ts';

const isJson = (text: string) => {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
};

test('finds a fault exactly where JSON.parse does', () => {
	const unit = fc.constantFrom(
		'{',
		'}',
		'[',
		']',
		':',
		',',
		'"',
		'\\',
		'u0',
		' ',
		'\n',
		'1',
		'-',
		'.',
		'e',
		'true',
		'null',
		'a'
	);
	const slip = fc.tuple(fc.json(), fc.nat(), unit).map(([json, at, sign]) => {
		const place = at % (json.length + 1);
		return json.slice(0, place) + sign + json.slice(place);
	});
	fc.assert(
		fc.property(fc.oneof(fc.json(), slip, fc.string({ unit })), (text) => {
			expect(jsonFault(text) === null).toBe(isJson(text));
		}),
		{ numRuns: 2000 }
	);
});

test.each([
	['{\n\t"a": 1\n\t"b": 2\n}', 3, 'not JSON at "\\"b\\": 2"'],
	['{\n\t"a": 1,\n}', 3, 'not JSON at "}"'],
	["{\n'a': 1}", 2, 'not JSON at "\'a\': 1}"'],
	['{\n"a": 01}', 2, 'not JSON at "01}"'],
	['{\n"a": 1', 2, 'the text ends too early'],
	['', 1, 'the text ends too early']
])('%j breaks at line %i', (text, line, found) => {
	expect(jsonFault(text)).toEqual({ line, found });
});
