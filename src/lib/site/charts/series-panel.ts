/** A series as a panel, so that it is drawn as the panels of the first page are. */
import type { Figure, Panel, Series } from '#lib/domain/record/model.ts';
import { periodWords } from '#lib/format/number/period-words.ts';
import { m } from '#lib/paraglide/messages.js';

/** Bars by period with their running total. */
export function seriesPanel(series: Series): Panel {
	const [first] = series.figures;
	return {
		id: series.id,
		form: 'running',
		title: m.series_chart_title({ label: series.label }),
		subtitle: first ? seriesSubtitle(series, first) : '',
		finding: '',
		caveat: series.caveat,
		lang: first?.lang ?? 'en',
		series,
		marks: []
	};
}

/** Measure, unit and whole period of a series. */
export function seriesSubtitle({ figures }: Series, { measure, unit, period }: Figure): string {
	const whole = periodWords({ start: period.start, end: figures.at(-1)?.period.end ?? null });
	return m.series_subtitle({ measure: measure.label, unit: unit.label, period: whole });
}
