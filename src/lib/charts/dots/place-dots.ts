/** Places rows on a common scale: words in a gutter where there is room, above each row where there is not. */
import { leading, SMALL } from '../layout/text-styles.ts';
import {
	blockHeight,
	blockWidth,
	labelLines,
	setBlock,
	silenceLines,
	standingLines,
	valueLines,
	type BlockLine
} from '../layout/label-block.ts';
import { axisTicks, axisTitle } from '../layout/place-axis.ts';
import {
	along,
	LAYOUT_WIDTHS,
	lines,
	type Box,
	type LayoutName,
	type Lines,
	type PlacedAxis,
	type PlacedChart,
	type PlacedMark,
	type Point
} from '../layout/placed.ts';
import { dashOf, reachOf, signOf } from '../layout/reach.ts';
import type { FigureMark, Mark, Scale } from '../spec/spec.ts';
import type { DotsSpec } from './dots-spec.ts';

const GUTTER = 236;
const GUTTER_GAP = 22;
const MARGIN = 4;
/** Room beyond the largest value, where the arrows of open sides end. */
const BEYOND = 44;
const RADIUS = { wide: 8, narrow: 7 } as const;
/** Of a plot, rows or none. */
const MIN_HEIGHT = 24;
/** Words keep off the line of zero. */
const CLEAR = 8;
/** From the baseline of a number down to the middle of its mark. */
const BELOW_VALUE = 17;
const ROW_GAP = { wide: 20, narrow: 22 } as const;

export function placeDots(spec: DotsSpec, layout: LayoutName): PlacedChart {
	const width = LAYOUT_WIDTHS[layout];
	const wide = layout === 'wide';
	const left = wide ? MARGIN + GUTTER + GUTTER_GAP : MARGIN + RADIUS.narrow;
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
		right: width - MARGIN
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

/** The grid of one row, where words stand between the rows and a grid through all of them would cross them. */
function lane({ scale, toX }: RowPlace, top: number, bottom: number): Lines[] {
	const stroke = (value: number) => [
		{ x: toX(value), y: top },
		{ x: toX(value), y: bottom }
	];
	const values = scale.ticks.map(({ value }) => value);
	return [
		lines(values.filter((value) => value !== 0).map(stroke), 'rule', { width: 1 }),
		lines(values.filter((value) => value === 0).map(stroke), 'quiet', { width: 1 })
	];
}

interface RowPlace {
	readonly scale: Scale;
	readonly layout: LayoutName;
	readonly top: number;
	readonly left: number;
	readonly right: number;
	readonly column: Box;
	readonly toX: (value: number) => number;
	readonly plotTop: number;
}

function placeRow(mark: Mark, place: RowPlace): { placed: PlacedMark; height: number } {
	const { layout, top, left, column, plotTop, scale } = place;
	const wide = layout === 'wide';
	const columnWidth = column.right - column.left;
	const gutterWidth = wide ? GUTTER : column.right - MARGIN;
	const words: BlockLine[] = [
		...labelLines(mark.label, gutterWidth),
		...(mark.kind === 'figure' ? standingLines(mark, gutterWidth) : [])
	];
	const number = mark.kind === 'figure' ? valueLines(mark, columnWidth) : silenceLines(mark, columnWidth);
	const numberTop = wide ? top : top + blockHeight(words) + 3;
	const y = Math.round(numberTop + blockHeight(number) - 4 + BELOW_VALUE - 4);
	const label = setBlock(words, MARGIN, wide ? top + leadingShift(number, words) : top);
	const target = (box: Partial<Box>): Box => ({
		left: MARGIN,
		right: column.right,
		top,
		bottom: Math.max(y + 12, top + blockHeight(words)),
		...box
	});
	if (mark.kind === 'silence') {
		const height = wide
			? Math.max(blockHeight(words), blockHeight(number))
			: blockHeight(words) + blockHeight(number);
		const at = { x: left, y: Math.round(numberTop + blockHeight(number) / 2) };
		return {
			height,
			placed: {
				mark,
				at,
				data: { x: scale.min, y: at.y - plotTop },
				target: target({ bottom: top + height }),
				sign: null,
				bar: null,
				behind: [],
				front: [...label, ...setBlock(number, wide ? left + CLEAR : MARGIN, numberTop)]
			}
		};
	}
	const point = (value: number): Point => ({ x: place.toX(value), y });
	const middle = middleOf(mark);
	const half = blockWidth(number) / 2;
	const centre = Math.min(Math.max(point(middle).x, column.left + CLEAR + half), column.right - half);
	const height = Math.max(y + 10 - top, blockHeight(words));
	return {
		height,
		placed: {
			mark,
			at: point(middle),
			data: { x: middle, y: y - plotTop },
			target: target({}),
			sign: signOf(mark, RADIUS[layout]),
			bar: null,
			behind: [
				...(wide ? [] : lane(place, numberTop + 2, y + 10)),
				...reachOf(mark, {
					at: point,
					beyond: { x: column.right - 2, y },
					zero: scale.kind === 'linear' ? { x: left, y } : null,
					lowest: { x: left + 2, y }
				})
			],
			front: [...label, ...setBlock(number, round(centre), numberTop, 'center')]
		}
	};
}

/** In a gutter the label stands on the baseline of the number. */
function leadingShift(number: readonly BlockLine[], words: readonly BlockLine[]): number {
	const [first] = number;
	const [label] = words;
	return first && label ? leading(first.face) - leading(label.face) : 0;
}

/** Where the number of a mark stands: its value, else the middle of its bounds, else the one bound there is. */
function middleOf({ value, low, high }: FigureMark): number {
	if (value !== null) return value;
	return low !== null && high !== null ? (low + high) / 2 : (low ?? high ?? 0);
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

function round(pixel: number): number {
	return Math.round(pixel * 10) / 10;
}
