/** Published counts per period as bars with their running total, and the figures it is set against. */
import { runningTotals } from '#lib/domain/series/series.ts';
import { computedWords } from '#lib/format/number/quantity-words.ts';
import { m } from '#lib/paraglide/messages.js';
import type { ChartForm } from '../layout/chart-form.ts';
import type { Mark } from '../spec/spec.ts';
import { makeRunning, RUNNING_SHAPES } from './make-running.ts';
import { placeRunning } from './place-running.ts';
import type { RunningSpec } from './running-spec.ts';

export const RUNNING: ChartForm<'running', RunningSpec> = {
	shapes: RUNNING_SHAPES,
	make: makeRunning,
	place: placeRunning,
	marks: ({ references, free, counts, bars, totals, silences }) =>
		inOrder(references, free, counts, bars, totals, silences),
	worded: ({ references, free, counts, bars, totals, silences }) =>
		inOrder(references, free, counts.slice(-1), bars.slice(-1), totals.slice(-1), silences),
	quoted: ({ references, free, counts, totals, silences }) =>
		inOrder(references, free, counts, [], totals.slice(-1), silences),
	scales: ({ scale }) => [scale],
	totals: ({ totals }) => totals.map(({ mark }) => mark),
	onOtherScale: () => null,
	column: {
		heading: m.panel_total_column,
		cell({ series }, figure) {
			const total = series && runningTotals(series).find((step) => step.figure === figure)?.total;
			return total ? computedWords(total, { share: false }) : null;
		}
	}
};

function inOrder(
	references: RunningSpec['references'],
	free: RunningSpec['free'],
	counts: RunningSpec['counts'],
	bars: RunningSpec['bars'],
	totals: RunningSpec['totals'],
	silences: RunningSpec['silences']
): Mark[] {
	const placed = [...free, ...counts, ...bars, ...totals].map(({ mark }) => mark);
	return [...references, ...placed, ...silences];
}
