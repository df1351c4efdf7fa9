/** Which mark a place on a chart means. */
import type { Box, PlacedMark, Point } from '../layout/placed.ts';

/** How far from a mark a pointer may be, in logical pixels. */
const REACH = 40;

/**
 * The mark whose target holds the point, the smallest first, since small marks lie on large ones; else the nearest
 * within reach; else none.
 */
export function nearestMark(marks: readonly PlacedMark[], point: Point): number | null {
	let best: { index: number; score: number } | null = null;
	marks.forEach(({ target, at }, index) => {
		const inside = holds(target, point);
		const distance = Math.hypot(at.x - point.x, at.y - point.y);
		if (!inside && distance > REACH) return;
		// Any target that holds the point comes before any that does not.
		const score = inside ? areaOf(target) : 1e9 + distance;
		if (best === null || score < best.score) best = { index, score };
	});
	return (best as { index: number } | null)?.index ?? null;
}

function holds({ left, right, top, bottom }: Box, { x, y }: Point): boolean {
	return x >= left && x <= right && y >= top && y <= bottom;
}

function areaOf({ left, right, top, bottom }: Box): number {
	return (right - left) * (bottom - top);
}
