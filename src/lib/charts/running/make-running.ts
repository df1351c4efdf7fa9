/** A series period by period, or as a running total with the figures that it is set against. */
import { gradeMarks } from '#lib/domain/grades/grade-filter.ts';
import type { Figure, Panel, Series } from '#lib/domain/record/model.ts';
import { originOfInputs, toneOfInputs } from '#lib/domain/record/stated-inputs.ts';
import { periodLengths } from '#lib/domain/series/period-lengths.ts';
import { seriesBreaks, type Break } from '#lib/domain/series/series-breaks.ts';
import { runningFigures } from '#lib/domain/series/series.ts';
import { inRow } from '#lib/format/languages/lists.ts';
import type { ChartWords, Drawing } from '../spec/chart-words.ts';
import { dayAfter, dayBefore, yearBegin, yearEnd } from '../spec/decimal-year.ts';
import {
	axisUnit,
	extent,
	figureMark,
	inPercent,
	markInput,
	marksInRole,
	panelHead,
	signShape,
	silenceMark,
	silencesOf,
	tickFor,
	type RoleShapes
} from '../spec/make-mark.ts';
import { linearTicks } from '../spec/nice-scale.ts';
import type { FigureMark, SilenceMark } from '../spec/spec.ts';
import type {
	BarInTime,
	BreakInTime,
	CountInTime,
	GapInTime,
	MarkInTime,
	RunningSpec,
	SeriesMark,
	Standing
} from './running-spec.ts';

/** Room after the last moment, as a share of the whole time. */
const AFTER = 0.015;
/** A day in years: what lies closer together has no gap. */
const DAY = 1 / 365;

export const RUNNING_SHAPES: RoleShapes<'running'> = { mark: signShape, reference: signShape };

/**
 * The view that the panel asks for: its figures period by period, or, where they add up, their running total with the
 * figures that it is set against.
 */
export function makeRunning(panel: Panel, words: ChartWords): RunningSpec {
	const series: Series = panel.series ?? {
		id: panel.id,
		label: panel.title,
		caveat: '',
		addsUp: false,
		figures: []
	};
	return panel.view === 'totals' ? totalsView(panel, series, words) : periodsView(panel, series, words);
}

/**
 * Bars for official counts that were published as one number and count as long a time as the others; whatever else stands
 * in the series is shown by its sign.
 */
function periodsView(panel: Panel, series: Series, words: ChartWords): RunningSpec {
	const periods = spans(series.figures);
	// A half-year among years would look like a year with half as many.
	const { unlike } = periodLengths(series.figures.map(({ period }) => period));
	const bars: BarInTime[] = [];
	const counts: CountInTime[] = [];
	const made = series.figures.map((figure, index) => {
		const span = periods[index] ?? { from: index, to: index + 1 };
		const label = words.bar(series, figure);
		const bar = isPublishedCount(figure) && !unlike.has(index);
		const mark: SeriesMark = {
			...(bar ? figureMark(figure, label, words, 'bar') : figureMark(figure, label, words)),
			numberText: words.number(figure),
			intervalText: words.interval(figure)
		};
		if (bar) bars.push({ mark, ...span });
		else counts.push({ mark, at: (span.from + span.to) / 2 });
		return { figure, mark };
	});
	const gaps = gapsOf(panel, series, words);
	const inGaps = new Set(gaps.flatMap(({ silence }) => silence?.silenceId ?? []));
	const silences = silencesOf(panel, words).filter(({ silenceId }) => !inGaps.has(silenceId));
	const marks = [...counts, ...bars].map(({ mark }) => mark);
	const named = [...silences, ...gaps.flatMap(({ silence }) => silence ?? [])];
	return {
		...outline(
			panel,
			series,
			{ marks, named, moments: [], drawing: bars.length > 0 ? 'bars' : 'dots' },
			words
		),
		view: 'periods',
		bars,
		counts,
		totals: [],
		references: [],
		free: [],
		silences,
		gaps,
		breaks: breaksOf(series, words),
		standings: standingsOf(made, words)
	};
}

/** A derived figure of the panel that adds up the whole series is the last running total. */
function totalsView(panel: Panel, series: Series, words: ChartWords): RunningSpec {
	const periods = spans(series.figures);
	const seriesEnd = Math.max(0, ...periods.map(({ to }) => to));
	const ownMarks = marksInRole(panel, 'mark', RUNNING_SHAPES, words);
	const sumOfAll = ownMarks.find(({ figure }) => addsUp(figure, series));
	const totals = runningFigures(series, () => series.label).map((total, index): MarkInTime => ({
		mark:
			index === series.figures.length - 1 && sumOfAll
				? sumOfAll.mark
				: totalMark(series, total, index, words),
		at: periods[index]?.to ?? index + 1
	}));
	const free = ownMarks.flatMap(({ figure, mark }): MarkInTime[] => {
		if (figure === sumOfAll?.figure) return [];
		const { end, start } = figure.period;
		const stated = end !== null ? yearEnd(end) : start !== null ? yearBegin(start) : seriesEnd;
		return [{ mark, at: inYears(series.figures) ? stated : seriesEnd + 0.5 }];
	});
	const references = marksInRole(panel, 'reference', RUNNING_SHAPES, words).map(({ mark }) => mark);
	const marks = [
		...references,
		...free.map(({ mark }) => mark),
		...totals.slice(-1).map(({ mark }) => mark),
		...totals.slice(0, -1).map(({ mark }) => mark)
	];
	return {
		...outline(
			panel,
			series,
			{ marks, named: [], moments: free.map(({ at }) => at), drawing: 'line' },
			words
		),
		view: 'totals',
		bars: [],
		counts: [],
		totals,
		references,
		free,
		silences: [],
		gaps: [],
		breaks: [],
		standings: []
	};
}

/** What both views have: the words around the chart, the time that it spans, and a scale for all its marks. */
function outline(
	panel: Panel,
	series: Series,
	{
		marks,
		named,
		moments,
		drawing
	}: { marks: FigureMark[]; named: SilenceMark[]; moments: number[]; drawing: Drawing },
	words: ChartWords
) {
	const periods = spans(series.figures);
	const all = [...periods.flatMap(({ from, to }) => [from, to]), ...moments];
	const room = isOfMoments(series.figures) ? stepOf(periods) / 2 : 0;
	const first = all.length === 0 ? 0 : Math.min(...all) - room;
	const last = all.length === 0 ? 1 : Math.max(...all) + room;
	const numbers = marks.flatMap(extent);
	const ticks = linearTicks(Math.max(0, ...numbers), Math.min(0, ...numbers));
	const figures = [
		...(panel.view === 'totals' ? panel.marks.flatMap(({ figure }) => figure ?? []) : []),
		...series.figures
	];
	const texts = words.axis(ticks, { kind: 'linear', percent: inPercent(figures) });
	const head = panelHead(panel, [...marks, ...named], figures, words, drawing);
	return {
		form: 'running' as const,
		...head,
		time: {
			min: first,
			max: last + (last - first) * AFTER,
			ticks: [
				...series.figures.map((figure, index) => ({
					value: ((periods[index]?.from ?? index) + (periods[index]?.to ?? index + 1)) / 2,
					text: words.period(figure.period)
				})),
				...missingYears(series.figures).map((year) => ({
					value: year + 0.5,
					text: words.period({ start: String(year), end: String(year) })
				}))
			].sort((one, other) => one.value - other.value)
		},
		scale: {
			kind: 'linear' as const,
			min: ticks[0] ?? 0,
			max: ticks.at(-1) ?? 1,
			ticks: ticks.map((value, index) => ({ value, text: texts[index] ?? '' })),
			title: axisUnit(marks, head)
		}
	};
}

/** The times between two figures that follow each other in the series and not in time. */
function gapsOf(panel: Panel, { figures }: Series, words: ChartWords): GapInTime[] {
	if (isOfMoments(figures)) return [];
	const periods = spans(figures);
	return periods.flatMap(({ to }, index): GapInTime[] => {
		const next = periods[index + 1];
		if (!next || next.from - to < DAY / 2) return [];
		const here = panel.marks.find(
			({ silence }) =>
				silence?.period.start != null &&
				silence.period.end !== null &&
				yearBegin(silence.period.start) < next.from &&
				yearEnd(silence.period.end) > to
		);
		const silence = here?.silence ? silenceMark(here.silence, here.label, words) : null;
		const label = words.period({
			start: dayAfter(figures[index]?.period.end ?? ''),
			end: dayBefore(figures[index + 1]?.period.start ?? '')
		});
		return [{ from: to, to: next.from, label, text: silence?.text ?? words.noEntry(), silence }];
	});
}

/** Whole years in the gaps of a series that is told by years. */
function missingYears(figures: readonly Figure[]): number[] {
	if (!inYears(figures) || isOfMoments(figures)) return [];
	const periods = spans(figures);
	return periods.flatMap(({ to }, index) => {
		const next = periods[index + 1]?.from ?? to;
		const first = Math.ceil(to - DAY);
		return Array.from({ length: Math.max(0, Math.floor(next + DAY) - first) }, (_, step) => first + step);
	});
}

/** Where what is counted, of whom or by whom changes; how finely it is told stands in each number. */
function breaksOf(series: Series, words: ChartWords): BreakInTime[] {
	const periods = spans(series.figures);
	return seriesBreaks(series).flatMap(({ breaks }, index) => {
		const drawn = breaks.filter((each) => DRAWN_BREAKS.includes(each));
		const at = periods[index]?.from ?? index;
		return drawn.length === 0 ? [] : [{ at, text: words.breaks(drawn) }];
	});
}

const DRAWN_BREAKS: readonly Break[] = ['speaker', 'measure', 'unit', 'population', 'rank'];

/** Origin and phrase of the figures of a series, each once, with the periods they hold for. */
function standingsOf(made: readonly { figure: Figure; mark: SeriesMark }[], words: ChartWords): Standing[] {
	const groups = new Map<string, { mark: SeriesMark; runs: { from: number; to: number }[] }>();
	made.forEach(({ mark }, index) => {
		const key = [mark.origin, mark.originText, mark.phraseText, mark.intervalText, mark.shape === 'bar'].join(
			'|'
		);
		const { runs } = groups.get(key) ?? { runs: [] };
		const last = runs.at(-1);
		const longer =
			last?.to === index - 1
				? [...runs.slice(0, -1), { from: last.from, to: index }]
				: [...runs, { from: index, to: index }];
		groups.set(key, { mark, runs: longer });
	});
	return [...groups.values()].map(({ mark, runs }) => ({
		mark,
		periods: inRow(
			runs.map(({ from, to }) =>
				words.period({
					start: made[from]?.figure.period.start ?? null,
					end: made[to]?.figure.period.end ?? null
				})
			)
		)
	}));
}

/** A number of something that was counted, whole: a rate and an estimate with an interval are none. */
function isPublishedCount({ origin, quantity, unit, measure, interval }: Figure): boolean {
	const { value, low, high } = quantity;
	const isCount = unit.kind === 'count' && measure.accrual !== 'rate' && interval === null;
	return origin === 'official' && isCount && value !== null && low !== null && high !== null;
}

/** The mark of a running total, which adds up the figures of the series as far as `index`. */
function totalMark(series: Series, total: Figure, index: number, words: ChartWords): FigureMark {
	const added = series.figures.slice(0, index + 1);
	const last = added.at(-1) ?? total;
	const tone = toneOfInputs(originOfInputs(added));
	return {
		...figureMark(total, words.total(series, last), words, tickFor(tone)),
		figureId: null,
		origin: 'derived',
		tone,
		originText: words.sumOrigin(added),
		gradeMarks: gradeMarks(total.grades, added.length > 1 ? added : []),
		stated: null,
		caveat: null,
		sourceText: words.sum(added),
		href: words.href(last),
		inputs: [markInput(last)]
	};
}

function addsUp({ computation }: Figure, series: Series): boolean {
	const ids = new Set(series.figures.map(({ id }) => id));
	return computation?.inputs.length === ids.size && computation.inputs.every(({ id }) => ids.has(id));
}

/** True for figures that each stand at a moment: there is no gap between two of them. */
function isOfMoments(figures: readonly Figure[]): boolean {
	return figures.some(({ measure }) => measure.accrual === 'stock');
}

/** The shortest time from one figure to the next, in years; a year where there is but one. */
function stepOf(periods: readonly { readonly from: number }[]): number {
	const steps = periods.slice(1).map(({ from }, index) => from - (periods[index]?.from ?? from));
	return steps.length === 0 ? 1 : Math.max(DAY, Math.min(...steps));
}

function inYears(figures: readonly Figure[]): boolean {
	return figures.every(({ period }) => period.start !== null && period.end !== null);
}

/** From when to when each figure counts; one slot each where a period is not stated. */
function spans(figures: readonly Figure[]): { from: number; to: number }[] {
	return figures.map(({ period }, index) =>
		inYears(figures)
			? { from: yearBegin(period.start ?? ''), to: yearEnd(period.end ?? '') }
			: { from: index, to: index + 1 }
	);
}
