/** The words of the charts in the language of the interface. */
import type { ChartWords } from '#lib/charts/chart-words.ts';
import type { Figure } from '#lib/domain/model.ts';
import { gradeLine, originWords, silenceWords, valueWords } from '#lib/format/figure-words.ts';
import { axisWords } from '#lib/format/number-words.ts';
import { dateWords, periodWords } from '#lib/format/period-words.ts';
import { m } from '#lib/paraglide/messages.js';

export const CHART_WORDS: ChartWords = {
	value: valueWords,
	grade: gradeLine,
	origin: originWords,
	silence: silenceWords,
	axis: (values, figures) =>
		axisWords(
			values,
			figures.some(({ unit }) => unit.kind === 'share')
		),
	logarithmic: m.chart_axis_logarithmic,
	period: periodWords,
	bar: (series, figure) => m.chart_bar({ series: series.label, period: periodWords(figure.period) }),
	total: (series, last) => m.chart_total({ series: series.label, period: periodWords(last.period) }),
	sentence: ({ label, value, origin, grade }) => m.chart_sentence({ label, value, origin, grade }),
	silenceSentence: (label, silence) => m.chart_silence_sentence({ label, silence }),
	source: (figures) => m.chart_source({ sources: sourceNames(figures).join('; ') }),
	href: ({ id }) => `figures/${id}/`
};

/** Who published the documents that the figures are cited from, each once with its date. */
function sourceNames(figures: readonly Figure[]): string[] {
	const stated = figures.flatMap((figure) => figure.derivation?.inputs ?? [figure]);
	const names = stated.flatMap(({ citations }) => {
		const source = citations[0]?.source;
		if (!source) return [];
		const name = source.party.name;
		return [source.published === null ? name : m.chart_source_dated({ name, date: dateWords(source.published.slice(0, 4)) })];
	});
	return [...new Set(names)];
}
