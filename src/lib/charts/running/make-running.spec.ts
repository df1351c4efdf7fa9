import { expect, test } from 'vitest';
import {
	EXAMPLE_PANELS,
	EXAMPLE_WORDS,
	exampleFigure,
	examplePanel,
	exampleSilence
} from '../examples/example-panels.ts';
import type { PanelMark } from '#lib/domain/record/model.ts';
import { makeRunning } from './make-running.ts';

const panelNamed = (id: string) => {
	const panel = EXAMPLE_PANELS.find((one) => one.id === id);
	if (!panel) throw new Error(id);
	return panel;
};

test('a running total stands at the end of its period and adds up all before it', () => {
	const { bars } = makeRunning(panelNamed('running'), EXAMPLE_WORDS);
	const { totals } = makeRunning(panelNamed('running-totals'), EXAMPLE_WORDS);
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
	const { totals, free } = makeRunning(panelNamed('running-totals'), EXAMPLE_WORDS);
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
	const series = { id: 's', label: 'Passengers', caveat: '', addsUp: true, figures };
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
	const series = { id: 's', label: 'Passengers', caveat: '', addsUp: true, figures };
	const spec = makeRunning(examplePanel('undated', 'running', [], { series }), EXAMPLE_WORDS);
	expect(spec.bars.map(({ from, to }) => [from, to])).toEqual([
		[0, 1],
		[1, 2]
	]);
});

test('a year without a figure is a gap with its own place on the axis, said by the silence that covers it', () => {
	const series = panelNamed('running-gaps').series;
	const silence = {
		...exampleSilence('Passengers, 2022'),
		silence: { ...exampleSilence('x').silence, period: { start: '2022', end: '2022' } }
	} as PanelMark;
	const named = makeRunning(examplePanel('named', 'running', [silence], { series }), EXAMPLE_WORDS);
	expect(named.gaps.map(({ from, to, text }) => [from, to, text])).toEqual([[2022, 2023, 'not published']]);
	expect(named.silences).toEqual([]);
	expect(named.time.ticks.map(({ text }) => text)).toContain('2022');
	const unnamed = makeRunning(panelNamed('running-gaps'), EXAMPLE_WORDS);
	expect(unnamed.gaps).toMatchObject([{ text: EXAMPLE_WORDS.noEntry(), silence: null }]);
});

test('a break of definition stands where it happens, and what figures have in common is said once', () => {
	const { breaks, standings } = makeRunning(panelNamed('running-gaps'), EXAMPLE_WORDS);
	expect(breaks[0]).toEqual({ at: 2023, text: 'from here another population' });
	expect(standings.map(({ periods }) => periods)).toEqual(['2020 to 2024']);
});
