import { expect, test } from 'vitest';
import { figureAddress, groupOf, MOST_PAGES, standTogether } from './figure-place.ts';

const ids = (count: number) => Array.from({ length: count }, (_, index) => `seats-${String(index)}`);

test('a figure has a page of its own up to the number of figures that is stated, and a place on a page above', () => {
	expect(figureAddress('seats', MOST_PAGES)).toBe('figures/seats/');
	expect(figureAddress('seats', MOST_PAGES + 1)).toMatch(/^figures\/at\/\d+\/#seats$/);
	expect([standTogether(MOST_PAGES), standTogether(MOST_PAGES + 1)]).toEqual([false, true]);
});

test('a place does not move when figures are added', () => {
	expect(figureAddress('seats', 40_000)).toBe(figureAddress('seats', MOST_PAGES + 1));
});

test.each([5_000, 50_000, 500_000])('of %d figures no page has more than some hundreds', (count) => {
	const sizes = new Map<number, number>();
	for (const id of ids(count)) {
		const group = groupOf(id, count);
		sizes.set(group, (sizes.get(group) ?? 0) + 1);
	}
	expect(Math.max(...sizes.values())).toBeLessThan(400);
	expect(Math.min(...sizes.keys())).toBeGreaterThan(0);
});
