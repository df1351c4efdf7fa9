/** What lying and standing strips share: how long each part is in pixels, and the axes of such a chart. */
import type { Box, PlacedAxis, PlacedChart } from '../layout/placed.ts';
import type { PartsSpec } from './parts-spec.ts';

export const MARGIN = 4;
/** Thickness of a strip. */
export const STRIP = 46;
/** Room behind the end of a strip, for the arrow of a whole that is open. */
export const BEYOND = 44;
const THINNEST = 4;

/** A part along its strip, in pixels from the start of the strip. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
}

/**
 * Start and end of each part. A part too small to be seen is drawn a few pixels long at the cost of the larger ones, in
 * proportion to their length; its words say how large it is.
 */
export function stretches({ parts, length: whole }: PartsSpec, length: number): Stretch[] {
	const sizes = parts.map(({ from, to }) => ((to - from) / whole) * length);
	const shown = sizes.map((size) => Math.max(size, THINNEST));
	const excess = total(shown) - total(sizes);
	const large = total(shown.filter((size) => size > THINNEST));
	let at = 0;
	return shown.map((size) => {
		const from = at;
		at += size > THINNEST && large > excess ? size - (excess * size) / large : size;
		return { from, to: at };
	});
}

/** True for the part that ends where a whole that is open itself ends. */
export function endsOpen({ parts, whole }: PartsSpec, index: number): boolean {
	return parts[index]?.mark.high === null || (whole.high === null && index === parts.length - 1);
}

/** True for a part behind one that is open: nothing says where the one ends and the other begins. */
export function startsOpen({ parts }: PartsSpec, index: number): boolean {
	return parts[index - 1]?.mark.high === null;
}

/** The chart around a strip: one axis for the shares, one across; neither has a grid. */
export function stripChart(
	{ length }: PartsSpec,
	{ width, height, plot, standing }: { width: number; height: number; plot: Box; standing: boolean }
): Omit<PlacedChart, 'marks'> {
	const share: PlacedAxis = { kind: 'linear', min: 0, max: length, grid: [], upward: false };
	const across: PlacedAxis = { kind: 'linear', min: 0, max: 1, grid: [], upward: false };
	const [x, y] = standing ? [across, share] : [share, across];
	return { width, height, plot, x, y, furniture: [], line: [] };
}

function total(sizes: readonly number[]): number {
	return sizes.reduce((sum, size) => sum + size, 0);
}
