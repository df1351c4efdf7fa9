import { describe, expect, test } from 'vitest';
import { EXAMPLE_PANELS, EXAMPLE_WORDS } from '../examples/example-panels.ts';
import { makeSpec, placeChart } from '../forms.ts';
import type { Drawn } from '../layout/placed.ts';
import { textWidth } from '../layout/text-metrics.ts';
import { withFrameOfShape } from './frame.ts';

const IMPRINT = {
	record: 'Ferries 1.0.0',
	scope: 'Ferries of the bay since 2020',
	asOf: '1 January 2025',
	permalink: 'https://ferries.example/#total',
	licence: '© Harbour Authority, CC-BY-4.0'
};
const SHAPE = { width: 1200, height: 630 };
/** Pixels of the smallest text in the picture. */
const READABLE = 11;

const framed = EXAMPLE_PANELS.map((panel) => {
	const spec = makeSpec(panel, EXAMPLE_WORDS);
	const bare = placeChart(spec, 'wide');
	return { id: spec.id, bare, placed: withFrameOfShape(bare, spec, IMPRINT, SHAPE) };
});
const texts = (drawn: readonly Drawn[]) => drawn.flatMap((one) => (one.kind === 'text' ? [one] : []));

describe('a picture of a given shape', () => {
	test('has that shape, and text that can be read in it', () => {
		const faults = framed.filter(({ placed: { width, height, furniture } }) => {
			const scale = SHAPE.width / width;
			return (
				Math.abs(height * scale - SHAPE.height) > 1 ||
				texts(furniture).some(({ face }) => face.size * scale < READABLE)
			);
		});
		expect(faults.map(({ id }) => id)).toEqual([]);
	});

	test('says what it is about above its title', () => {
		const faults = framed.filter(({ placed: { furniture } }) => {
			const [first, second] = texts(furniture).toSorted((one, other) => one.at.y - other.at.y);
			return first?.text !== IMPRINT.scope || second === undefined || second.face.size <= first.face.size;
		});
		expect(faults.map(({ id }) => id)).toEqual([]);
	});

	test('cuts nothing: words and chart lie inside it', () => {
		const faults = framed.filter(({ bare, placed: { width, height, furniture, plot } }) => {
			const left = plot.left - bare.plot.left;
			const top = plot.top - bare.plot.top;
			return (
				left + bare.width > width ||
				top + bare.height > height ||
				texts(furniture)
					.filter(({ anchor }) => anchor === 'left')
					.some(({ text, at, face }) => at.x + textWidth(text, face) > width || at.y > height)
			);
		});
		expect(faults.map(({ id }) => id)).toEqual([]);
	});
});
