/** The Chart.js configuration of a placed chart: pure, with fresh arrays, and with a geometry that no font can move. */
import type { ChartConfiguration, ChartDataset, ScaleOptionsByType } from 'chart.js';
import { createMarkPlugin, HOLLOW_TICK, type Typeface } from './mark-plugin.ts';
import type { PlacedAxis, PlacedChart, PlacedMark } from '../layout/placed.ts';
import type { Mark } from '../spec/spec.ts';
import { dashOf } from '../layout/reach.ts';
import type { Theme } from '../layout/theme.ts';

export type MarkDataset = ChartDataset<'bar' | 'scatter', { x: number; y: number }[]>;
export type MarkChartConfiguration = ChartConfiguration<'bar' | 'scatter', { x: number; y: number }[]>;

/**
 * One dataset a mark, in the order of the marks, and behind them the line of running totals where there is one.
 * Chart.js draws grid, line, bars and signs; the plugin draws stems, bands, arrows and texts.
 */
export function chartConfig(
	placed: PlacedChart,
	theme: Theme,
	typeface: Typeface,
	focus: () => number | null = () => null,
	isSetBack: (mark: Mark) => boolean = () => false
): MarkChartConfiguration {
	const { width, height, plot } = placed;
	const marks = placed.marks.map((mark, index) => markDataset(mark, theme, index));
	return {
		type: 'scatter',
		data: { datasets: placed.line.length > 0 ? [...marks, lineDataset(placed, theme)] : marks },
		options: {
			animation: false,
			responsive: false,
			devicePixelRatio: 1,
			events: [],
			clip: false,
			layout: {
				autoPadding: false,
				padding: { left: plot.left, top: plot.top, right: width - plot.right, bottom: height - plot.bottom }
			},
			scales: {
				x: axisOptions(placed.x, 'bottom', theme),
				y: axisOptions(placed.y, 'left', theme)
			}
		},
		plugins: [createMarkPlugin(placed, theme, typeface, focus, isSetBack)]
	};
}

function markDataset(placed: PlacedMark, theme: Theme, index: number): MarkDataset {
	const { mark, sign, bar, data } = placed;
	const colour = mark.kind === 'figure' ? theme[mark.tone] : theme.quiet;
	// Chart.js draws the highest order first.
	const order = -index;
	if (bar !== null) {
		return {
			type: 'bar',
			data: [{ ...data }],
			order,
			grouped: false,
			barThickness: bar,
			inflateAmount: 0,
			borderWidth: 0,
			backgroundColor: colour
		};
	}
	const shapes = {
		dot: 'circle',
		'ringed-dot': 'circle',
		ring: 'circle',
		diamond: 'rectRot',
		tick: 'line',
		'hollow-tick': 'line'
	} as const;
	const upright = sign?.kind === 'tick' || sign?.kind === 'hollow-tick';
	return {
		type: 'scatter',
		data: [{ ...data }],
		order,
		pointRadius: sign?.radius ?? 0,
		pointStyle: sign ? shapes[sign.kind] : false,
		pointRotation: upright ? 90 : 0,
		pointBorderWidth: sign?.kind === 'hollow-tick' ? HOLLOW_TICK.width : upright ? 3 : 2,
		pointBorderColor: colour,
		pointBackgroundColor: sign?.kind === 'ring' || sign?.kind === 'ringed-dot' ? theme.ground : colour
	};
}

/** The line has the colour of the totals that it joins. */
function lineDataset(placed: PlacedChart, theme: Theme): MarkDataset {
	const total = placed.marks
		.map(({ mark }) => mark)
		.find((mark) => mark.kind === 'figure' && mark.figureId === null);
	const colour = theme[total?.kind === 'figure' ? total.tone : 'derived'];
	return {
		type: 'scatter',
		data: placed.line.map((point) => ({ ...point })),
		order: 1,
		showLine: true,
		pointRadius: 0,
		pointStyle: false,
		borderWidth: 2,
		borderDash: [...dashOf({ origin: 'derived' })],
		borderColor: colour,
		backgroundColor: colour
	};
}

/** An axis without texts of its own: it takes no room, so the plot is where the placement put it. */
function axisOptions(axis: PlacedAxis, position: 'bottom' | 'left', theme: Theme) {
	return {
		type: axis.kind === 'log' ? 'logarithmic' : 'linear',
		position,
		min: axis.min,
		max: axis.max,
		reverse: position === 'left' && !axis.upward,
		beginAtZero: axis.kind === 'linear',
		border: { display: false },
		ticks: { display: false },
		grid: {
			display: axis.grid.length > 0,
			drawTicks: false,
			lineWidth: 1,
			color: axis.grid.map((value) => (value === 0 ? theme.quiet : theme.rule))
		},
		afterBuildTicks(scale: { ticks: { value: number }[] }) {
			scale.ticks = axis.grid.map((value) => ({ value }));
		}
	} as unknown as ScaleOptionsByType<'linear' | 'logarithmic'>;
}
