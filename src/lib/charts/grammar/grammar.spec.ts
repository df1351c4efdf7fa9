import { describe, expect, test } from 'vitest';
import { EXAMPLE_WORDS, exampleFigure } from '../examples/example-panels.ts';
import { checkGrammar, type Judged, type Rule } from './grammar.ts';
import { figureMark } from '../spec/make-mark.ts';
import type { FigureMark, Scale } from '../spec/spec.ts';

const mark = (origin: FigureMark['origin'], value: number, more: Partial<FigureMark> = {}): FigureMark => ({
	...figureMark(
		exampleFigure(`${origin}-${value}`, origin, { value, stated: String(value) }),
		'Shore',
		EXAMPLE_WORDS
	),
	...more
});

const linear: Scale = { kind: 'linear', min: 0, max: 100, ticks: [], title: '' };

/** A chart of these marks on one scale. */
function chart(marks: FigureMark[], scale = linear): Judged {
	return { marks, scales: [scale], totals: [] };
}

const rules = (judged: Judged): Rule[] => checkGrammar(judged).map(({ rule }) => rule);

test('a published count may be a bar', () => {
	expect(rules(chart([mark('official', 50, { shape: 'bar' })]))).toEqual([]);
});

describe('a planted offender of each kind is found', () => {
	test.each<[Rule, Judged]>([
		['bar-unpublished', chart([mark('relayed', 50, { shape: 'bar' })])],
		['bar-unpublished', chart([mark('official-as-cited', 50, { shape: 'bar' })])],
		['bar-unpublished', chart([mark('independent', 50, { shape: 'bar' })])],
		['bar-unpublished', chart([mark('derived', 50, { shape: 'bar' })])],
		['open-side-capped', chart([mark('official', 50, { shape: 'bar', high: null })])],
		['open-side-capped', chart([mark('official', 50, { shape: 'bar', low: null })])],
		[
			'bar-on-log',
			chart([mark('official', 50, { shape: 'bar' })], { ...linear, kind: 'log', min: 1, title: 'log' })
		],
		['relayed-filled', chart([mark('relayed', 50, { shape: 'dot' })])],
		['relayed-filled', chart([mark('relayed', 50, { shape: 'diamond' })])],
		['relayed-filled', chart([mark('derived', 50, { tone: 'relayed', shape: 'tick' })])],
		['derived-as-stated', chart([mark('derived', 50, { shape: 'dot' })])],
		['foreign-sign', chart([mark('official-as-cited', 50, { shape: 'dot' })])],
		['foreign-sign', chart([mark('official', 50, { shape: 'ring' })])],
		['linear-too-far', chart([mark('official', 100_100), mark('relayed', 100)])],
		['linear-not-from-zero', chart([mark('official', 50)], { ...linear, min: 10 })],
		['linear-not-from-zero', chart([mark('official', 50)], { ...linear, min: -10 })],
		['linear-not-from-zero', chart([mark('official', -50)], { ...linear, min: -50, max: -10 })],
		['log-unsaid', chart([mark('official', 50)], { ...linear, kind: 'log', min: 1 })],
		['words-missing', chart([mark('official', 50, { label: ' ' })])],
		['words-missing', chart([mark('official', 50, { phraseText: '' })])],
		['words-missing', chart([mark('official', 50, { valueText: '' })])],
		['words-missing', chart([mark('official', 50, { originText: '' })])],
		['words-missing', chart([mark('official', 50, { gradeText: '' })])],
		['nothing-to-draw', chart([mark('official', 50, { value: null, low: null, high: null })])],
		[
			'variants-combined',
			chart([
				mark('derived', 50, {
					inputs: [
						{ figureId: 'first-edition', family: 'first-edition' },
						{ figureId: 'second-edition', family: 'first-edition' }
					]
				})
			])
		]
	])('%s', (rule, judged) => {
		expect(rules(judged)).toEqual([rule]);
	});

	test('bar-not-from-zero', () => {
		expect(rules(chart([mark('official', 50, { shape: 'bar' })], { ...linear, min: 10 }))).toEqual([
			'bar-not-from-zero',
			'linear-not-from-zero'
		]);
	});
});

test('a running total over two variants of one claim is found', () => {
	const total = (figureId: string) =>
		mark('derived', 10, { figureId: null, inputs: [{ figureId, family: 'first-edition' }] });
	const totals = [total('first-edition'), total('second-edition')];
	expect(rules({ marks: totals, scales: [linear], totals })).toEqual(['variants-combined']);
});

test('a violation names the figure and what was found', () => {
	expect(checkGrammar(chart([mark('relayed', 50, { shape: 'dot' })]))).toEqual([
		{ rule: 'relayed-filled', mark: 'relayed-50', found: 'dot for relayed' }
	]);
});

test('both scales of a chart are judged', () => {
	const marks = [mark('official', 100_100), mark('relayed', 100)];
	const log: Scale = { kind: 'log', min: 100, max: 1e6, ticks: [], title: 'log' };
	expect(rules({ marks, scales: [log, linear], totals: [] })).toEqual(['linear-too-far']);
});

test('exactly a thousandfold may share a linear scale', () => {
	expect(rules(chart([mark('official', 100_000), mark('relayed', 100)]))).toEqual([]);
});

test('numbers far apart may share a logarithmic scale that says so', () => {
	const log = { kind: 'log', min: 100, max: 1e7, ticks: [], title: EXAMPLE_WORDS.logarithmic() } as const;
	expect(rules(chart([mark('official', 1e7), mark('relayed', 100)], log))).toEqual([]);
});
