/** What the site has a chart of, each as a panel and with the page that shows it. */
import type { Comparison, Model, Panel, Series } from '#lib/domain/record/model.ts';
import { maySetAgainst } from '#lib/domain/comparison/compare-pair.ts';
import { compared } from '../compare/compared.ts';
import { pairPanel } from '../compare/pair-panel.ts';
import { rememberByLocale } from '../remember-by-locale.ts';
import { overviewPanel } from './overview-panel.ts';
import { seriesPanel } from './series-panel.ts';

/** A chart with an address of its own. */
export interface SiteChart {
	readonly panel: Panel;
	/** The page that shows it, with the place there, relative to the root of the site. */
	readonly page: string;
}

/** The first screen, drawn where the official record is set out by rank; `null` where the record has none. */
export const overviewChart = rememberByLocale((model: Model): SiteChart | null => {
	const panel = overviewPanel(model);
	return panel && { panel, page: 'record/#by-rank' };
});

/** A panel of the first page. */
export const panelChart = rememberByLocale((panel: Panel): SiteChart => ({
	panel,
	page: `#panel-${panel.id}`
}));

/** A series on its page. */
export const seriesChart = rememberByLocale((series: Series): SiteChart => ({
	panel: seriesPanel(series),
	page: `record/${series.id}/`
}));

/**
 * A comparison on its page: on one axis where the two are like for like, or agree; else each on a scale of its own. `null`
 * where the two are not in one unit, or no axis can tell them apart.
 */
export const pairChart = rememberByLocale((comparison: Comparison): SiteChart | null => {
	const { pair, axis } = compared(comparison);
	if (!pair.sharesUnit) return null;
	const isApart = !maySetAgainst(pair.compared) && comparison.finding !== 'agree';
	if (!isApart && axis === null) return null;
	const panel = pairPanel(comparison, isApart ? null : axis, pair.gap?.overridden ?? '');
	return { panel, page: `compare/${comparison.id}/` };
});
