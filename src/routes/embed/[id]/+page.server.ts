import { chartSpec, drawChart } from '#lib/site/charts/draw-chart.ts';
import { chartEntries } from '#lib/site/charts/catalogue.ts';
import type { PageServerLoadEvent } from './$types';

export const csr = false;
export const entries = chartEntries;

/** One chart alone, with the words that belong to it. */
export function load({ params }: PageServerLoadEvent) {
	const { lang, subtitle, caveat, source, alt } = chartSpec(params.id);
	const { title, page, wideSvg, narrowSvg } = drawChart(params.id);
	return { chart: { id: params.id, alt, title, lang, subtitle, caveat, source, page, wideSvg, narrowSvg } };
}
