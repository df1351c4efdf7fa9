/** The figures that a chart shows, as a file. */
import type { SelectionFormat } from '#lib/publish/tables/selected-figures.ts';
import { selectionResponse } from '../selection-response.ts';
import { figuresOf } from './chart-figures.ts';
import type { SiteChart } from './site-chart.ts';

/** The figures of a chart with the columns of the flat table. */
export function chartData({ panel }: SiteChart, format: SelectionFormat): Promise<Response> {
	return selectionResponse(figuresOf(panel), `chart=${panel.id}`, format);
}
