import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noteStart } from './place-note.ts';

test('a note stands after its mark, before it where there is no room, and never outside the window', () => {
	expect(noteStart(100, 80, { from: 0, to: 400 })).toBe(114);
	expect(noteStart(350, 80, { from: 0, to: 400 })).toBe(256);
	fc.assert(
		fc.property(
			fc.integer({ min: -50, max: 450 }),
			fc.integer({ min: 1, max: 400 }),
			fc.integer({ min: -100, max: 0 }),
			(mark, size, from) => {
				const start = noteStart(mark, size, { from, to: from + 400 });
				expect(start).toBeGreaterThanOrEqual(from);
				expect(start + size).toBeLessThanOrEqual(from + 400);
			}
		)
	);
});
