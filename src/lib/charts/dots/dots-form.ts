/** Figures as rows on one scale. */
import type { ChartForm } from '../layout/chart-form.ts';
import type { DotsSpec } from './dots-spec.ts';
import { DOTS_SHAPES, makeDots, onOtherScale } from './make-dots.ts';
import { placeDots } from './place-dots.ts';

export const DOTS: ChartForm<'dots', DotsSpec> = {
	shapes: DOTS_SHAPES,
	make: makeDots,
	place: placeDots,
	marks: allMarks,
	worded: allMarks,
	quoted: allMarks,
	scales: ({ scale, otherScale }) => (otherScale === null ? [scale] : [scale, otherScale]),
	totals: () => [],
	onOtherScale,
	column: null
};

function allMarks({ references, rows }: DotsSpec) {
	return [...references, ...rows];
}
