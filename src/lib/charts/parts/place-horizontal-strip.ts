/** A strip of shares across the page: words of large parts above it, of small ones below it at the end of a leader. */
import { LABEL, leading } from '../layout/text-styles.ts';
import { blockHeight, setBlock, wordsOf } from '../layout/label-block.ts';
import { partArrow, partFill, type PartEnds } from './part-fill.ts';
import { placeSilences } from '../layout/place-silences.ts';
import {
	LAYOUT_WIDTHS,
	lines,
	type Box,
	type Drawn,
	type PlacedChart,
	type PlacedMark,
	type Point
} from '../layout/placed.ts';
import { arrow, dashOf, signOf } from '../layout/reach.ts';
import type { FigureMark } from '../spec/spec.ts';
import type { PartsSpec } from './parts-spec.ts';
import { BEYOND, endsOpen, MARGIN, startsOpen, STRIP, stretches, stripChart, type Stretch } from './strip.ts';

const TOP = 4;
/** Below this a part has no room for words above it. */
const ROOMY = 150;
const RADIUS = 7;

export function placeHorizontalStrip(spec: PartsSpec): PlacedChart {
	const width = LAYOUT_WIDTHS.wide;
	const left = MARGIN;
	const right = width - MARGIN - BEYOND;
	const stretch = stretches(spec, right - left);
	const roomy = stretch.map((one) => roomOf(one) >= ROOMY);
	const blocks = spec.parts.map(({ mark }, index) => wordsOf(mark, roomOf(stretch[index])));
	const above = Math.max(0, ...blocks.filter((_, index) => roomy[index]).map(blockHeight));
	const wholeWords = wordsOf(spec.whole, right - left);
	const wholeY = TOP + blockHeight(wholeWords) + 14;
	const top = wholeY + 22 + above + 8;
	const strip: Box = { left, right, top, bottom: top + STRIP };
	const plot: Box = { ...strip, top: wholeY };
	const small = stretch.flatMap((one, index) =>
		roomy[index] ? [] : [{ index, x: left + (one.from + one.to) / 2 }]
	);
	const { steps, bottom } = staircase(spec, small, strip, width - MARGIN);
	const silences = placeSilences(spec.silences, { left, right, top: bottom, data: { x: 0, y: 0 } });

	const parts = spec.parts.map(({ mark }, index): PlacedMark => {
		const { from, to } = stretch[index] ?? { from: 0, to: 0 };
		const box: Box = { ...strip, left: left + from, right: left + to };
		const ends: PartEnds = {
			direction: 'right',
			startOpen: startsOpen(spec, index),
			endOpen: endsOpen(spec, index)
		};
		const at: Point = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
		const overhead = [
			upright(box.left + 0.5, top - above - 8, top - 6, mark),
			...setBlock(blocks[index] ?? [], box.left + 8, top - 8 - above)
		];
		return {
			mark,
			at,
			data: {
				x: (((from + to) / 2) * spec.length) / (right - left),
				y: (at.y - plot.top) / (plot.bottom - plot.top)
			},
			target: box,
			sign: null,
			bar: null,
			behind: partFill(mark, box, ends),
			front: [...partArrow(mark, box, ends), ...(steps.get(index) ?? overhead)]
		};
	});
	return {
		...stripChart(spec, { width, height: bottom + silences.height, plot, standing: false }),
		marks: [placeWhole(spec, plot, width), ...parts, ...silences.marks]
	};
}

/** The whole as a line above the strip: from zero to its sign, and on where it is open. */
function placeWhole({ whole, length }: PartsSpec, { left, right, top: y }: Box, width: number): PlacedMark {
	const end: Point = { x: right, y };
	return {
		mark: whole,
		at: end,
		data: { x: length, y: 0 },
		target: { left, right: width, top: 0, bottom: y + 10 },
		sign: signOf(whole, RADIUS),
		bar: null,
		behind: [
			upright(left, y - 5, y + 5, whole),
			lines([[{ x: left, y }, end]], whole.tone, { dash: dashOf(whole) }),
			...(whole.high === null ? arrow(whole, end, { x: width - MARGIN - 2, y }) : []),
			...(whole.low === null ? arrow(whole, end, { x: 2 * right - (width - MARGIN - 2), y }).slice(1) : [])
		],
		front: setBlock(wordsOf(whole, right - left), left, TOP)
	};
}

/**
 * Words of small parts below the strip, each on a step of its own. Those of the left half are written to the right of
 * their leaders, those of the right half to the left; in each half the step farthest along the writing comes first, so
 * that no leader crosses words.
 */
function staircase(
	{ parts }: PartsSpec,
	small: readonly { index: number; x: number }[],
	strip: Box,
	frameRight: number
): { steps: Map<number, Drawn[]>; bottom: number } {
	const middle = (strip.left + strip.right) * 0.55;
	const rightwards = small.filter(({ x }) => x < middle).reverse();
	const leftwards = small.filter(({ x }) => x >= middle);
	const limit = leftwards[0] ? leftwards[0].x - 12 : frameRight;
	const steps = new Map<number, Drawn[]>();
	let top = strip.bottom + 10;
	for (const { index, x } of [...rightwards, ...leftwards]) {
		const mark = parts[index]?.mark;
		if (!mark) continue;
		const toRight = x < middle;
		const words = wordsOf(mark, toRight ? limit - x - 6 : x - 6 - strip.left);
		steps.set(index, [
			upright(x, strip.bottom + 2, top + leading(LABEL) - 3, mark),
			...setBlock(words, toRight ? x + 6 : x - 6, top, toRight ? 'left' : 'right')
		]);
		top += blockHeight(words) + 8;
	}
	return { steps, bottom: Math.round(top) };
}

function upright(x: number, top: number, bottom: number, mark: FigureMark): Drawn {
	const ends = [
		{ x, y: top },
		{ x, y: bottom }
	];
	return lines([ends], mark.tone, { width: 1 });
}

function roomOf(stretch: Stretch | undefined): number {
	return stretch ? stretch.to - stretch.from - 14 : 0;
}
