/** The first page as texts: every panel with its chart, its table and where it comes from. */
import type { Figure, Model, Panel, PanelMark, Section } from '#lib/domain/record/model.ts';
import { firstAbove, runningTotals, type RunningTotal } from '#lib/domain/series/series.ts';
import { silenceWords, valueWords } from '#lib/format/figure/figure-words.ts';
import { dateWords, periodWords } from '#lib/format/number/period-words.ts';
import { presentFigure } from '#lib/format/figure/presented-figure.ts';
import { m } from '#lib/paraglide/messages.js';
import { FORMS } from '#lib/charts/forms.ts';
import { drawChart } from '#lib/site/charts/draw-chart.ts';
import { panelChart } from '#lib/site/charts/site-chart.ts';

/** Beyond this many sources a line under a chart is no longer read; the table has them all. */
const SOURCES_IN_LINE = 4;

/** Everything the first page shows. */
export function dashboard(model: Model) {
	const sections = model.sections.map(presentSection);
	return {
		question: model.package.question,
		scope: model.package.scope,
		standfirst: model.package.standfirst,
		lang: model.package.lang,
		sections
	};
}

function presentSection({ id, title, standfirst, lang, panels }: Section) {
	return { id, title, standfirst, lang, panels: panels.map(presentPanel) };
}

function presentPanel(panel: Panel) {
	const { id, form, title, subtitle, finding, caveat, lang, series } = panel;
	const totals = series === null ? [] : runningTotals(series);
	const { column } = FORMS[form];
	return {
		id,
		form,
		title,
		subtitle,
		finding,
		caveat,
		lang,
		passing: passing(panel, totals),
		chart: drawChart(panelChart(panel)),
		rows: [
			...panel.marks.map((mark) => markRow(panel, mark)),
			...totals.map((total) => totalRow(panel, total))
		],
		extraColumn: column?.heading() ?? null,
		...sourceLine(panel)
	};
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

/** Where the running total passes each reference line, in words. */
function passing({ marks }: Panel, totals: readonly RunningTotal[]): string[] {
	return marks.flatMap(({ role, label, figure }) => {
		const passed = role === 'reference' && figure !== null ? firstAbove(totals, figure.quantity) : null;
		return passed === null || figure === null
			? []
			: [m.panel_passes({ words: valueWords(figure), label, period: periodWords(passed.figure.period) })];
	});
}

/** The documents that the figures of a chart are cited from, each once; a computed figure stands for its inputs. */
function sourceLine({ marks, series }: Panel) {
	const shown = [
		...marks.flatMap(({ figure }) => (figure === null ? [] : [figure])),
		...(series?.figures ?? [])
	];
	const figures = shown.flatMap((figure) => figure.computation?.inputs ?? [figure]);
	const sources = new Map<string, { title: string; lang: string; date: string | null; figureId: string }>();
	for (const figure of figures) {
		const source = figure.citations[0]?.source;
		if (!source || sources.has(source.id)) continue;
		sources.set(source.id, {
			title: source.title,
			lang: source.lang,
			date: source.published === null ? null : dateWords(source.published),
			figureId: figure.id
		});
	}
	const all = [...sources.values()];
	return { sources: all.slice(0, SOURCES_IN_LINE), moreSources: Math.max(0, all.length - SOURCES_IN_LINE) };
}
