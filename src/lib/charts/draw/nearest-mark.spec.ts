import { expect, test } from 'vitest';
import { EXAMPLE_PANELS, EXAMPLE_WORDS } from '../examples/example-panels.ts';
import { makeSpec } from '../forms.ts';
import { nearestMark } from './nearest-mark.ts';
import { placeChart } from '../forms.ts';

const placedNamed = (id: string) => {
	const panel = EXAMPLE_PANELS.find((one) => one.id === id);
	if (!panel) throw new Error(id);
	return placeChart(makeSpec(panel, EXAMPLE_WORDS), 'wide');
};

test.each(['dots', 'parts', 'running'])('a pointer on a mark of %s means that mark', (id) => {
	const { marks } = placedNamed(id);
	const missed = marks.filter(({ at }, index) => nearestMark(marks, at) !== index);
	expect(missed.map(({ mark }) => mark.label)).toEqual([]);
});

test('a pointer far from every mark means none', () => {
	expect(nearestMark(placedNamed('running').marks, { x: 60, y: 2 })).toBeNull();
});

test('the whole row of a mark means it', () => {
	const { marks } = placedNamed('dots');
	expect(nearestMark(marks, { x: 30, y: (marks[1]?.at.y ?? 0) + 4 })).toBe(1);
});
