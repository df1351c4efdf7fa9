/** The ground of a gap: slanted lines, which are no bar and no zero. */
import { lines, type Box, type Lines, type Point } from '../layout/placed.ts';

const STEP = 7;

/** Slanted lines within a box. */
export function hatching({ left, right, top, bottom }: Box): Lines {
	const height = bottom - top;
	const paths: Point[][] = [];
	for (let x = left - height + STEP; x < right; x += STEP) {
		const from = Math.max(x, left);
		const to = Math.min(x + height, right);
		if (to - from < 2) continue;
		paths.push([
			{ x: round(from), y: round(bottom - (from - x)) },
			{ x: round(to), y: round(bottom - (to - x)) }
		]);
	}
	return lines(paths, 'rule', { width: 1 });
}

function round(pixel: number): number {
	return Math.round(pixel * 10) / 10;
}
