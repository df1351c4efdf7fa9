import { expect, test } from 'vitest';
import { EXAMPLE_PANELS, EXAMPLE_WORDS } from '../examples/example-panels.ts';
import { commonScale, makeDots, onOtherScale } from './make-dots.ts';

const panelNamed = (id: string) => {
	const panel = EXAMPLE_PANELS.find((one) => one.id === id);
	if (!panel) throw new Error(id);
	return panel;
};

test('a scale starts at zero and reaches the largest bound', () => {
	const spec = makeDots(panelNamed('dots'), EXAMPLE_WORDS);
	expect(spec.scale).toMatchObject({ kind: 'linear', min: 0, max: 4e6 });
	expect(spec.scale.ticks.map(({ value }) => value)).toEqual([0, 1e6, 2e6, 3e6, 4e6]);
});

test('a logarithmic scale is offered from tenfold up, and never where a number is zero', () => {
	const far = makeDots(panelNamed('far'), EXAMPLE_WORDS);
	expect(far.scale.kind).toBe('linear');
	expect(far.otherScale).toMatchObject({ kind: 'log', title: `persons, ${EXAMPLE_WORDS.logarithmic()}` });
	expect(onOtherScale(far)).toEqual({ ...far, scale: far.otherScale, otherScale: far.scale });
	expect(onOtherScale(makeDots(panelNamed('dots'), EXAMPLE_WORDS))).toBeNull();
	expect(makeDots(panelNamed('dots'), EXAMPLE_WORDS).otherScale).toBeNull();
	expect(makeDots(panelNamed('tiny'), EXAMPLE_WORDS).otherScale).toBeNull();
});

test('numbers more than a thousandfold apart have a logarithmic scale alone', () => {
	const spec = makeDots(panelNamed('too-far'), EXAMPLE_WORDS);
	expect([spec.scale.kind, spec.otherScale]).toEqual(['log', null]);
});

test.each([
	['alike', [2, 5, 9], 'linear'],
	['a thousandfold apart', [10, 10_000], 'linear'],
	['more than a thousandfold apart', [2, 10_000_000], 'log'],
	['more than a thousandfold apart, and one is zero', [0, 2, 10_000_000], null]
] as const)('numbers that are %s share a scale: %s, %s', (_how, numbers, kind) => {
	expect(commonScale(numbers)).toBe(kind);
});
