import { error } from '@sveltejs/kit';
import { createDefinitions } from '#lib/domain/definitions.ts';
import { createComparable } from '#lib/format/comparable-figure.ts';
import { comparePair } from '#lib/format/comparison-words.ts';
import { loadModel } from '#lib/server/record.ts';
import { writeChoice } from '../choice.ts';
import { drawChart } from '../../draw-chart.ts';
import { pairChartId } from '../pair-panel.ts';
import type { PageServerLoadEvent } from './$types';

export const csr = false;

/** One page a comparison of the record. */
export function entries() {
	return loadModel().comparisons.map(({ id }) => ({ id }));
}

/** Both figures side by side, whether they are like for like, and then how far apart they lie. */
export function load({ params }: PageServerLoadEvent) {
	const model = loadModel();
	const at = model.comparisons.findIndex(({ id }) => id === params.id);
	const comparison = model.comparisons[at];
	if (!comparison) error(404, params.id);
	const { id, question, reading, lang, left, right } = comparison;
	const comparable = createComparable();
	const pair = comparePair(comparable(left), comparable(right), createDefinitions(model.definitionRelations));
	const link = (one: (typeof model.comparisons)[number] | undefined) =>
		one ? { id: one.id, question: one.question, lang: one.lang } : null;
	return {
		id,
		question,
		reading,
		lang,
		figures: [comparable(left), comparable(right)],
		pair,
		chart: pair.sharesUnit ? drawChart(pairChartId(comparison)) : null,
		choice: writeChoice({ ids: [left.id, right.id], forced: false }).toString(),
		before: link(model.comparisons[at - 1]),
		after: link(model.comparisons[at + 1])
	};
}
