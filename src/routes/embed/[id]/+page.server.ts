import { chartSvg } from '#lib/charts/draw/svg.ts';
import { chartSpec } from '#lib/site/charts/draw-chart.ts';
import { chartById } from '#lib/site/charts/catalogue.ts';
import { framedRows, picturePanel, sharedPanel, sharedRows } from '#lib/site/charts/shared-panel.ts';
import { licenceWords } from '#lib/site/charts/imprint.ts';
import { asOf } from '#lib/site/as-of.ts';
import type { PageServerLoadEvent } from './$types';

/** One chart alone, with the words that belong to it; of many groups the first, and how many the page has. */
export function load({ params }: PageServerLoadEvent) {
	const { panel, page } = chartById(params.id);
	const { lang, title, subtitle, caveat, source } = chartSpec(panel);
	const { alt } = chartSpec(picturePanel(panel));
	return {
		asOf: asOf(),
		licence: licenceWords(),
		rows: framedRows(panel)?.count ?? null,
		chart: { id: params.id, alt, title, lang, subtitle, caveat, source, page },
		drawings: (['wide', 'middle', 'narrow'] as const).map((layout) => ({
			layout,
			svg: chartSvg(chartSpec(sharedPanel(panel, layout)), layout),
			rows: sharedRows(panel, layout)
		}))
	};
}
