import { expect, test } from 'vitest';
import { EXAMPLE_PANELS, EXAMPLE_WORDS } from '../examples/example-panels.ts';
import { makeSpec, placeChart } from '../forms.ts';
import type { Drawn, LayoutName, Lines, PlacedChart, PlacedMark } from '../layout/placed.ts';
import { LIGHT } from '../layout/theme.ts';
import { chartConfig } from './chart-config.ts';
import { Chart } from './chart-parts.ts';
import { SvgContext } from './svg-context.ts';

const LAYOUTS: readonly LayoutName[] = ['wide', 'middle', 'narrow'];
const FAMILIES = { sans: 'sans', serif: 'serif' };
const SPECS = EXAMPLE_PANELS.map((panel) => makeSpec(panel, EXAMPLE_WORDS));
const CASES = SPECS.flatMap((spec) => LAYOUTS.map((layout) => [spec.id, layout, spec] as const));

const markOf = ({ marks }: PlacedChart, figureId: string): PlacedMark => {
	const found = marks.find(({ mark }) => mark.kind === 'figure' && mark.figureId === figureId);
	if (!found) throw new Error(figureId);
	return found;
};
const strokes = (drawn: readonly Drawn[]): Lines[] =>
	drawn.filter((one): one is Lines => one.kind === 'lines');

test.each(CASES)(
	'Chart.js puts every mark of %s, %s, where the placement has it, whatever the font',
	(_id, layout, spec) => {
		const placed = placeChart(spec, layout);
		const context = new SvgContext(placed.width, placed.height);
		const chart = new Chart(
			context as unknown as CanvasRenderingContext2D,
			chartConfig(placed, LIGHT, FAMILIES)
		);
		const { left, top, right, bottom } = chart.chartArea;
		expect({ left, top, right, bottom }).toEqual(placed.plot);
		placed.marks.forEach(({ mark, at }, index) => {
			// A silence has words and no place on a scale.
			if (mark.kind === 'silence') return;
			const element = chart.getDatasetMeta(index).data[0];
			expect(element?.x).toBeCloseTo(at.x, 3);
			expect(element?.y).toBeCloseTo(at.y, 3);
		});
		chart.destroy();
	}
);

test('relayed is hollow with a dotted stem; official filled with a whole one; derived a tick with a dashed one in the colour of its inputs', () => {
	const spec = SPECS.find(({ id }) => id === 'dots');
	if (!spec) throw new Error('dots');
	const placed = placeChart(spec, 'wide');
	const config = chartConfig(placed, LIGHT, FAMILIES);
	const look = (figureId: string) => {
		const { sign, behind } = markOf(placed, figureId);
		const index = placed.marks.findIndex(({ mark }) => mark.kind === 'figure' && mark.figureId === figureId);
		const { pointBackgroundColor } = config.data.datasets[index] as { pointBackgroundColor?: string };
		return { sign: sign?.kind, fill: pointBackgroundColor, dash: strokes(behind)[0]?.dash };
	};
	expect(look('relayed-total')).toEqual({ sign: 'ring', fill: LIGHT.ground, dash: [1.5, 4] });
	expect(look('official-total')).toEqual({ sign: 'dot', fill: LIGHT.official, dash: [] });
	expect(look('years-added')).toEqual({ sign: 'tick', fill: LIGHT.official, dash: [7, 3] });
});
