/** A series as a panel, so that it is drawn as the panels of the first page are. */
import type { Figure, Panel, PanelMark, PanelWords, Series, Silence } from '#lib/domain/record/model.ts';
import { wholeYear } from '#lib/domain/series/silence-matrix.ts';
import { inClauses, inRow, inSentences } from '#lib/format/languages/lists.ts';
import { periodWords } from '#lib/format/number/period-words.ts';
import { m } from '#lib/paraglide/messages.js';

/** The figures of a series period by period, with what is missing of the same act and rank. */
export function seriesPanel(series: Series, silences: readonly Silence[]): Panel {
	const [first] = series.figures;
	return {
		id: series.id,
		form: 'running',
		title: seriesTitle(series),
		subtitle: first ? seriesSubtitle(series, first) : '',
		finding: '',
		caveat: series.caveat,
		lang: first?.lang ?? 'en',
		series,
		marks: silencesOf(series, silences).map((silence): PanelMark => ({
			label: silence.label,
			role: 'mark',
			figure: null,
			silence
		}))
	};
}

/** What is missing of the act and rank of a series, in the time that it spans. */
export function silencesOf({ figures }: Series, silences: readonly Silence[]): Silence[] {
	const [first] = figures;
	return first
		? silences.filter(({ measure, rank }) => measure === first.measure && (rank ?? null) === first.rank)
		: [];
}

/** The running total of a panel as a panel of its own, with who added it up; `null` where its figures do not add up. */
export function totalsPanel(panel: Panel): Panel | null {
	const { series } = panel;
	if (!series?.addsUp || series.figures.length < 2) return null;
	const marks = panel.marks.filter(({ figure }) => figure !== null);
	return {
		...panel,
		...(panel.total ?? computedWords(panel, series, marks.length > 0)),
		id: `${panel.id}-added-up`,
		view: 'totals',
		marks
	};
}

/** What is said of a running total for which the record has no words. */
function computedWords(panel: Panel, { label, figures }: Series, isBeside: boolean): Partial<PanelWords> {
	return {
		title: isBeside ? m.series_total_title_beside({ label }) : soleTitle(panel, label),
		finding: '',
		caveat: inSentences([m.series_total_caveat({ period: wholePeriod(figures) }), panel.caveat])
	};
}

/** Of a total with nothing beside it. A panel of the record says which it is: the series has such a chart on its own page. */
function soleTitle({ id, title, series }: Panel, label: string): string {
	return id === series?.id ? m.series_total_title({ label }) : m.series_total_title_of({ label, title });
}

/** What the series counts, and who published it: only a series of official figures is called official. */
function seriesTitle({ label, figures }: Series): string {
	if (figures.every(({ origin }) => origin === 'official')) return m.series_chart_title({ label });
	const speakers = [...new Set(figures.flatMap(({ speaker }) => speaker?.name ?? []))];
	return m.series_chart_title_by({ label, speakers: inRow(speakers) });
}

/** Measure, unit and whole period of a series. */
export function seriesSubtitle({ figures }: Series, { measure, unit }: Figure): string {
	const whole = wholePeriod(figures);
	const { label } = measure;
	return endsWithUnit(label, unit.label)
		? inClauses([label, whole])
		: m.series_subtitle({ measure: label, unit: unit.label, period: whole });
}

/** From the first to the last of the figures, in words. */
function wholePeriod(figures: readonly Figure[]): string {
	return periodWords({
		start: figures[0]?.period.start ?? null,
		end: figures.at(-1)?.period.end ?? null
	});
}

/** Whether the name of what is counted ends with its unit, as a word of its own: "handled, in person-times". */
function endsWithUnit(label: string, unit: string): boolean {
	return label.endsWith(unit) && !/\p{L}$/u.test(label.slice(0, -unit.length));
}

/** What the button of a view says. */
export function viewWords({ view, series }: Panel): string {
	if (view === 'totals') return m.panel_view_totals();
	if (series === null) return m.panel_view_chart();
	const areYears = series.figures.every(({ period }) => wholeYear(period) !== null);
	return areYears ? m.panel_view_years() : m.panel_view_periods();
}
