import { describe, expect, test } from 'vitest';
import { EXAMPLE_PANELS, EXAMPLE_WORDS, exampleFigure } from '../examples/example-panels.ts';
import { checkGrammar, type Rule } from './grammar.ts';
import { figureMark } from './make-mark.ts';
import { makeSpec } from '../make-spec.ts';
import type { ChartSpec, DotsSpec, FigureMark, RunningSpec } from './spec.ts';

const mark = (origin: FigureMark['origin'], value: number, more: Partial<FigureMark> = {}): FigureMark => ({
	...figureMark(
		exampleFigure(`${origin}-${value}`, origin, { value, stated: String(value) }),
		'Shore',
		EXAMPLE_WORDS
	),
	...more
});

const words = { id: 'x', lang: 'en', title: 't', subtitle: 's', caveat: 'c', alt: 'a', source: 'q' };
const linear = { kind: 'linear', min: 0, max: 100, ticks: [], title: '' } as const;

function dots(rows: FigureMark[], scale: DotsSpec['scale'] = linear): DotsSpec {
	return { form: 'dots', ...words, scale, otherScale: null, rows, references: [] };
}

function running(bar: FigureMark, scale: RunningSpec['scale'] = linear): RunningSpec {
	return {
		form: 'running',
		...words,
		time: { min: 2020, max: 2021, ticks: [] },
		scale,
		bars: [{ mark: bar, from: 2020, to: 2021 }],
		totals: [],
		references: [],
		free: [],
		counts: [],
		silences: []
	};
}

const rules = (spec: ChartSpec): Rule[] => checkGrammar(spec).map(({ rule }) => rule);

test.each(EXAMPLE_PANELS.map((panel) => [panel.id, panel] as const))('%s keeps the grammar', (_id, panel) => {
	expect(checkGrammar(makeSpec(panel, EXAMPLE_WORDS))).toEqual([]);
});

test('a published count may be a bar', () => {
	expect(rules(running(mark('official', 50, { shape: 'bar' })))).toEqual([]);
});

describe('a planted offender of each kind is found', () => {
	test.each<[Rule, ChartSpec]>([
		['bar-unpublished', running(mark('relayed', 50, { shape: 'bar' }))],
		['bar-unpublished', running(mark('independent', 50, { shape: 'bar' }))],
		['bar-unpublished', running(mark('derived', 50, { shape: 'bar' }))],
		['open-side-capped', running(mark('official', 50, { shape: 'bar', high: null }))],
		['open-side-capped', running(mark('official', 50, { shape: 'bar', low: null }))],
		[
			'bar-on-log',
			running(mark('official', 50, { shape: 'bar' }), { ...linear, kind: 'log', min: 1, title: 'log' })
		],
		['relayed-filled', dots([mark('relayed', 50, { shape: 'dot' })])],
		['relayed-filled', dots([mark('relayed', 50, { shape: 'diamond' })])],
		['relayed-filled', dots([mark('derived', 50, { tone: 'relayed', shape: 'tick' })])],
		['derived-as-stated', dots([mark('derived', 50, { shape: 'dot' })])],
		['foreign-sign', dots([mark('official', 50, { shape: 'ring' })])],
		['linear-too-far', dots([mark('official', 100_100), mark('relayed', 100)])],
		['linear-not-from-zero', dots([mark('official', 50)], { ...linear, min: 10 })],
		['log-unsaid', dots([mark('official', 50)], { ...linear, kind: 'log', min: 1 })],
		['words-missing', dots([mark('official', 50, { label: ' ' })])],
		['words-missing', dots([mark('official', 50, { valueText: '' })])],
		['words-missing', dots([mark('official', 50, { originText: '' })])],
		['words-missing', dots([mark('official', 50, { gradeText: '' })])],
		['nothing-to-draw', dots([mark('official', 50, { value: null, low: null, high: null })])],
		[
			'variants-combined',
			dots([
				mark('derived', 50, {
					inputs: [
						{ figureId: 'first-edition', family: 'first-edition' },
						{ figureId: 'second-edition', family: 'first-edition' }
					]
				})
			])
		]
	])('%s', (rule, spec) => {
		expect(rules(spec)).toEqual([rule]);
	});

	test('bar-not-from-zero', () => {
		expect(rules(running(mark('official', 50, { shape: 'bar' }), { ...linear, min: 10 }))).toEqual([
			'bar-not-from-zero',
			'linear-not-from-zero'
		]);
	});
});

test('a running total over two variants of one claim is found', () => {
	const total = (figureId: string) =>
		mark('derived', 10, { figureId: null, inputs: [{ figureId, family: 'first-edition' }] });
	const spec: RunningSpec = {
		...running(mark('official', 50, { shape: 'bar' })),
		totals: [
			{ mark: total('first-edition'), at: 2021 },
			{ mark: total('second-edition'), at: 2022 }
		]
	};
	expect(rules(spec)).toEqual(['variants-combined']);
});

test('an violation names the figure and what was found', () => {
	expect(checkGrammar(dots([mark('relayed', 50, { shape: 'dot' })]))).toEqual([
		{ rule: 'relayed-filled', mark: 'relayed-50', found: 'dot for relayed' }
	]);
});

test('exactly a thousandfold may share a linear scale', () => {
	expect(rules(dots([mark('official', 100_000), mark('relayed', 100)]))).toEqual([]);
});

test('numbers far apart may share a logarithmic scale that says so', () => {
	const log = { kind: 'log', min: 100, max: 1e7, ticks: [], title: EXAMPLE_WORDS.logarithmic() } as const;
	expect(rules(dots([mark('official', 1e7), mark('relayed', 100)], log))).toEqual([]);
});
