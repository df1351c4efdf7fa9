/** One figure as a row on a scale: its words in a gutter where there is room, above it where there is not. */
import { leading } from '../layout/text-styles.ts';
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
import {
	lines,
	type Box,
	type LayoutName,
	type Lines,
	type PlacedMark,
	type Point
} from '../layout/placed.ts';
import { reachOf, signOf } from '../layout/reach.ts';
import type { FigureMark, Mark, Scale } from '../spec/spec.ts';

export const GUTTER = 236;
export const GUTTER_GAP = 22;
export const MARGIN = 4;
/** Room beyond the largest value, where the arrows of open sides end. */
export const BEYOND = 44;
export const RADIUS = { wide: 8, middle: 7, narrow: 7 } as const;
/** Words keep off the line of zero. */
const CLEAR = 8;
/** From the baseline of a number down to the middle of its mark. */
const BELOW_VALUE = 17;

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

/** Where a row stands. */
export interface RowPlace {
	readonly scale: Scale;
	readonly layout: LayoutName;
	readonly top: number;
	readonly left: number;
	readonly right: number;
	readonly column: Box;
	readonly toX: (value: number) => number;
	readonly plotTop: number;
}

/** Places the mark of a row, and says how high the row is. */
export function placeRow(mark: Mark, place: RowPlace): { placed: PlacedMark; height: number } {
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
					zero: scale.kind === 'linear' ? point(0) : null,
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
export function middleOf({ value, low, high }: FigureMark): number {
	if (value !== null) return value;
	return low !== null && high !== null ? (low + high) / 2 : (low ?? high ?? 0);
}

/** A pixel to a tenth. */
export function round(pixel: number): number {
	return Math.round(pixel * 10) / 10;
}
