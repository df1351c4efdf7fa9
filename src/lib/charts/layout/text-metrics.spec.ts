import fc from 'fast-check';
import { expect, test } from 'vitest';
import { balanceText, textWidth, wrapText, type Face } from './text-metrics.ts';

const FACE: Face = { size: 10, weight: 400 };

test.each([
	['', 0],
	['iiii', 11.2],
	['港務局', 30],
	['港 8', 19.6]
])('the width of "%s" needs no font', (text, width) => {
	expect(textWidth(text, FACE)).toBeCloseTo(width, 6);
});

test('bold is reckoned wider', () => {
	expect(textWidth('Harbour', { size: 10, weight: 600 })).toBeGreaterThan(textWidth('Harbour', FACE));
});

test.each([
	['counted from the shore', 60, ['counted', 'from the', 'shore']],
	['one', 1000, ['one']],
	['港務局，年報', 30, ['港務', '局，年', '報']],
	['lighthousekeeper', 40, ['lightho', 'usekee', 'per']]
])('"%s" is broken at %i', (text, width, lines) => {
	expect(wrapText(text, width, FACE)).toEqual(lines);
});

test('a no-break space holds a code to its word', () => {
	expect(wrapText('cannot be judged\u00a0·\u00a0F6', 60, FACE).at(-1)).toBe('judged\u00a0·\u00a0F6');
});

test('no line is wider than asked for, and nothing is lost', () => {
	const words = fc.array(fc.stringMatching(/^[a-z港務局0-9,.]{1,12}$/u), { minLength: 1, maxLength: 12 });
	fc.assert(
		fc.property(words, fc.integer({ min: 20, max: 300 }), (list, width) => {
			const text = list.join(' ');
			for (const lines of [wrapText(text, width, FACE), balanceText(text, width, FACE)]) {
				expect(lines.every((line) => textWidth(line, FACE) <= width)).toBe(true);
				expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
			}
		})
	);
});

test('balancing takes no more lines than breaking, and leaves no word alone on the last', () => {
	const text = 'Harbour authority, in its speech of the year';
	expect(wrapText(text, 200, FACE)).toEqual(['Harbour authority, in its speech of the', 'year']);
	expect(balanceText(text, 200, FACE)).toEqual(['Harbour authority, in', 'its speech of the year']);
});
