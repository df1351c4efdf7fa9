/** The words of the charts, from the messages in the language of the interface. */
import { isolated } from '#lib/domain/text/direction.ts';
import { isInPercent } from '#lib/domain/quantity/share.ts';
import type { ChartWords } from '#lib/charts/spec/chart-words.ts';
import { documentOf } from '#lib/domain/provenance/reliance.ts';
import type { Figure } from '#lib/domain/record/model.ts';
import type { Break } from '#lib/domain/series/series-breaks.ts';
import {
	computationWords,
	gradeLine,
	numberAlone,
	originTag,
	sideWords,
	silenceWords,
	sumTag,
	valueWords
} from '#lib/format/figure/figure-words.ts';
import { intervalName } from '#lib/format/figure/interval-words.ts';
import { shortPhrase } from '#lib/format/figure/grade-phrases.ts';
import { inParts, inRow } from '#lib/format/languages/lists.ts';
import { dateWords, periodEnds, periodWords } from '#lib/format/number/period-words.ts';
import { readingWords } from '#lib/format/number/quantity-words.ts';
import { m } from '#lib/paraglide/messages.js';
import { SPOKEN_WORDS } from './spoken-words.ts';

/** What changes in a series, as a drawing says it. */
const BREAK_WORDS: Readonly<Record<Break, () => string>> = {
	gap: m.chart_break_gap,
	speaker: m.chart_break_speaker,
	measure: m.chart_break_measure,
	unit: m.chart_break_unit,
	population: m.chart_break_population,
	rank: m.chart_break_rank,
	precision: m.chart_break_precision,
	doubt: m.chart_break_doubt
};

export const CHART_WORDS: ChartWords = {
	...SPOKEN_WORDS,
	value: valueWords,
	number: numberAlone,
	interval: intervalName,
	phrase: shortPhrase,
	grade: gradeLine,
	origin: originTag,
	sumOrigin: sumTag,
	reading: ({ quantity, unit }) => readingWords(quantity, { share: isInPercent(unit) }),
	document: (figure) => computationWords(figure) ?? firstDocument(figure),
	sum: (figures) => m.figure_sum_of({ count: String(figures.length) }),
	silence: silenceWords,
	period: periodWords,
	bar: (series, figure) => m.chart_bar({ series: series.label, period: periodWords(figure.period) }),
	total: (series, last) =>
		m.chart_total({ series: series.label, period: dateWords(periodEnds(last.period).end ?? '') }),
	breaks: (kinds) => m.chart_break({ what: inRow(kinds.map((kind) => BREAK_WORDS[kind]())) }),
	side: sideWords,
	noEntry: m.overview_none,
	source: (figures) => m.chart_source({ sources: inParts(sourceNames(figures).map(isolated)) }),
	href: ({ address }) => address
};

/** The document that a figure was read in, with its date. */
function firstDocument(figure: Figure): string {
	const first = documentOf(figure);
	if (!first) return m.figure_no_document();
	const { title, published } = first.source;
	return published === null ? title : inRow([title, dateWords(published)]);
}

/** Who published the documents that the figures were read in, each once with the years of its documents. */
function sourceNames(figures: readonly Figure[]): string[] {
	const years = new Map<string, Set<string>>();
	for (const figure of figures.flatMap((one) => one.computation?.inputs ?? [one])) {
		const source = documentOf(figure)?.source;
		if (!source) continue;
		const known = years.get(source.party.name) ?? new Set();
		if (source.published !== null) known.add(source.published.slice(0, 4));
		years.set(source.party.name, known);
	}
	return [...years].map(([name, known]) => {
		const sorted = [...known].sort();
		const [first, last] = [sorted[0], sorted.at(-1)];
		if (first === undefined || last === undefined) return name;
		return m.chart_source_dated({ name, date: periodWords({ start: first, end: last }) });
	});
}
