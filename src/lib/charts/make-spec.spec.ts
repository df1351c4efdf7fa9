import { expect, test } from 'vitest';
import {
	EXAMPLE_PANELS,
	EXAMPLE_WORDS,
	exampleFigure,
	exampleMark,
	examplePanel
} from './examples/example-panels.ts';
import { readGolden } from './examples/golden.ts';
import { makeDots, onOtherScale } from './dots/make-dots.ts';
import { makeRunning } from './running/make-running.ts';
import { makeSpec } from './make-spec.ts';
import { marksOf } from './spec/spec.ts';

const panelNamed = (id: string) => {
	const panel = EXAMPLE_PANELS.find((one) => one.id === id);
	if (!panel) throw new Error(id);
	return panel;
};

test.each(EXAMPLE_PANELS.map((panel) => [panel.id, panel] as const))(
	'the spec of %s is its golden',
	(id, panel) => {
		const spec = makeSpec(panel, EXAMPLE_WORDS);
		const written = `${JSON.stringify(spec, null, '\t')}\n`;
		expect(written).toBe(readGolden(`${id}.json`, written));
		expect(JSON.parse(written)).toEqual(spec);
	}
);

test('a spec is frozen through and through, since Chart.js patches arrays', () => {
	const spec = makeSpec(panelNamed('running'), EXAMPLE_WORDS);
	const isFrozen = (value: unknown): boolean =>
		typeof value !== 'object' ||
		value === null ||
		(Object.isFrozen(value) && Object.values(value).every(isFrozen));
	expect(isFrozen(spec)).toBe(true);
});

test('a scale starts at zero and reaches the largest bound', () => {
	const spec = makeDots(panelNamed('dots'), EXAMPLE_WORDS);
	expect(spec.scale).toMatchObject({ kind: 'linear', min: 0, max: 4e6 });
	expect(spec.scale.ticks.map(({ value }) => value)).toEqual([0, 1e6, 2e6, 3e6, 4e6]);
});

test('a logarithmic scale is offered from tenfold up, and never where a number is zero', () => {
	const far = makeDots(panelNamed('far'), EXAMPLE_WORDS);
	expect(far.scale.kind).toBe('linear');
	expect(far.otherScale).toMatchObject({ kind: 'log', title: EXAMPLE_WORDS.logarithmic() });
	expect(onOtherScale(far)).toEqual({ ...far, scale: far.otherScale, otherScale: far.scale });
	expect(makeDots(panelNamed('dots'), EXAMPLE_WORDS).otherScale).toBeNull();
	expect(makeDots(panelNamed('tiny'), EXAMPLE_WORDS).otherScale).toBeNull();
});

test('numbers more than a thousandfold apart have a logarithmic scale alone', () => {
	const spec = makeDots(panelNamed('too-far'), EXAMPLE_WORDS);
	expect([spec.scale.kind, spec.otherScale]).toEqual(['log', null]);
});

test('the text said in place of a chart gives origin and grade before each number', () => {
	const { alt } = makeSpec(panelNamed('one'), EXAMPLE_WORDS);
	expect(alt).toContain(
		'Relayed, unverified; attribution fair; truth cannot be judged · F6. Relayed: a former clerk: close to or above 4 million.'
	);
});

test('a running total stands at the end of its period and adds up all before it', () => {
	const { totals, bars } = makeRunning(panelNamed('running'), EXAMPLE_WORDS);
	expect(totals.map(({ at, mark }) => [at, mark.value])).toEqual([
		[2021, 410_000],
		[2022, 865_000],
		[2023, 1_395_000],
		[2024, 2_015_000],
		[2025, 2_600_000]
	]);
	expect(bars.map(({ from, to }) => [from, to])).toEqual([
		[2020, 2021],
		[2021, 2022],
		[2022, 2023],
		[2023, 2024],
		[2024, 2025]
	]);
	expect(totals[1]?.mark).toMatchObject({
		origin: 'derived',
		tone: 'official',
		shape: 'tick',
		figureId: null,
		originText: 'Our sum of official numbers'
	});
	expect(totals[1]?.mark.inputs.map(({ figureId }) => figureId)).toEqual(['year-2021']);
});

test('a derived figure that adds up the whole series is the last running total', () => {
	const { totals, free } = makeRunning(panelNamed('running'), EXAMPLE_WORDS);
	expect(totals.at(-1)?.mark.figureId).toBe('years-added');
	expect(free.map(({ mark }) => mark.figureId)).toEqual(['relayed-total']);
});

test('an unverified or open number in a series is shown by its sign, never by a bar', () => {
	const figures = [
		exampleFigure('counted', 'official', { value: 10, stated: '10', start: '2020', end: '2020' }),
		exampleFigure('retold', 'relayed', { value: 20, stated: '20', start: '2021', end: '2021' }),
		exampleFigure('at-least', 'official', {
			value: 30,
			high: null,
			stated: 'at least 30',
			start: '2022',
			end: '2022'
		})
	];
	const series = { id: 's', label: 'Passengers', caveat: '', figures };
	const { bars, counts } = makeRunning(examplePanel('mixed', 'running', [], { series }), EXAMPLE_WORDS);
	expect(bars.map(({ mark }) => mark.figureId)).toEqual(['counted']);
	expect(counts.map(({ mark, at }) => [mark.figureId, mark.shape, at])).toEqual([
		['retold', 'ring', 2021.5],
		['at-least', 'dot', 2022.5]
	]);
});

test('periods that were not stated give each figure one slot', () => {
	const figures = ['a', 'b'].map((id) => ({
		...exampleFigure(id, 'official', { value: 5, stated: '5' }),
		period: { start: null, end: null }
	}));
	const series = { id: 's', label: 'Passengers', caveat: '', figures };
	const spec = makeRunning(examplePanel('undated', 'running', [], { series }), EXAMPLE_WORDS);
	expect(spec.bars.map(({ from, to }) => [from, to])).toEqual([
		[0, 1],
		[1, 2]
	]);
});

test('a part with bounds alone takes its upper one, so that the undescribed is not drawn larger than it is', () => {
	const spec = makeSpec(panelNamed('parts'), EXAMPLE_WORDS);
	if (spec.form !== 'parts') throw new Error('parts');
	expect(spec.parts.map(({ from, to }) => [from, to])).toEqual([
		[0, 2e6],
		[2e6, 2_099_999],
		[2_099_999, 2_119_999],
		[2_119_999, 4e6]
	]);
});

test('a strip without a whole is an error that names the panel', () => {
	const none = examplePanel('no-whole', 'parts', []);
	expect(() => makeSpec(none, EXAMPLE_WORDS)).toThrow('panel "no-whole": a strip needs a whole above zero');
});

test('marks are read in the order of the panel, references first', () => {
	const reference = exampleMark(
		'Speech',
		exampleFigure('speech', 'official', { value: 3, stated: '3' }),
		'reference'
	);
	const row = exampleMark('Clerk', exampleFigure('clerk', 'relayed', { value: 4, stated: '4' }));
	const spec = makeSpec(examplePanel('ordered', 'dots', [row, reference]), EXAMPLE_WORDS);
	expect(marksOf(spec).map(({ label }) => label)).toEqual(['Speech', 'Clerk']);
});
