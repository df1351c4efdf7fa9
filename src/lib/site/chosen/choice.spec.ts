import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_FIGURES, readChoice, setFirst, toggled, writeChoice } from './choice.ts';

const known = new Set(['a', 'b', 'c', 'd', 'e', 'g', 'h']);
const read = (query: string) => readChoice(new URLSearchParams(query), (id) => known.has(id));

test('an id that names no figure is told, and the rest is shown', () => {
	expect(read('f=a&f=gone&f=b&force=ratio')).toEqual({
		choice: { ids: ['a', 'b'], forced: true, scale: null },
		unknown: ['gone'],
		beyond: []
	});
});

test('more than may stand side by side is told', () => {
	expect(read('f=a&f=b&f=c&f=d&f=e&f=g&f=h').beyond).toEqual(['h']);
});

test('only the word of the address turns a ratio on', () => {
	expect(read('f=a&f=b&force=1').choice.forced).toBe(false);
});

test('a scale that no chart has is left aside', () => {
	expect(read('f=a&f=b&scale=square').choice.scale).toBeNull();
});

test('every choice reopens from its address', () => {
	const choices = fc.record({
		ids: fc.uniqueArray(fc.constantFrom(...known), { minLength: 2, maxLength: MAX_FIGURES }),
		forced: fc.boolean(),
		scale: fc.constantFrom('linear', 'log', null)
	});
	fc.assert(
		fc.property(choices, (choice) => {
			expect(read(writeChoice(choice).toString()).choice).toEqual(choice);
		})
	);
});

test('a figure is put in once, taken out again, and may be made the first', () => {
	const choice = { ids: ['a', 'b'], forced: false, scale: null };
	expect(toggled(choice, 'c').ids).toEqual(['a', 'b', 'c']);
	expect(toggled(toggled(choice, 'c'), 'c')).toEqual(choice);
	expect(setFirst(choice, 'b').ids).toEqual(['b', 'a']);
});
