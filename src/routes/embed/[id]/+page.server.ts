import { chartSpec, drawChart } from '#lib/site/charts/draw-chart.ts';
import { chartById } from '#lib/site/charts/catalogue.ts';
import { sharedPanel } from '#lib/site/charts/shared-panel.ts';
import { licenceWords } from '#lib/site/charts/imprint.ts';
import { asOf } from '#lib/site/as-of.ts';
import type { PageServerLoadEvent } from './$types';

/** One chart alone, with the words that belong to it; of many groups the first, and how many the page has. */
export function load({ params }: PageServerLoadEvent) {
	const { panel, page } = chartById(params.id);
	const shown = sharedPanel(panel, 'frame');
	const { lang, subtitle, caveat, source, alt } = chartSpec(shown);
	const { title, wideSvg, narrowSvg } = drawChart({ panel: shown, page });
	return {
		asOf: asOf(),
		licence: licenceWords(),
		rows: shown === panel ? null : (panel.groups?.length ?? null),
		chart: { id: params.id, alt, title, lang, subtitle, caveat, source, page, wideSvg, narrowSvg }
	};
}
