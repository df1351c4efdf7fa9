/** The documents behind a chart. */
import type { ChartSource } from '#lib/components/chart/drawn-chart.ts';
import { documentOf, wasOpened } from '#lib/domain/provenance/reliance.ts';
import type { Citation, Panel } from '#lib/domain/record/model.ts';
import { inParts } from '#lib/format/languages/lists.ts';
import { dateWords } from '#lib/format/number/period-words.ts';
import { m } from '#lib/paraglide/messages.js';
import { figuresOf } from './chart-figures.ts';

/**
 * What the figures of a chart were read in, each once, then what they are cited from and nobody opened, which is said beside it; a computed figure
 * stands for its inputs.
 */
export function chartSources(panel: Panel): ChartSource[] {
	const figures = [...figuresOf(panel)].flatMap((figure) => figure.computation?.inputs ?? [figure]);
	const read = figures.flatMap((figure) => documentOf(figure) ?? []);
	const cited = figures.flatMap(({ citations }) => citations[0] ?? []);
	const sources = new Map<string, ChartSource>();
	for (const citation of [...read, ...cited]) {
		const { id, title, lang } = citation.source;
		if (!sources.has(id)) sources.set(id, { id, title, lang, date: besideTitle(citation) });
	}
	return [...sources.values()];
}

/** The date of a document, and that it was not opened where it was not; `null` where neither can be said. */
function besideTitle(citation: Citation): string | null {
	const { published } = citation.source;
	const parts = [
		...(published === null ? [] : [dateWords(published)]),
		...(wasOpened(citation) ? [] : [m.access_not_opened()])
	];
	return parts.length === 0 ? null : inParts(parts);
}
