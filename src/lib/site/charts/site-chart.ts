/** What the site has a chart of, each as a panel and with the page that shows it. */
import type { Comparison, Model, Panel, Series } from '#lib/domain/record/model.ts';
import { maySetAgainst } from '#lib/domain/comparison/compare-pair.ts';
import { compared } from '../compare/compared.ts';
import { pairPanel } from '../compare/pair-panel.ts';
import { rememberByLocale } from '#lib/format/languages/remember-by-locale.ts';
import { overviewPanel } from './overview-panel.ts';
import { loadModel } from '../record.ts';
import { seriesPanel, totalsPanel } from './series-panel.ts';

/** A chart with an address of its own. */
export interface SiteChart {
	readonly panel: Panel;
	/** The page that shows it, with the place there, relative to the root of the site. */
	readonly page: string;
}

/** The first screen, which links to it lead to, wherever it is drawn; `null` where the record has none. */
export const overviewChart = rememberByLocale((model: Model): SiteChart | null => {
	const panel = overviewPanel(model);
	return panel && { panel, page: `#panel-${panel.id}` };
});

/** A panel of the first page: its chart, and its running total where its series has one. */
export const panelCharts = rememberByLocale((panel: Panel): SiteChart[] =>
	withTotals(panel, `#panel-${panel.id}`)
);

/** A series on its page, period by period, and its running total where it has one. */
export const seriesCharts = rememberByLocale((series: Series): SiteChart[] =>
	withTotals(seriesPanel(series, loadModel().silences), `record/${series.id}/`)
);

function withTotals(panel: Panel, page: string): SiteChart[] {
	const totals = totalsPanel(panel);
	const periods = totals ? { ...panel, marks: panel.marks.filter(({ figure }) => figure === null) } : panel;
	return [periods, ...(totals ? [totals] : [])].map((one) => ({ panel: one, page }));
}

/**
 * A comparison on its page: on one axis where the two are like for like, or agree; else each on a scale of its own. `null`
 * where the two are not in one unit, or no axis can tell them apart.
 */
export const pairChart = rememberByLocale((comparison: Comparison): SiteChart | null => {
	const { pair, axis } = compared(comparison);
	if (!pair.sharesUnit) return null;
	const isLike = maySetAgainst(pair.compared);
	const isApart = !isLike && comparison.finding !== 'agree';
	if (!isApart && axis === null) return null;
	// Why the two differ goes with the picture, in the words of the record.
	const panel = pairPanel(comparison, isApart ? null : axis, isLike ? '' : comparison.reading);
	return { panel, page: `compare/${comparison.id}/` };
});

/** All charts of a record, in the order of the pages that show them: first screen, panels, series, comparisons. */
export function everyChart(model: Model): SiteChart[] {
	const { sections, series, comparisons } = model;
	const overview = overviewChart(model);
	return [
		...(overview ? [overview] : []),
		...sections.flatMap((section) => section.panels).flatMap(panelCharts),
		...series.flatMap(seriesCharts),
		...comparisons.flatMap((comparison) => pairChart(comparison) ?? [])
	];
}
