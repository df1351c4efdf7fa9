/**
 * Finds room for the words of marks on a plot: the first of several wished places that touches nothing, else the one
 * that touches least. Deterministic: the same candidates give the same places.
 */
import { blockHeight, blockWidth, setBlock, type BlockLine } from './label-block.ts';
import type { Box, Point, Text } from './placed.ts';

/** A wished place: the block hangs from `top` or stands on `bottom`, with its left or right side at `x`. */
export interface Candidate {
	readonly x: number;
	readonly side: 'left' | 'right';
	readonly edge: 'top' | 'bottom';
	readonly y: number;
	/** Lines are broken at this width. */
	readonly width: number;
	/** What it costs that the words stand far from their mark; a touched stroke costs 400. */
	readonly distance?: number;
}

/** What is already on the plot. Texts may cross a faint line at a small cost, never other texts. */
export interface Obstacles {
	readonly frame: Box;
	readonly boxes: Box[];
	readonly strokes: (readonly [Point, Point])[];
	/** What the words that were set so far touch, added up. */
	cost: number;
}

const CLEARANCE = 6;
const STROKE_CLEARANCE = 2;
const OUTSIDE_PRICE = 50;
const STROKE_PRICE = 400;

export interface Placement {
	readonly words: Text[];
	/** What the words fill. */
	readonly box: Box;
	/** Zero where nothing is touched. */
	readonly cost: number;
}

/** Sets the block at the best of the wished places and adds it to the obstacles. */
export function placeLabel(
	candidates: readonly Candidate[],
	blockOf: (width: number) => readonly BlockLine[],
	obstacles: Obstacles
): Placement {
	let best: Placement | null = null;
	const blocks = new Map<number, readonly BlockLine[]>();
	for (const candidate of candidates) {
		const block = blocks.get(candidate.width) ?? blockOf(candidate.width);
		blocks.set(candidate.width, block);
		const height = blockHeight(block);
		const width = blockWidth(block);
		const top = candidate.edge === 'top' ? candidate.y : candidate.y - height;
		const left = candidate.side === 'left' ? candidate.x : candidate.x - width;
		const box = { left, right: left + width, top, bottom: top + height };
		const cost = costOf(box, obstacles) + (candidate.distance ?? 0);
		if (best === null || cost < best.cost) {
			best = { words: setBlock(block, candidate.x, top, candidate.side), box, cost };
		}
		if (cost === 0) break;
	}
	if (best === null) throw new RangeError('no place was wished for');
	obstacles.boxes.push(best.box);
	obstacles.cost += best.cost;
	return best;
}

function costOf(box: Box, { frame, boxes, strokes }: Obstacles): number {
	const outside =
		Math.max(0, frame.left - box.left) +
		Math.max(0, box.right - frame.right) +
		Math.max(0, frame.top - box.top) +
		Math.max(0, box.bottom - frame.bottom);
	const covered = boxes.reduce((sum, other) => sum + overlap(widened(box, CLEARANCE), other), 0);
	const crossed = strokes.filter(([from, to]) => crosses(widened(box, STROKE_CLEARANCE), from, to)).length;
	return outside * OUTSIDE_PRICE + covered + crossed * STROKE_PRICE;
}

function widened({ left, right, top, bottom }: Box, by: number): Box {
	return { left: left - by, right: right + by, top: top - by, bottom: bottom + by };
}

function overlap(one: Box, other: Box): number {
	const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
	const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
	return width > 0 && height > 0 ? width * height : 0;
}

/** True where a stroke passes through the box (Liang and Barsky 1984). */
function crosses(box: Box, from: Point, to: Point): boolean {
	let enter = 0;
	let leave = 1;
	const step = { x: to.x - from.x, y: to.y - from.y };
	for (const [delta, distance] of [
		[-step.x, from.x - box.left],
		[step.x, box.right - from.x],
		[-step.y, from.y - box.top],
		[step.y, box.bottom - from.y]
	] as const) {
		if (delta === 0) {
			if (distance < 0) return false;
			continue;
		}
		const at = distance / delta;
		if (delta < 0) enter = Math.max(enter, at);
		else leave = Math.min(leave, at);
	}
	return enter <= leave;
}
