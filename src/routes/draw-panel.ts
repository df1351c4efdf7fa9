/** The chart of a panel: its spec, and the two drawings that stand in the page before any script. */
import { makeSpec } from '#lib/charts/make-spec.ts';
import { chartSvg } from '#lib/charts/svg.ts';
import type { Panel } from '#lib/domain/model.ts';
import { CHART_WORDS } from './chart-words.ts';

/** What `Chart.svelte` takes. */
export function drawPanel(panel: Panel) {
	const spec = makeSpec(panel, CHART_WORDS);
	return { spec, wideSvg: chartSvg(spec, 'wide'), narrowSvg: chartSvg(spec, 'narrow') };
}
