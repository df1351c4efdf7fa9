import { periodSpan, yearsOf } from '#lib/domain/quantity/period-filter.ts';
import type { Panel, Series } from '#lib/domain/record/model.ts';
import { presentFigure } from '#lib/format/figure/presented-figure.ts';
import { m } from '#lib/paraglide/messages.js';
import { periodWords } from '#lib/format/number/period-words.ts';
import { silenceWords } from '#lib/format/figure/figure-words.ts';
import { drawChart } from '#lib/site/charts/draw-chart.ts';
import { overviewChart } from '#lib/site/charts/site-chart.ts';
import { recordTitle, requirePage, sidesName } from '#lib/site/reader-pages.ts';
import { loadModel } from '#lib/site/record.ts';
import { matrices } from './matrices.ts';

/** The official series, and where nothing was published or found. */
export function load() {
	const model = loadModel();
	requirePage('record/', model);
	const byRank = overviewChart(model);
	const rows = matrices(model);
	return {
		heading: recordTitle(model),
		byRank: byRank && {
			name: sidesName(model),
			// The headline of the first page is of its answer; here all rows are read alike.
			caption: byRank.panel.subtitle,
			chart: drawChart(byRank),
			rows: groupRows(byRank.panel)
		},
		series: seriesGroups(model.series),
		inYears: rows.length === 0 || rows.some(({ inYears }) => inYears),
		matrices: rows,
		years: yearsOf(
			[...model.figures.filter(({ origin }) => origin === 'official'), ...model.silences].map(
				({ period }) => period
			)
		),
		silences: model.silences.map((silence) => ({
			id: silence.id,
			label: silence.label,
			lang: silence.lang,
			words: silenceWords(silence),
			lookedFor: silence.lookedFor,
			period: periodWords(silence.period),
			span: periodSpan(silence.period),
			party: silence.party && { id: silence.party.id, name: silence.party.name, lang: silence.party.lang }
		}))
	};
}

/** The series that are official throughout, then the others; only those of which there are any. */
function seriesGroups(all: readonly Series[]) {
	const isOfficial = ({ figures }: Series) => figures.every(({ origin }) => origin === 'official');
	return [
		{ title: m.record_series(), series: all.filter(isOfficial) },
		{ title: m.record_series_other(), series: all.filter((one) => !isOfficial(one)) }
	]
		.filter(({ series }) => series.length > 0)
		.map(({ title, series }, index) => ({
			id: index === 0 ? 'series' : 'other-series',
			title,
			series: series.map(presentSeries)
		}));
}

function presentSeries({ id, label, figures }: Series) {
	const [start, end] = [figures[0]?.period.start ?? null, figures.at(-1)?.period.end ?? null];
	return { id, label, count: figures.length, period: periodWords({ start, end }) };
}

/** The figures of every group, as the table beside the chart has them. */
function groupRows({ groups = [] }: Panel) {
	return groups.flatMap((group) =>
		group.marks.map(({ label, figure, silence }) => ({
			label: m.record_group_row({ group: group.label, label }),
			figure: figure && presentFigure(figure),
			silence: silence && { words: silenceWords(silence), lookedFor: silence.lookedFor },
			extra: null
		}))
	);
}
