/** The figures that a chart shows, as a file. */
import type { Figure, Panel } from '#lib/domain/record/model.ts';
import type { SelectionFormat } from '#lib/publish/tables/selected-figures.ts';
import { selectionResponse } from '../selection-response.ts';
import { chartById } from './catalogue.ts';

/** The figures of the chart with the id; an error 404 where there is none. */
export function chartData(id: string, format: SelectionFormat): Promise<Response> {
	return selectionResponse(figuresOf(chartById(id).panel), `chart=${id}`, format);
}

function figuresOf({ marks, series }: Panel): Set<Figure> {
	return new Set([...marks.flatMap(({ figure }) => figure ?? []), ...(series?.figures ?? [])]);
}
