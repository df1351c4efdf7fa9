/** A series as bars per period, with its running total and the figures it is set against. */
import { gradeMarks } from '#lib/domain/grades/grade-filter.ts';
import type { Figure, Panel, Series } from '#lib/domain/record/model.ts';
import { originOfInputs, toneOfInputs } from '#lib/domain/record/stated-inputs.ts';
import { periodLengths } from '#lib/domain/series/period-lengths.ts';
import { runningFigures } from '#lib/domain/series/series.ts';
import type { ChartWords } from '../spec/chart-words.ts';
import { yearBegin, yearEnd } from '../spec/decimal-year.ts';
import {
	extent,
	figureMark,
	inPercent,
	markInput,
	marksInRole,
	panelHead,
	signShape,
	silencesOf,
	tickFor,
	type RoleShapes
} from '../spec/make-mark.ts';
import { linearTicks } from '../spec/nice-scale.ts';
import type { FigureMark } from '../spec/spec.ts';
import type { BarInTime, MarkInTime, RunningSpec } from './running-spec.ts';

/** Room after the last moment, as a share of the whole time. */
const AFTER = 0.015;

export const RUNNING_SHAPES: RoleShapes<'running'> = { mark: signShape, reference: signShape };

/**
 * Bars for official counts that were published as one number and count as long a time as the others; whatever else stands in the series is shown by its sign.
 * A derived figure of the panel that adds up the whole series is the last running total.
 */
export function makeRunning(panel: Panel, words: ChartWords): RunningSpec {
	const series: Series = panel.series ?? { id: panel.id, label: panel.title, caveat: '', figures: [] };
	const periods = spans(series.figures);
	// A half-year among years would look like a year with half as many.
	const { unlike } = periodLengths(series.figures.map(({ period }) => period));
	const seriesEnd = Math.max(0, ...periods.map(({ to }) => to));
	const ownMarks = marksInRole(panel, 'mark', RUNNING_SHAPES, words);
	const sumOfAll = ownMarks.find(({ figure }) => addsUp(figure, series));

	const bars: BarInTime[] = [];
	const counts: MarkInTime[] = [];
	const free: MarkInTime[] = [];
	series.figures.forEach((figure, index) => {
		const span = periods[index] ?? { from: index, to: index + 1 };
		const label = words.bar(series, figure);
		if (isPublishedCount(figure) && !unlike.has(index))
			bars.push({ mark: figureMark(figure, label, words, 'bar'), ...span });
		else counts.push({ mark: figureMark(figure, label, words), at: (span.from + span.to) / 2 });
	});
	const totals = runningFigures(series, () => series.label).map((total, index): MarkInTime => ({
		mark:
			index === series.figures.length - 1 && sumOfAll
				? sumOfAll.mark
				: totalMark(series, total, index, words),
		at: periods[index]?.to ?? index + 1
	}));
	for (const { figure, mark } of ownMarks) {
		if (figure === sumOfAll?.figure) continue;
		const { end, start } = figure.period;
		const stated = end !== null ? yearEnd(end) : start !== null ? yearBegin(start) : seriesEnd;
		free.push({
			mark,
			at: inYears(series.figures) ? stated : seriesEnd + 0.5
		});
	}
	const references = marksInRole(panel, 'reference', RUNNING_SHAPES, words).map(({ mark }) => mark);

	const marks: FigureMark[] = [
		...references,
		...free.map(({ mark }) => mark),
		...counts.map(({ mark }) => mark),
		...bars.map(({ mark }) => mark),
		...totals.map(({ mark }) => mark)
	];
	const moments = [...periods.flatMap(({ from, to }) => [from, to]), ...free.map(({ at }) => at)];
	const first = moments.length === 0 ? 0 : Math.min(...moments);
	const last = Math.max(first + 1, ...moments);
	const ticks = linearTicks(Math.max(0, ...marks.flatMap(extent)));
	const figures = [
		...panel.marks.flatMap(({ figure }) => (figure === null ? [] : [figure])),
		...series.figures
	];
	const texts = words.axis(ticks, { kind: 'linear', percent: inPercent(figures) });
	const silences = silencesOf(panel, words);
	return {
		form: 'running',
		...panelHead(
			panel,
			[
				...references,
				...free.map(({ mark }) => mark),
				...totals.slice(-1).map(({ mark }) => mark),
				...counts.map(({ mark }) => mark),
				...bars.map(({ mark }) => mark),
				...silences
			],
			figures,
			words
		),
		time: {
			min: first,
			max: last + (last - first) * AFTER,
			ticks: series.figures.map((figure, index) => ({
				value: ((periods[index]?.from ?? index) + (periods[index]?.to ?? index + 1)) / 2,
				text: words.period(figure.period)
			}))
		},
		scale: {
			kind: 'linear',
			min: 0,
			max: ticks.at(-1) ?? 1,
			ticks: ticks.map((value, index) => ({ value, text: texts[index] ?? '' })),
			title: ''
		},
		bars,
		counts,
		totals,
		references,
		free,
		silences
	};
}

function isPublishedCount({ origin, quantity, unit }: Figure): boolean {
	const { value, low, high } = quantity;
	return origin === 'official' && unit.kind === 'count' && value !== null && low !== null && high !== null;
}

/** The mark of a running total, which adds up the figures of the series as far as `index`. */
function totalMark(series: Series, total: Figure, index: number, words: ChartWords): FigureMark {
	const added = series.figures.slice(0, index + 1);
	const last = added.at(-1) ?? total;
	const inputs = originOfInputs(added);
	const tone = toneOfInputs(inputs);
	return {
		...figureMark(total, words.total(series, last), words, tickFor(tone)),
		figureId: null,
		origin: 'derived',
		tone,
		originText: words.sumOrigin(inputs),
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
