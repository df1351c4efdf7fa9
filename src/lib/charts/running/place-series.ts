/** Places the figures of a series along time: a bar for each published count, a sign for each figure that no bar may show. */
import { blockHeight, setBlock, wordsOf, type BlockLine } from '../layout/label-block.ts';
import { placeLabel, type Obstacles, type Candidate } from '../layout/label-placer.ts';
import {
	area,
	lines,
	type Box,
	type Drawn,
	type PlacedMark,
	type Point,
	type Text
} from '../layout/placed.ts';
import { arrow, reachOf, signOf } from '../layout/reach.ts';
import type { FigureMark } from '../spec/spec.ts';

/** Where a mark lies, before its words have found their place. */
export interface Site {
	readonly mark: FigureMark;
	readonly data: Point;
	readonly at: Point;
}

/** All that is said of a mark, broken at a width. */
export type Words = (mark: FigureMark, width: number) => BlockLine[];

/** The plot of a running chart, with what stands on it so far. */
export interface Ground {
	readonly plot: Box;
	readonly toX: (moment: number) => number;
	readonly toY: (value: number) => number;
	readonly obstacles: Obstacles;
	readonly widths: readonly number[];
	readonly words: Words;
}

interface Captions {
	readonly left: number;
	readonly right: number;
	readonly top: number;
}

/** Half the size of the sign of a figure that stands for a period. */
export const COUNT_RADIUS = 5;
/** Length of the arrow at an open side. */
const ARROW = 16;
const CAPTION_INSET = 22;
const KEY_RADIUS = 4;
const CAPTION_GAP = 8;

/**
 * The words of one bar and of one sign stand for all: on the plot where there is room, else as a caption under it.
 *
 * @returns the marks in reading order and the height of the captions
 */
export function placeSeries(
	{ bars, counts, thickness }: { bars: readonly Site[]; counts: readonly Site[]; thickness: number },
	ground: Ground & { readonly captions: Captions }
): { marks: PlacedMark[]; height: number } {
	const { plot, captions } = ground;
	let bottom = captions.top;
	const caption = (mark: FigureMark, keyOf: (mark: FigureMark, box: Box) => Drawn[]): Drawn[] => {
		const block = wordsOf(mark, captions.right - captions.left - CAPTION_INSET);
		const top = bottom + CAPTION_GAP;
		bottom = top + blockHeight(block);
		const key = { left: captions.left, right: captions.left + 12, top: top + 3, bottom: top + 17 };
		return [...keyOf(mark, key), ...setBlock(block, captions.left + CAPTION_INSET, top)];
	};
	const crest = Math.min(...bars.map(({ at }) => at.y));
	const placedCounts = counts.map((one, index): PlacedMark => ({
		...placeCount(one, ground),
		front: index < counts.length - 1 ? [] : caption(one.mark, countKey)
	}));
	const placedBars = bars.map((one, index): PlacedMark => {
		const placed = barWithout(one, thickness, plot.bottom);
		if (index < bars.length - 1) return placed;
		const corner = { x: one.at.x + thickness / 2, y: crest - 8 };
		return { ...placed, front: wordsOnBars(one.mark, corner, ground) ?? caption(one.mark, barKey) };
	});
	return { marks: [...placedCounts, ...placedBars], height: bottom - captions.top };
}

function placeCount({ mark, data, at }: Site, { plot, toY }: Ground): PlacedMark {
	return {
		mark,
		at,
		data,
		target: around(at, COUNT_RADIUS * 2),
		sign: signOf(mark, COUNT_RADIUS),
		bar: null,
		behind: reachOf(mark, {
			at: (value) => ({ x: at.x, y: toY(value) }),
			beyond: { x: at.x, y: at.y - ARROW },
			zero: null,
			lowest: { x: at.x, y: Math.min(plot.bottom, at.y + ARROW) }
		}),
		front: []
	};
}

/** The sign of the figure, small, with an arrow where it is open. */
function countKey(mark: FigureMark, { left, right, top, bottom }: Box): Drawn[] {
	const centre = { x: (left + right) / 2, y: bottom - KEY_RADIUS };
	const hollow = mark.shape === 'ring' || mark.shape === 'ringed-dot';
	const corners = Array.from({ length: 13 }, (_, index): Point => {
		const turn = (index / 12) * 2 * Math.PI;
		const reach = hollow ? KEY_RADIUS : KEY_RADIUS / 2;
		return { x: centre.x + reach * Math.cos(turn), y: centre.y + reach * Math.sin(turn) };
	});
	const outline = lines([corners], mark.tone, { width: hollow ? 1.5 : KEY_RADIUS });
	const open = mark.high === null || mark.low === null;
	const point: Box = {
		left: centre.x - 1.5,
		right: centre.x + 1.5,
		top: centre.y - 1.5,
		bottom: centre.y + 1.5
	};
	const ringed = mark.shape === 'ringed-dot' ? [area(point, mark.tone)] : [];
	return [outline, ...ringed, ...(open ? arrow(mark, centre, { x: centre.x, y: top - 6 }) : [])];
}

function barKey({ tone }: FigureMark, box: Box): Drawn[] {
	return [area(box, tone)];
}

function barWithout({ mark, data, at }: Site, thickness: number, bottom: number): PlacedMark {
	const target = barBox({ x: at.x, y: Math.min(at.y, bottom - 16) }, thickness, bottom);
	return { mark, at, data, target, sign: null, bar: thickness, behind: [], front: [] };
}

/** The words of all bars, at the last one; `null` where they would touch something. */
function wordsOnBars(mark: FigureMark, corner: Point, { obstacles, widths, words }: Ground): Text[] | null {
	const candidates = widths.map((width): Candidate => ({ ...corner, side: 'right', edge: 'bottom', width }));
	const tried = { ...obstacles, boxes: [...obstacles.boxes], cost: 0 };
	const placement = placeLabel(candidates, (width) => words(mark, width), tried);
	return placement.cost === 0 ? placement.words : null;
}

export function barBox(top: Point, thickness: number, bottom: number): Box {
	return { left: top.x - thickness / 2, right: top.x + thickness / 2, top: top.y, bottom };
}

export function around({ x, y }: Point, reach: number): Box {
	return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}
