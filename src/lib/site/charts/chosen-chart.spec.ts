import { expect, test } from 'vitest';
import { exampleFigure } from '#lib/charts/examples/example-panels.ts';
import { checkSpec, makeSpec } from '#lib/charts/forms.ts';
import type { Comparison, Figure } from '#lib/domain/record/model.ts';
import { createComparable, type ComparableFigure } from '#lib/format/figure/comparable-figure.ts';
import { commonAxis } from '../compare/common-axis.ts';
import { pairPanel } from '../compare/pair-panel.ts';
import { chosenChart } from './chosen-chart.ts';
import { CHART_WORDS } from './words-from-messages.ts';

const counted = (value: number, more: Partial<Parameters<typeof exampleFigure>[2]> = {}) =>
	exampleFigure(`n-${String(value)}`, 'official', { value, stated: String(value), ...more });
const retold = (value: number) =>
	exampleFigure(`retold-${String(value)}`, 'relayed', {
		value,
		high: null,
		stated: `${String(value)} or more`
	});

function sides(first: Figure, ...others: Figure[]): [ComparableFigure, ...ComparableFigure[]] {
	const comparable = createComparable([]);
	return [comparable(first), ...others.map(comparable)];
}

test('10,000,000 and 2 never share a linear axis, whatever the reader wishes', () => {
	const pair = sides(retold(10_000_000), counted(2));
	for (const wished of [null, 'linear', 'log'] as const) {
		const spec = chosenChart(pair, '', wished);
		expect(spec?.scale).toMatchObject({ kind: 'log', title: CHART_WORDS.logarithmic() });
		expect(spec?.otherScale).toBeNull();
		expect(spec?.subtitle).toContain('log axis');
	}
});

test('numbers that no axis can tell apart have no chart', () => {
	expect(chosenChart(sides(retold(10_000_000), counted(2), counted(0)), '')).toBeNull();
	expect(chosenChart(sides(retold(10_000_000), counted(2000, { low: 0 })), '')).toBeNull();
});

test('a reader may choose the logarithmic axis from tenfold up, and an axis that is not offered is left aside', () => {
	const far = sides(retold(5000), counted(50));
	expect(chosenChart(far, '')?.scale.kind).toBe('linear');
	expect(chosenChart(far, '', 'log')?.scale.kind).toBe('log');
	expect(chosenChart(sides(retold(5), counted(4)), '', 'log')?.scale.kind).toBe('linear');
});

test.each([
	[retold(10_000_000), counted(2)],
	[retold(5000), counted(50)],
	[counted(7), retold(8)],
	[counted(7), exampleFigure('sum', 'derived', { value: 9, stated: '9', inputs: [counted(4), counted(5)] })]
])('a pair is drawn alike as a comparison of the record and by choice', (left, right) => {
	const pair = sides(left, right);
	const axis = commonAxis(pair);
	const comparison: Comparison = {
		id: 'pair',
		question: 'Which?',
		answer: 'Both.',
		finding: 'agree',
		reading: '',
		lang: 'en',
		left,
		right
	};
	if (axis === null) throw new Error('no axis');
	const curated = makeSpec(pairPanel(comparison, axis, 'They differ.'), CHART_WORDS);
	const chosen = chosenChart(pair, 'They differ.');
	const { form, scale, otherScale, subtitle, caveat, alt } = chosen ?? {};
	expect(curated).toMatchObject({ form, scale, otherScale, subtitle, caveat, alt, references: [] });
	// A document and what a figure was computed from are on the page of the figure, one link away.
	const rows = chosen?.rows.map((mark) =>
		Object.fromEntries(Object.entries(mark).filter(([key]) => key !== 'sourceText' && key !== 'inputs'))
	);
	expect(curated).toMatchObject({ rows });
});

test('what is chosen keeps the grammar, and says origin and grade before each number', () => {
	const spec = chosenChart(sides(retold(40), counted(20)), 'They differ.');
	if (!spec) throw new Error('no chart');
	expect(checkSpec(spec)).toEqual([]);
	const [mark] = spec.rows;
	if (mark?.kind !== 'figure') throw new Error('no mark');
	expect(spec.alt).toContain(
		CHART_WORDS.sentence({
			label: mark.label,
			value: mark.valueText,
			origin: mark.originText,
			phrase: mark.phraseText,
			unit: ''
		})
	);
});
