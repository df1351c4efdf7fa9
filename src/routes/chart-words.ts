/** The words of the charts in the language of the interface. */
import type { ChartWords } from '#lib/charts/chart-words.ts';
import type { Figure } from '#lib/domain/model.ts';
import { gradeLine, originWords, silenceWords, valueWords } from '#lib/format/figure-words.ts';
import { axisWords, numberWords } from '#lib/format/number-words.ts';
import { periodWords } from '#lib/format/period-words.ts';
import { m } from '#lib/paraglide/messages.js';

export const CHART_WORDS: ChartWords = {
	value: valueWords,
	grade: gradeLine,
	origin: originWords,
	silence: silenceWords,
	axis: (values, figures, kind) => {
		const percent = figures.some(({ unit }) => unit.kind === 'share');
		return kind === 'log' && !percent
			? values.map((value) => numberWords(value))
			: axisWords(values, percent);
	},
	logarithmic: m.chart_axis_logarithmic,
	period: periodWords,
	bar: (series, figure) => m.chart_bar({ series: series.label, period: periodWords(figure.period) }),
	total: (series, last) => m.chart_total({ series: series.label, period: periodWords(last.period) }),
	sentence: ({ label, value, origin, grade }) => m.chart_sentence({ label, value, origin, grade }),
	silenceSentence: (label, silence) => m.chart_silence_sentence({ label, silence }),
	source: (figures) => m.chart_source({ sources: sourceNames(figures).join('; ') }),
	href: ({ id }) => `figures/${id}/`
};

/** Who published the documents that the figures are cited from, each once with the years of its documents. */
function sourceNames(figures: readonly Figure[]): string[] {
	const years = new Map<string, Set<string>>();
	for (const { citations } of figures.flatMap((figure) => figure.derivation?.inputs ?? [figure])) {
		const source = citations[0]?.source;
		if (!source) continue;
		const known = years.get(source.party.name) ?? new Set();
		if (source.published !== null) known.add(source.published.slice(0, 4));
		years.set(source.party.name, known);
	}
	return [...years].map(([name, known]) => {
		const sorted = [...known].sort();
		const [first, last] = [sorted[0], sorted.at(-1)];
		if (first === undefined || last === undefined) return name;
		const date = first === last ? first : m.period_from_to({ start: first, end: last });
		return m.chart_source_dated({ name, date });
	});
}
