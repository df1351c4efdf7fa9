/** How a part of a strip is filled: hatched where claimed, tinted where published, blank within dashes where not described. */
import { area, lines, type Box, type Drawn, type Point } from '../layout/placed.ts';
import { ARROW, arrow } from '../layout/reach.ts';
import type { FigureMark } from '../spec/spec.ts';

const HATCH_GAP = 7;
const BLANK_DASH = [3, 4];
const EDGE = 1.25;
/** From the edge that an open part does not have to where its arrow begins: one from farther away would stop short of the edge. */
const ARROW_ROOM = ARROW + 2;

/** The ends of a part along its strip. An open end has no edge. */
export interface PartEnds {
	readonly direction: 'right' | 'down';
	readonly startOpen: boolean;
	readonly endOpen: boolean;
}

/** Fill and edges of a part. */
export function partFill(mark: FigureMark, box: Box, ends: PartEnds): Drawn[] {
	const edges = lines(edgesOf(box, ends), mark.tone, {
		width: EDGE,
		dash: mark.shape === 'blank-part' ? BLANK_DASH : []
	});
	switch (mark.shape) {
		case 'hatched-part':
			return [lines(hatch(box), mark.tone, { width: 1.5, alpha: 0.75 }), edges];
		case 'solid-part':
			return [area(box, mark.tone, 0.35), edges];
		default:
			return [edges];
	}
}

/**
 * The arrow of a part whose upper side is open, towards the edge that it does not have; with a head at its start too where the lower side
 * is open as well. None where there is no room.
 */
export function partArrow(mark: FigureMark, { right, bottom, left, top }: Box, ends: PartEnds): Drawn[] {
	const length = ends.direction === 'right' ? right - left : bottom - top;
	if (mark.high !== null || length < 2 * ARROW_ROOM) return [];
	const middle: Point = { x: (left + right) / 2, y: (top + bottom) / 2 };
	const [from, to]: [Point, Point] =
		ends.direction === 'right'
			? [
					{ x: right - ARROW_ROOM, y: middle.y },
					{ x: right - 3, y: middle.y }
				]
			: [
					{ x: middle.x, y: bottom - ARROW_ROOM },
					{ x: middle.x, y: bottom - 3 }
				];
	const back = mark.low === null ? arrow(mark, to, from) : [];
	const drawn = [...arrow(mark, from, to), ...back].map((stroke) => ({ ...stroke, dash: [] }));
	// On hatching an arrow needs a ground of its own.
	return [...drawn.map((stroke): Drawn => ({ ...stroke, paint: 'ground', width: 7 })), ...drawn];
}

function edgesOf({ left, right, top, bottom }: Box, ends: PartEnds): Point[][] {
	const corners = {
		topLeft: { x: left, y: top },
		topRight: { x: right, y: top },
		bottomLeft: { x: left, y: bottom },
		bottomRight: { x: right, y: bottom }
	};
	const { topLeft, topRight, bottomLeft, bottomRight } = corners;
	const [sides, start, end] =
		ends.direction === 'right'
			? ([
					[
						[topLeft, topRight],
						[bottomLeft, bottomRight]
					],
					[topLeft, bottomLeft],
					[topRight, bottomRight]
				] as const)
			: ([
					[
						[topLeft, bottomLeft],
						[topRight, bottomRight]
					],
					[topLeft, topRight],
					[bottomLeft, bottomRight]
				] as const);
	return [...sides, ...(ends.startOpen ? [] : [start]), ...(ends.endOpen ? [] : [end])].map((edge) => [
		...edge
	]);
}

/** Rising strokes at 45 degrees, clipped to the box; computed, since a pattern would need a second canvas. */
function hatch({ left, right, top, bottom }: Box): Point[][] {
	const strokes: Point[][] = [];
	for (let sum = left + top + HATCH_GAP; sum < right + bottom; sum += HATCH_GAP) {
		const start = { x: Math.max(left, sum - bottom), y: Math.min(bottom, sum - left) };
		const end = { x: Math.min(right, sum - top), y: Math.max(top, sum - right) };
		if (end.x - start.x > 0.5) strokes.push([start, end]);
	}
	return strokes;
}
