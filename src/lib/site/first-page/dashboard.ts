/** The first page as texts: every panel with its chart, its table and where it comes from. */
import type { Figure, Model, Panel, PanelMark, Section } from '#lib/domain/record/model.ts';
import { runningTotals, type RunningTotal } from '#lib/domain/series/series.ts';
import { silenceWords } from '#lib/format/figure/figure-words.ts';
import { periodWords } from '#lib/format/number/period-words.ts';
import { presentFigure } from '#lib/format/figure/presented-figure.ts';
import { FORMS } from '#lib/charts/forms.ts';
import { figuresOf } from '../charts/chart-figures.ts';
import { drawChart } from '../charts/draw-chart.ts';
import { viewWords } from '../charts/series-panel.ts';
import { panelCharts } from '../charts/site-chart.ts';
import { MAX_FIGURES, writeChoice } from '../chosen/choice.ts';
import { hasFiles } from '../record.ts';

/** Everything the first page shows. */
export function dashboard(model: Model) {
	const sections = model.sections.map(presentSection);
	const { question, scope, standfirst } = model.package;
	// What a short description leaves out is its title again, which is said once.
	const unless = (said: string) => (said === question ? '' : said);
	return {
		question,
		scope: unless(scope),
		standfirst: unless(standfirst),
		lang: model.package.lang,
		sections
	};
}

function presentSection({ id, title, standfirst, lang, panels }: Section) {
	return { id, title, standfirst, lang, panels: panels.map(presentPanel) };
}

function presentPanel(panel: Panel) {
	const { id, form, title, subtitle, finding, lang, series } = panel;
	const totals = series === null ? [] : runningTotals(series);
	const { column } = FORMS[form];
	const charts = panelCharts(panel);
	return {
		id,
		form,
		title,
		subtitle,
		finding,
		// Of a running total without words of its own more is to be said than of its periods.
		caveat: (panel.total ? panel : charts.at(-1)?.panel)?.caveat ?? '',
		lang,
		charts: charts.map((chart) => ({
			words: viewWords(chart.panel),
			own: chart.panel.view === 'totals' ? (panel.total ?? null) : null,
			chart: drawChart(chart)
		})),
		rows: [
			...panel.marks.map((mark) => markRow(panel, mark)),
			...totals.map((total) => totalRow(panel, total))
		],
		choice: choiceOf(panel),
		extraColumn: series === null || series.addsUp ? (column?.heading() ?? null) : null
	};
}

/** The figures of the chart as a choice of the reader, to set them against others; `null` where they are too few or too many. */
function choiceOf(panel: Panel): string | null {
	const ids = [...figuresOf(panel)].map(({ id }) => id);
	// A record that a reader handed in has no page to compare on.
	const fits = hasFiles() && ids.length > 1 && ids.length < MAX_FIGURES;
	return fits ? writeChoice({ ids, forced: false, scale: null }).toString() : null;
}

function markRow(panel: Panel, { label, figure, silence }: PanelMark) {
	return {
		label,
		figure: figure && presentFigure(figure),
		silence: silence && { words: silenceWords(silence), lookedFor: silence.lookedFor },
		extra: figure === null ? null : extraCell(panel, figure)
	};
}

function totalRow(panel: Panel, { figure }: RunningTotal) {
	return {
		label: periodWords(figure.period),
		figure: presentFigure(figure),
		silence: null,
		extra: extraCell(panel, figure)
	};
}

/** What the form of the chart adds to a figure in its table. */
function extraCell(panel: Panel, figure: Figure): string | null {
	return FORMS[panel.form].column?.cell(panel, figure) ?? null;
}
