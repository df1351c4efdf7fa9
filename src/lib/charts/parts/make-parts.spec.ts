import { expect, test } from 'vitest';
import { EXAMPLE_PANELS, EXAMPLE_WORDS, examplePanel } from '../examples/example-panels.ts';
import { makeParts } from './make-parts.ts';

const panelNamed = (id: string) => {
	const panel = EXAMPLE_PANELS.find((one) => one.id === id);
	if (!panel) throw new Error(id);
	return panel;
};

test('a part with bounds alone takes its upper one, so that the undescribed is not drawn larger than it is', () => {
	const spec = makeParts(panelNamed('parts'), EXAMPLE_WORDS);
	expect(spec.parts.map(({ from, to }) => [from, to])).toEqual([
		[0, 2e6],
		[2e6, 2_099_999],
		[2_099_999, 2_119_999],
		[2_119_999, 4e6]
	]);
});

test('a strip without a whole is an error that names the panel', () => {
	const none = examplePanel('no-whole', 'parts', []);
	expect(() => makeParts(none, EXAMPLE_WORDS)).toThrow('panel "no-whole": a strip needs a whole above zero');
});
