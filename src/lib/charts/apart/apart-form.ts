/** Figures that cannot be compared, each on a scale of its own. */
import type { ChartForm } from '../layout/chart-form.ts';
import type { ApartSpec } from './apart-spec.ts';
import { APART_SHAPES, makeApart } from './make-apart.ts';
import { placeApart } from './place-apart.ts';

export const APART: ChartForm<'apart', ApartSpec> = {
	shapes: APART_SHAPES,
	make: makeApart,
	place: placeApart,
	marks: allMarks,
	worded: allMarks,
	quoted: allMarks,
	scales: () => [],
	totals: () => [],
	apart: ({ rows }) =>
		rows.map(({ mark, scale }) => ({ marks: [mark], scales: scale === null ? [] : [scale], totals: [] })),
	onOtherScale: () => null,
	column: null
};

function allMarks({ rows }: ApartSpec) {
	return rows.map(({ mark }) => mark);
}
