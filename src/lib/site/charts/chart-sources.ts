/** The documents behind a chart. */
import type { ChartSource } from '#lib/components/chart/drawn-chart.ts';
import type { Panel } from '#lib/domain/record/model.ts';
import { dateWords } from '#lib/format/number/period-words.ts';
import { figuresOf } from './chart-figures.ts';

/** What the figures of a chart are cited from, each once; a computed figure stands for its inputs. */
export function chartSources(panel: Panel): ChartSource[] {
	const figures = [...figuresOf(panel)].flatMap((figure) => figure.computation?.inputs ?? [figure]);
	const sources = new Map<string, ChartSource>();
	for (const { citations } of figures) {
		const source = citations[0]?.source;
		if (!source || sources.has(source.id)) continue;
		const { id, title, lang, published } = source;
		sources.set(id, { id, title, lang, date: published === null ? null : dateWords(published) });
	}
	return [...sources.values()];
}
