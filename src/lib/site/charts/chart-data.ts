/** The figures that a chart shows, as a file. */
import { growthColumns } from '#lib/publish/tables/growth-columns.ts';
import type { SelectionFormat } from '#lib/publish/tables/selected-figures.ts';
import { selectionResponse } from '../selection-response.ts';
import { figuresOf } from './chart-figures.ts';
import type { SiteChart } from './site-chart.ts';

/** The figures of a chart with the columns of the flat table, and in a series how each changed on the year before. */
export function chartData({ panel }: SiteChart, format: SelectionFormat): Promise<Response> {
	const added = panel.series === null ? undefined : growthColumns(panel.series);
	return selectionResponse(figuresOf(panel), `chart=${panel.id}`, format, added);
}
