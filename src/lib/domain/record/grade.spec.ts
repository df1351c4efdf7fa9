import { expect, test } from 'vitest';
import { weakest } from './grade.ts';
import type { Grading } from './model.ts';

const grading = (grade: string, position: number | null) =>
	({ scale: 'credibility', grade, position }) as unknown as Grading;

test('what is made from numbers has the weakest of their grades, and of one grade that by the later rule, whichever number comes first', () => {
	const [agrees, continues, unchecked] = [grading('3', 6), grading('3', 7), grading('6', 4)];
	expect(weakest([agrees, continues])).toBe(continues);
	expect(weakest([continues, agrees])).toBe(continues);
	expect(weakest([unchecked, continues])).toBe(unchecked);
	expect(weakest([continues, unchecked])).toBe(unchecked);
});
