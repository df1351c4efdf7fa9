/** A strip of shares from top to bottom, for narrow screens: words beside it, each at the end of a leader. */
import { LABEL, leading } from '../layout/text-styles.ts';
import { blockHeight, setBlock, wordsOf } from '../layout/label-block.ts';
import { partArrow, partFill, type PartEnds } from './part-fill.ts';
import { placeSilences } from '../layout/place-silences.ts';
import {
	LAYOUT_WIDTHS,
	lines,
	type Box,
	type LayoutName,
	type PlacedChart,
	type PlacedMark,
	type Point
} from '../layout/placed.ts';
import { arrow } from '../layout/reach.ts';
import type { FigureMark } from '../spec/spec.ts';
import type { PartsSpec } from './parts-spec.ts';
import { BEYOND, endsOpen, MARGIN, startsOpen, STRIP, stretches, stripChart } from './strip.ts';

const LENGTH = 340;
const TOP = 4;
const WORDS_GAP = 14;
const LEADER = 26;

export function placeVerticalStrip(spec: PartsSpec, layout: LayoutName): PlacedChart {
	const width = LAYOUT_WIDTHS[layout];
	const column = MARGIN + STRIP + LEADER;
	const wholeWords = wordsOf(spec.whole, width - 2 * MARGIN);
	const top = TOP + blockHeight(wholeWords) + 12;
	const blocks = spec.parts.map(({ mark }) => wordsOf(mark, width - MARGIN - column));
	const sizes = blocks.map((block) => blockHeight(block) + WORDS_GAP);
	const length = Math.max(
		LENGTH,
		sizes.reduce((sum, size) => sum + size, 0)
	);
	const stretch = stretches(spec, length);
	const strip: Box = { left: MARGIN, right: MARGIN + STRIP, top, bottom: top + length };
	const middles = stretch.map(({ from, to }) => strip.top + (from + to) / 2);
	const tops = spread(
		sizes.map((size, index) => ({ size, wish: (middles[index] ?? 0) - (size - WORDS_GAP) / 2 })),
		strip.top,
		strip.bottom + WORDS_GAP
	);
	const open = spec.whole.high === null;
	const end: Point = { x: (strip.left + strip.right) / 2, y: strip.bottom };
	const bottom = Math.round(strip.bottom + (open ? BEYOND : 10));
	const silences = placeSilences(spec.silences, {
		left: MARGIN,
		right: width - MARGIN,
		top: bottom,
		data: { x: 0, y: 0 }
	});

	const whole: PlacedMark = {
		mark: spec.whole,
		at: end,
		data: { x: 0.5, y: spec.length },
		target: { left: 0, right: width, top: 0, bottom: top - 4 },
		sign: null,
		bar: null,
		behind: open ? arrow(spec.whole, end, { x: end.x, y: strip.bottom + BEYOND - 10 }) : [],
		front: setBlock(wholeWords, MARGIN, TOP)
	};
	const parts = spec.parts.map(({ mark }, index): PlacedMark => {
		const { from, to } = stretch[index] ?? { from: 0, to: 0 };
		const box: Box = { ...strip, top: strip.top + from, bottom: strip.top + to };
		const ends: PartEnds = {
			direction: 'down',
			startOpen: startsOpen(spec, index),
			endOpen: endsOpen(spec, index)
		};
		const at: Point = { x: end.x, y: middles[index] ?? top };
		const wordsTop = tops[index] ?? top;
		return {
			mark,
			at,
			data: { x: 0.5, y: (((from + to) / 2) * spec.length) / length },
			target: { ...box, right: width },
			sign: null,
			bar: null,
			behind: partFill(mark, box, ends),
			front: [
				...partArrow(mark, box, ends),
				leader(mark, { x: strip.right + 2, y: at.y }, { x: column - 5, y: wordsTop + leading(LABEL) - 4 }),
				...setBlock(blocks[index] ?? [], column, wordsTop)
			]
		};
	});
	return {
		...stripChart(spec, { width, height: bottom + silences.height, plot: strip, standing: true }),
		marks: [whole, ...parts, ...silences.marks]
	};
}

function leader(mark: FigureMark, from: Point, to: Point) {
	const bends = [from, { x: from.x + 6, y: from.y }, { x: to.x - 7, y: to.y }, to];
	return lines([bends], mark.tone, { width: 1 });
}

/** Moves blocks apart along a line, each as near to its wish as order and room allow; gives their starts. */
export function spread(
	blocks: readonly { size: number; wish: number }[],
	start: number,
	end: number
): number[] {
	let next = start;
	const pushed = blocks.map(({ size, wish }) => {
		const top = Math.max(next, wish);
		next = top + size;
		return { size, top };
	});
	let limit = end;
	return pushed
		.reverse()
		.map(({ size, top }) => {
			limit = Math.min(top, limit - size);
			return Math.round(Math.max(limit, start));
		})
		.reverse();
}
