/** Places figures that cannot be compared: a plot of its own for each, and a broken line with words between them. */
import { BEYOND, GUTTER, GUTTER_GAP, MARGIN, placeRow, RADIUS } from '../dots/place-row.ts';
import { axisTicks } from '../layout/place-axis.ts';
import {
	along,
	LAYOUT_WIDTHS,
	lines,
	shareOf,
	text,
	type Drawn,
	type LayoutName,
	type PlacedAxis,
	type PlacedChart,
	type PlacedMark
} from '../layout/placed.ts';
import { textWidth } from '../layout/text-metrics.ts';
import { LABEL, leading, SMALL } from '../layout/text-styles.ts';
import type { Scale } from '../spec/spec.ts';
import type { ApartSpec } from './apart-spec.ts';

/** From a row down to the numbers of its axis, and from those to what comes next. */
const AXIS_GAP = 10;
const BETWEEN_GAP = 14;
/** Between the words in the line and the line on both sides of them. */
const WORDS_GAP = 10;
/** A silence has no scale; its words stand where a plot would begin. */
const NO_SCALE: Scale = { kind: 'linear', min: 0, max: 1, ticks: [], title: '' };

export function placeApart(spec: ApartSpec, layout: LayoutName): PlacedChart {
	const width = LAYOUT_WIDTHS[layout];
	const wide = layout === 'wide';
	const left = wide ? MARGIN + GUTTER + GUTTER_GAP : MARGIN + RADIUS[layout];
	const right = width - MARGIN - BEYOND;
	const plotTop = 6;
	const furniture: Drawn[] = [];
	let top = plotTop;
	const marks = spec.rows.map(({ mark, scale: own }, index): PlacedMark => {
		if (index > 0) {
			furniture.push(
				...betweenRows(spec.between, { left: MARGIN, right: width - MARGIN, y: top + leading(LABEL) / 2 })
			);
			top += leading(LABEL) + BETWEEN_GAP;
		}
		const scale = own ?? NO_SCALE;
		const axis: PlacedAxis = { kind: 'linear', min: scale.min, max: scale.max, grid: [], upward: false };
		const toX = (value: number) => along(axis, left, right, value);
		const { placed, height } = placeRow(mark, {
			scale,
			layout,
			top,
			left,
			right,
			column: { left, right: width - MARGIN, top: 0, bottom: 0 },
			toX,
			plotTop
		});
		const bottom = top + height + AXIS_GAP;
		if (own !== null) {
			// Where words stand above a row, the row has its own grid below them.
			if (wide) furniture.push(...plotLines(own, toX, top, bottom));
			furniture.push(
				...axisTicks(own.ticks, toX, {
					y: bottom + 4 + leading(SMALL),
					left: MARGIN,
					right: width - MARGIN,
					closed: true
				})
			);
		}
		top = bottom + (own === null ? 0 : 4 + leading(SMALL)) + BETWEEN_GAP;
		// Every plot has its own scale, so that a place is told as a share of it.
		return { ...placed, data: { x: shareOf(scale, placed.data.x), y: placed.data.y } };
	});
	const bottom = Math.max(top - BETWEEN_GAP + 8, plotTop + 24);
	return {
		width,
		height: Math.round(bottom),
		plot: { left, right, top: plotTop, bottom },
		x: { kind: 'linear', min: 0, max: 1, grid: [], upward: false },
		y: { kind: 'linear', min: 0, max: bottom - plotTop, grid: [], upward: false },
		furniture,
		marks,
		line: []
	};
}

/** The grid of one plot, its line of zero darker. */
function plotLines({ ticks }: Scale, toX: (value: number) => number, top: number, bottom: number): Drawn[] {
	const stroke = (value: number) => [
		{ x: toX(value), y: top },
		{ x: toX(value), y: bottom }
	];
	const values = ticks.map(({ value }) => value);
	return [
		lines(values.filter((value) => value !== 0).map(stroke), 'rule', { width: 1 }),
		lines(values.filter((value) => value === 0).map(stroke), 'quiet', { width: 1 })
	];
}

/** A broken line across the drawing, with words in its middle. */
function betweenRows(words: string, { left, right, y }: { left: number; right: number; y: number }): Drawn[] {
	const middle = (left + right) / 2;
	const half = textWidth(words, LABEL) / 2 + WORDS_GAP;
	const paths = [
		[
			{ x: left, y },
			{ x: middle - half, y }
		],
		[
			{ x: middle + half, y },
			{ x: right, y }
		]
	];
	return [
		lines(paths, 'quiet', { width: 1.5, dash: [6, 5] }),
		text(words, { x: middle, y: y + Math.round(LABEL.size * 0.35) }, LABEL, 'ink', { anchor: 'center' })
	];
}
