/** A series in one of two views: published counts period by period, or their running total beside what it is set against. */
import { runningTotals } from '#lib/domain/series/series.ts';
import { computedWords } from '#lib/format/number/quantity-words.ts';
import { m } from '#lib/paraglide/messages.js';
import type { ChartForm } from '../layout/chart-form.ts';
import type { Mark } from '../spec/spec.ts';
import { makeRunning, RUNNING_SHAPES } from './make-running.ts';
import { placeColumns } from './place-columns.ts';
import { placeRows } from './place-rows.ts';
import { placeTotals } from './place-totals.ts';
import type { RunningSpec } from './running-spec.ts';

export const RUNNING: ChartForm<'running', RunningSpec> = {
	shapes: RUNNING_SHAPES,
	make: makeRunning,
	place: (spec, layout) =>
		spec.view === 'totals'
			? placeTotals(spec, layout)
			: layout === 'wide'
				? placeColumns(spec)
				: placeRows(spec, layout),
	marks: (spec) => inOrder(spec),
	// Of a series each number is drawn, and its origin and phrase once for all that share them.
	worded: (spec) => inOrder({ ...spec, bars: [], counts: [], totals: spec.totals.slice(-1) }),
	// A running total is its last step; of the periods each is a number of its own.
	quoted: (spec) => inOrder(spec.view === 'totals' ? { ...spec, totals: spec.totals.slice(-1) } : spec),
	scales: ({ scale }) => [scale],
	totals: ({ totals }) => totals.map(({ mark }) => mark),
	onOtherScale: () => null,
	column: {
		heading: m.panel_total_column,
		cell({ series }, figure) {
			if (!series?.addsUp) return null;
			const total = runningTotals(series).find((step) => step.figure === figure)?.total;
			return total ? computedWords(total, { share: false }) : null;
		}
	}
};

function inOrder({ references, free, counts, bars, totals, silences, gaps }: RunningSpec): Mark[] {
	const placed = [...free, ...counts, ...bars, ...totals].map(({ mark }) => mark);
	return [...references, ...placed, ...silences, ...gaps.flatMap(({ silence }) => silence ?? [])];
}
