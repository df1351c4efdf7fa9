/** The page of one series as texts: its chart, each figure with the running total after it, and its breaks. */
import type { Figure, Model, Series, Silence } from '#lib/domain/record/model.ts';
import { seriesBreaks, type Break } from '#lib/domain/series/series-breaks.ts';
import { periodSpan, yearsOf } from '#lib/domain/quantity/period-filter.ts';
import { growthOf } from '#lib/domain/series/growth.ts';
import { runningFigures } from '#lib/domain/series/series.ts';
import { presentGrowth } from '#lib/format/comparison/growth-words.ts';
import { silenceWords } from '#lib/format/figure/figure-words.ts';
import { periodWords } from '#lib/format/number/period-words.ts';
import { presentFigure } from '#lib/format/figure/presented-figure.ts';
import { m } from '#lib/paraglide/messages.js';
import { drawChart } from '#lib/site/charts/draw-chart.ts';
import { seriesCharts } from '#lib/site/charts/site-chart.ts';
import { seriesSubtitle, silencesOf, viewWords } from '#lib/site/charts/series-panel.ts';

/** The texts of a series' page. */
export function seriesPage(model: Model, series: Series) {
	const first = series.figures[0];
	const growth = growthOf(series);
	const totals = series.addsUp ? runningFigures(series, sumWords) : [];
	return {
		series: { id: series.id, label: series.label, caveat: series.caveat },
		subtitle: first ? seriesSubtitle(series, first) : '',
		measure: first?.measure ?? null,
		charts: seriesCharts(series).map((chart) => ({
			words: viewWords(chart.panel),
			chart: drawChart(chart)
		})),
		addsUp: series.addsUp,
		years: yearsOf(series.figures.map(({ period }) => period)),
		choices: choicesOf(series),
		rows: seriesBreaks(series).map(({ figure, breaks }, index) => ({
			period: periodWords(figure.period),
			span: periodSpan(figure.period),
			figure: presentFigure(figure),
			growth: growth[index] ? presentGrowth(figure, growth[index].growth) : null,
			total: totals[index] && index > 0 ? presentFigure(totals[index]) : null,
			breaks: breaks.map((each) => breakWords(each, figure, series.figures[index - 1])),
			caveat: figure.caveat
		})),
		silences: silencesOf(series, model.silences).map(presentSilence),
		others: model.series.filter((other) => other !== series).map(({ id, label }) => ({ id, label }))
	};
}

/** The figures of the series in the list of figures, as near as its filters come to it. */
function choicesOf({ figures: [first] }: Series): string {
	const { measure, rank, origin } = first ?? {};
	return new URLSearchParams({
		...(origin && { origin }),
		...(rank && { rank: rank.id }),
		...(measure && { measure: measure.id })
	}).toString();
}

function sumWords(count: number): string {
	return m.figure_sum_of({ count: String(count) });
}

/** What a break is, in words that say what was and what is. */
function breakWords(kind: Break, figure: Figure, before: Figure | undefined): string {
	const none = m.figure_not_stated();
	switch (kind) {
		case 'gap':
			return m.break_gap({ period: before ? periodWords(before.period) : none });
		case 'speaker':
			return m.break_speaker({ before: before?.speaker?.name ?? none, after: figure.speaker?.name ?? none });
		case 'measure':
			return m.break_measure({ before: before?.measure.label ?? none, after: figure.measure.label });
		case 'unit':
			return m.break_unit({ before: before?.unit.label ?? none, after: figure.unit.label });
		case 'population':
			return m.break_population({
				before: before?.population?.label ?? none,
				after: figure.population?.label ?? none
			});
		case 'rank':
			return m.break_rank({ before: before?.rank?.label ?? none, after: figure.rank?.label ?? none });
		case 'precision':
			return m.break_precision();
		case 'doubt':
			return m.break_doubt();
	}
}

function presentSilence(silence: Silence) {
	return {
		id: silence.id,
		label: silence.label,
		lang: silence.lang,
		words: silenceWords(silence),
		lookedFor: silence.lookedFor
	};
}
