import { maySetAgainst } from '#lib/domain/comparison/compare-pair.ts';
import type { Comparison } from '#lib/domain/record/model.ts';
import { areVersions } from '#lib/format/figure/comparable-figure.ts';
import { drawChart } from '#lib/site/charts/draw-chart.ts';
import { pairChart } from '#lib/site/charts/site-chart.ts';
import { writeChoice } from '#lib/site/chosen/choice.ts';
import { loadModel } from '#lib/site/record.ts';
import { compared, comparisonById } from '#lib/site/compare/compared.ts';
import type { PageServerLoadEvent } from './$types';

/** Both figures side by side, whether they are like for like, and then how far apart they lie. */
export function load({ params }: PageServerLoadEvent) {
	const { comparison, before, after } = comparisonById(params.id);
	const { left, right, pair } = compared(comparison);
	const chart = pairChart(comparison);
	const { id, question, answer, finding, reading, lang } = comparison;
	const advises = loadModel().package.about.citing !== null;
	return {
		id,
		question,
		answer,
		finding,
		reading,
		lang,
		figures: [left, right],
		advises,
		areVersions: areVersions(left, right),
		pair,
		chart: chart && drawChart(chart),
		// What is not like for like is drawn, and no gap between the two is given.
		apart: chart !== null && !maySetAgainst(pair.compared) && finding !== 'agree',
		choice: writeChoice({ ids: [left.figure.id, right.figure.id], forced: false, scale: null }).toString(),
		before: link(before),
		after: link(after)
	};
}

function link(one: Comparison | undefined) {
	return one ? { id: one.id, question: one.question, lang: one.lang } : null;
}
