import { chartSpec, drawChart } from '#lib/site/charts/draw-chart.ts';
import { chartById } from '#lib/site/charts/catalogue.ts';
import { asOf } from '#lib/site/as-of.ts';
import type { PageServerLoadEvent } from './$types';

/** One chart alone, with the words that belong to it. */
export function load({ params }: PageServerLoadEvent) {
	const chart = chartById(params.id);
	const { lang, subtitle, caveat, source, alt } = chartSpec(chart.panel);
	const { title, page, wideSvg, narrowSvg } = drawChart(chart);
	return {
		asOf: asOf(),
		chart: { id: params.id, alt, title, lang, subtitle, caveat, source, page, wideSvg, narrowSvg }
	};
}
