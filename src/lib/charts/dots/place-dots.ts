/** Places rows on a common scale: words in a gutter where there is room, above each row where there is not. */
import { leading, SMALL } from '../layout/text-styles.ts';
import {
	blockHeight,
	blockWidth,
	labelLines,
	setBlock,
	standingLines,
	valueLines
} from '../layout/label-block.ts';
import { axisTicks, axisTitle } from '../layout/place-axis.ts';
import {
	along,
	LAYOUT_WIDTHS,
	lines,
	type Box,
	type LayoutName,
	type PlacedAxis,
	type PlacedChart,
	type PlacedMark
} from '../layout/placed.ts';
import { dashOf, signOf } from '../layout/reach.ts';
import type { FigureMark } from '../spec/spec.ts';
import type { DotsSpec } from './dots-spec.ts';
import { BEYOND, GUTTER, GUTTER_GAP, MARGIN, middleOf, placeRow, RADIUS, round } from './place-row.ts';

/** Of a plot, rows or none. */
const MIN_HEIGHT = 24;
const ROW_GAP = { wide: 20, middle: 22, narrow: 22 } as const;

export function placeDots(spec: DotsSpec, layout: LayoutName): PlacedChart {
	const width = LAYOUT_WIDTHS[layout];
	const wide = layout === 'wide';
	const left = wide ? MARGIN + GUTTER + GUTTER_GAP : MARGIN + RADIUS[layout];
	const right = width - MARGIN - BEYOND;
	const x: PlacedAxis = {
		kind: spec.scale.kind,
		min: spec.scale.min,
		max: spec.scale.max,
		grid: wide ? spec.scale.ticks.map(({ value }) => value) : [],
		upward: false
	};
	const toX = (value: number) => along(x, left, right, value);
	const column: Box = { left, right: width - MARGIN, top: 0, bottom: 0 };

	let top = 6;
	const references = spec.references.map((mark) => {
		const placed = referenceWords(mark, toX(mark.value ?? mark.low ?? mark.high ?? 0), column, top);
		top += placed.height;
		return placed;
	});
	const plotTop = top;
	const rows = spec.rows.map((mark) => {
		const row = placeRow(mark, { layout, top, left, right, column, toX, scale: spec.scale, plotTop });
		top += row.height + ROW_GAP[layout];
		return row.placed;
	});
	const bottom = Math.max(top - ROW_GAP[layout] + 14, plotTop + MIN_HEIGHT);
	const plot: Box = { left, right, top: plotTop, bottom };
	const ticks = axisTicks(spec.scale.ticks, toX, {
		y: bottom + 6 + leading(SMALL),
		left: MARGIN,
		right: width - MARGIN,
		closed: true
	});
	const title = axisTitle(spec.scale.title, {
		left: wide ? left : MARGIN,
		right: width - MARGIN,
		top: bottom + 8 + leading(SMALL)
	});
	return {
		width,
		height: Math.round(bottom + 12 + (1 + title.length) * leading(SMALL)),
		plot,
		x,
		y: { kind: 'linear', min: 0, max: bottom - plotTop, grid: [], upward: false },
		furniture: [...ticks, ...title],
		marks: [
			...references.map(({ mark, at, words, target }): PlacedMark => ({
				mark,
				at: { x: at, y: plotTop },
				data: { x: middleOf(mark), y: 0 },
				target,
				sign: signOf(mark, 5),
				bar: null,
				behind: [
					lines(
						[
							[
								{ x: at, y: plotTop },
								{ x: at, y: bottom }
							]
						],
						mark.tone,
						{ dash: dashOf(mark) }
					)
				],
				front: words
			})),
			...rows
		],
		line: []
	};
}

function referenceWords(mark: FigureMark, at: number, column: Box, top: number) {
	const block = [
		...labelLines(mark.label, column.right - column.left),
		...valueLines(mark, column.right - column.left),
		...standingLines(mark, column.right - column.left)
	];
	const half = blockWidth(block) / 2;
	const centre = Math.min(Math.max(at, column.left + half), column.right - half);
	const height = blockHeight(block) + 12;
	return {
		mark,
		at,
		height,
		words: setBlock(block, round(centre), top, 'center'),
		target: { left: centre - half, right: centre + half, top, bottom: top + height }
	};
}
