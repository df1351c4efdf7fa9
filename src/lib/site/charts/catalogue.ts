/** Every chart of the site: what pages show, files draw, embeds carry and tests look at comes from this list. */
import { error } from '@sveltejs/kit';
import type { Model } from '#lib/domain/record/model.ts';
import { loadModel } from '../record.ts';
import { rememberByLocale } from '#lib/format/languages/remember-by-locale.ts';
import { everyChart, type SiteChart } from './site-chart.ts';

/** All charts by id, in the order of the pages that show them: first screen, panels, series, comparisons. */
export function catalogue(): ReadonlyMap<string, SiteChart> {
	return catalogueOf(loadModel());
}

const catalogueOf = rememberByLocale((model: Model) => {
	const charts = new Map<string, SiteChart>();
	for (const chart of everyChart(model)) {
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
export function chartById(id: string): SiteChart {
	return catalogue().get(id) ?? error(404, id);
}
