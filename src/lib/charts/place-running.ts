/** Places bars per period, the line of their running totals, and the figures that line is set against. */
import { leading, SMALL } from './faces.ts';
import { labelLines, standingLines, valueLines, type BlockLine } from './label-block.ts';
import { settle, type Obstacles, type Wish } from './label-placer.ts';
import { axisTicks, axisTitle } from './place-axis.ts';
import { signOf } from './place-dots.ts';
import { placeSilences } from './place-silences.ts';
import {
	along,
	LAYOUT_WIDTHS,
	lines,
	text,
	type Box,
	type LayoutName,
	type PlacedAxis,
	type PlacedChart,
	type PlacedMark,
	type Point
} from './placed.ts';
import { dashOf, reachOf } from './reach.ts';
import type { FigureMark, RunningSpec } from './spec.ts';
import { textWidth } from './text-metrics.ts';

const MARGIN = 4;
const PLOT_HEIGHT = { wide: 270, narrow: 340 } as const;
/** Room above the largest value for words and for the arrow of an open side. */
const HEAD_ROOM = { wide: 58, narrow: 96 } as const;
const BAR_SHARE = 0.66;
const RADIUS = 7;
const ARROW = 34;

export function placeRunning(spec: RunningSpec, layout: LayoutName): PlacedChart {
	const width = LAYOUT_WIDTHS[layout];
	const headRoom = spec.free.length > 0 ? HEAD_ROOM[layout] : 18;
	const gutter = Math.ceil(Math.max(...spec.scale.ticks.map((tick) => textWidth(tick.text, SMALL)), 0));
	const plot: Box = {
		left: MARGIN + gutter + 8,
		right: width - MARGIN - 6,
		top: headRoom,
		bottom: headRoom + PLOT_HEIGHT[layout]
	};
	const x: PlacedAxis = { kind: 'linear', min: spec.time.min, max: spec.time.max, grid: [], upward: false };
	const y: PlacedAxis = {
		kind: spec.scale.kind,
		min: spec.scale.min,
		max: spec.scale.max,
		grid: spec.scale.ticks.map(({ value }) => value),
		upward: true
	};
	const toX = (moment: number) => along(x, plot.left, plot.right, moment);
	const toY = (value: number) => along(y, plot.top, plot.bottom, value);
	const placeAt = (mark: FigureMark, moment: number) => {
		const data: Point = { x: moment, y: mark.value ?? mark.low ?? mark.high ?? 0 };
		const at: Point = { x: toX(data.x), y: toY(data.y) };
		return { mark, data, at };
	};

	const bars = spec.bars.map(({ mark, from, to }) => ({ ...placeAt(mark, (from + to) / 2), span: toX(to) - toX(from) }));
	const thickness = Math.min(...bars.map(({ span }) => span)) * BAR_SHARE;
	const totals = spec.totals.map((total) => placeAt(total.mark, total.at));
	const free = spec.free.map((one) => placeAt(one.mark, one.at));
	const references = spec.references.map((mark) => placeAt(mark, spec.time.min));

	const obstacles: Obstacles = {
		frame: { left: plot.left, right: plot.right, top: 0, bottom: plot.bottom },
		boxes: [
			...bars.map(({ at: top }) => barBox(top, thickness, plot.bottom)),
			...free.map(({ at: point }) => around(point, RADIUS + 2))
		],
		strokes: [
			...totals.slice(1).map((total, index): [Point, Point] => [totals[index]?.at ?? total.at, total.at]),
			...references.map(({ at: start }): [Point, Point] => [start, { x: plot.right, y: start.y }])
		]
	};
	const place = (mark: FigureMark, wishes: readonly Wish[]) =>
		settle(wishes, (wide) => wordsOf(mark, wide), obstacles).words;
	const widths = layout === 'wide' ? [330, 240, 190] : [270, 220, 180, 150, 128];

	const placedReferences = references.map(({ mark, data, at: start }): PlacedMark => ({
		mark,
		at: start,
		data,
		target: { left: plot.left, right: plot.right, top: start.y - 8, bottom: start.y + 8 },
		sign: signOf(mark, RADIUS - 1),
		bar: null,
		behind: [
			lines([[start, { x: plot.right, y: start.y }]], mark.origin, {
				width: 1.25,
				dash: dashOf(mark).length > 0 ? dashOf(mark) : [6, 3]
			})
		],
		front: place(
			mark,
			widths.flatMap((wide): Wish[] => [
				{ x: plot.left + 12, side: 'left', edge: 'bottom', y: start.y - 5, width: wide },
				{ x: plot.left + 12, side: 'left', edge: 'top', y: start.y + 5, width: wide }
			])
		)
	}));
	const placedFree = free.map(({ mark, data, at: point }): PlacedMark => ({
		mark,
		at: point,
		data,
		target: around(point, 14),
		sign: signOf(mark, RADIUS),
		bar: null,
		behind: reachOf(mark, {
			at: (value) => ({ x: point.x, y: toY(value) }),
			beyond: { x: point.x, y: point.y - ARROW },
			zero: null,
			lowest: { x: point.x, y: plot.bottom }
		}),
		front: place(
			mark,
			widths.flatMap((wide): Wish[] => [
				{ x: point.x - 14, side: 'right', edge: 'bottom', y: point.y + 10, width: wide },
				{ x: point.x - 14, side: 'right', edge: 'top', y: point.y - 12, width: wide },
				{ x: point.x + 14, side: 'left', edge: 'bottom', y: point.y + 10, width: wide }
			])
		)
	}));
	const placedTotals = totals.map(({ mark, data, at: point }, index): PlacedMark => ({
		mark,
		at: point,
		data,
		target: around(point, 8),
		sign: signOf(mark, index === totals.length - 1 ? RADIUS : 4),
		bar: null,
		behind: [],
		front:
			index < totals.length - 1
				? []
				: place(
						mark,
						widths.flatMap((wide): Wish[] => [
							{ x: point.x - 8, side: 'right', edge: 'bottom', y: point.y + 2, width: wide },
							{ x: point.x - 8, side: 'right', edge: 'bottom', y: point.y - 12, width: wide },
							{ x: plot.right, side: 'right', edge: 'top', y: point.y + 14, width: wide }
						])
					)
	}));
	const placedBars = bars.map(({ mark, data, at: top }, index): PlacedMark => ({
		mark,
		at: top,
		data,
		target: barBox({ x: top.x, y: Math.min(top.y, plot.bottom - 16) }, thickness, plot.bottom),
		sign: null,
		bar: thickness,
		behind: [],
		front:
			index < bars.length - 1
				? []
				: place(
						mark,
						widths.map((wide): Wish => ({
							x: top.x + thickness / 2,
							side: 'right',
							edge: 'bottom',
							y: highest(bars, top) - 5,
							width: wide
						}))
					)
	}));

	const ticksAt = plot.bottom + 5 + leading(SMALL);
	const title = axisTitle(spec.scale.title, { left: MARGIN, right: width - MARGIN, top: ticksAt + 2 });
	const silencesAt = ticksAt + 6 + title.length * leading(SMALL);
	const silences = placeSilences(spec.silences, {
		left: MARGIN,
		right: width - MARGIN,
		top: silencesAt,
		data: { x: spec.time.min, y: spec.scale.min }
	});
	return {
		width,
		height: silencesAt + silences.height,
		plot,
		x,
		y,
		furniture: [
			...spec.scale.ticks.map((tick) =>
				text(tick.text, { x: plot.left - 8, y: Math.round(toY(tick.value)) + 4 }, SMALL, 'quiet', { anchor: 'right' })
			),
			...axisTicks(spec.time.ticks, toX, { y: ticksAt, left: plot.left, right: width }),
			...title
		],
		marks: [...placedReferences, ...placedFree, ...placedBars, ...placedTotals, ...silences.marks],
		line: totals.map(({ data }) => data)
	};
}

function wordsOf(mark: FigureMark, width: number): BlockLine[] {
	return [...labelLines(mark.label, width), ...valueLines(mark, width), ...standingLines(mark, width)];
}

function barBox(top: Point, thickness: number, bottom: number): Box {
	return { left: top.x - thickness / 2, right: top.x + thickness / 2, top: top.y, bottom };
}

function around({ x, y }: Point, reach: number): Box {
	return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

function highest(bars: readonly { at: Point }[], last: Point): number {
	return Math.min(last.y, ...bars.map((bar) => bar.at.y));
}
