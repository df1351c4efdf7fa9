/** Every chart of the site: what pages show, files draw, embeds carry and tests look at comes from this list. */
import { error } from '@sveltejs/kit';
import type { Model, Panel } from '#lib/domain/record/model.ts';
import { once } from '#lib/publish/published-file.ts';
import { loadModel } from '#lib/server/record.ts';
import { comparedById } from '../compare/compared.ts';
import { pairPanel } from '../compare/pair-panel.ts';
import { seriesPanel } from './series-panel.ts';

/** A chart with an address of its own. */
export interface CataloguedChart {
	readonly panel: Panel;
	/** The page that shows it, with the place there, relative to the root of the site. */
	readonly page: string;
}

/** All charts by id, in the order of the pages that show them: first page, series, comparisons. */
export const catalogue: () => ReadonlyMap<string, CataloguedChart> = once(() => {
	const model = loadModel();
	const charts = new Map<string, CataloguedChart>();
	for (const chart of [...panelCharts(model), ...seriesCharts(model), ...pairCharts(model)]) {
		const { id } = chart.panel;
		if (charts.has(id)) throw new Error(`two charts have the id "${id}": rename a panel or a series`);
		charts.set(id, chart);
	}
	return charts;
});

/** What a route under `charts/` or `embed/` is prerendered for. */
export function chartEntries(): { id: string }[] {
	return [...catalogue().keys()].map((id) => ({ id }));
}

/** The chart with the id; an error 404 where there is none. */
export function chartById(id: string): CataloguedChart {
	return catalogue().get(id) ?? error(404, id);
}

function panelCharts({ sections }: Model): CataloguedChart[] {
	return sections.flatMap(({ panels }) => panels).map((panel) => ({ panel, page: `#panel-${panel.id}` }));
}

function seriesCharts({ series }: Model): CataloguedChart[] {
	return series.map((one) => ({ panel: seriesPanel(one), page: `record/${one.id}/` }));
}

/** Only figures of one unit can lie on one axis. */
function pairCharts({ comparisons }: Model): CataloguedChart[] {
	return comparisons.flatMap(({ id }) => {
		const { comparison, pair } = comparedById(id);
		if (!pair.sharesUnit) return [];
		return [{ panel: pairPanel(comparison, pair.gap?.overridden ?? ''), page: `compare/${id}/` }];
	});
}
