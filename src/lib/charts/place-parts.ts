/**
 * Places a strip of shares: lying where there is room, standing where there is not. A part too small to be seen is
 * drawn a few pixels thick at the cost of its larger neighbours, and is told by its words.
 */
import { blockHeight, labelLines, setBlock, standingLines, valueLines, type BlockLine } from './label-block.ts';
import { LABEL, leading } from './faces.ts';
import { signOf } from './place-dots.ts';
import { placeSilences } from './place-silences.ts';
import {
	area,
	LAYOUT_WIDTHS,
	lines,
	type Box,
	type Drawn,
	type LayoutName,
	type PlacedAxis,
	type PlacedChart,
	type PlacedMark,
	type Point,
	type Text
} from './placed.ts';
import { arrow } from './reach.ts';
import type { FigureMark, PartsSpec } from './spec.ts';

const MARGIN = 4;
const BEYOND = 44;
const STRIP = 46;
const THINNEST = 4;
const HATCH_GAP = 7;
const BLANK_DASH = [3, 4];
const STANDING_LENGTH = 340;
const LABEL_GAP = 14;

export function placeParts(spec: PartsSpec, layout: LayoutName): PlacedChart {
	return layout === 'wide' ? lying(spec) : standing(spec);
}

/** Start and end of each part in pixels; thin ones are widened, wide ones give way in proportion. */
function stretches(spec: PartsSpec, length: number): { from: number; to: number }[] {
	const true_ = spec.parts.map(({ from, to }) => ((to - from) / spec.length) * length);
	const wanted = true_.map((size) => Math.max(size, THINNEST));
	const excess = wanted.reduce((sum, size) => sum + size, 0) - true_.reduce((sum, size) => sum + size, 0);
	const large = wanted.reduce((sum, size) => sum + (size > THINNEST ? size : 0), 0);
	let at = 0;
	return wanted.map((size) => {
		const from = at;
		at += size > THINNEST && large > excess ? size - (excess * size) / large : size;
		return { from, to: at };
	});
}

function lying(spec: PartsSpec): PlacedChart {
	const width = LAYOUT_WIDTHS.wide;
	const left = MARGIN;
	const right = width - MARGIN - BEYOND;
	const stretch = stretches(spec, right - left);
	const roomOf = ({ from, to }: { from: number; to: number }) => to - from - 14;
	const blocks = spec.parts.map(({ mark }, index) => wordsOf(mark, Math.max(roomOf(stretch[index] ?? { from: 0, to: 0 }), 200)));
	const roomy = stretch.map((one) => roomOf(one) >= 150);
	const wholeWords = [...labelLines(spec.whole.label, right - left), ...valueLines(spec.whole, right - left), ...standingLines(spec.whole, right - left)];
	const wholeY = 4 + blockHeight(wholeWords) + 14;
	const above = Math.max(0, ...blocks.filter((_, index) => roomy[index]).map(blockHeight));
	const top = wholeY + 22 + above + 8;
	const strip: Box = { left, right, top, bottom: top + STRIP };

	const thin = stretch.map((_, index) => index).filter((index) => !roomy[index]);
	const steps = staircase(thin, stretch, spec, strip);
	const marks = spec.parts.map(({ mark }, index): PlacedMark => {
		const { from, to } = stretch[index] ?? { from: 0, to: 0 };
		const box = { ...strip, left: left + from, right: left + to };
		const step = steps.get(index);
		return {
			mark,
			at: { x: (box.left + box.right) / 2, y: (strip.top + strip.bottom) / 2 },
			data: { x: (((from + to) / 2) * spec.length) / (right - left), y: 0.5 },
			target: box,
			sign: null,
			bar: null,
			behind: fill(mark, box, spec.whole.high === null && to >= right - left - 0.5 ? 'right' : null),
			front: step ?? [
				lines([[{ x: box.left + 0.5, y: top - 6 }, { x: box.left + 0.5, y: top - above - 8 }]], mark.origin, { width: 1 }),
				...setBlock(blocks[index] ?? [], box.left + 8, top - 8 - above)
			]
		};
	});
	const lowest = Math.max(strip.bottom, ...[...steps.values()].flat().map(bottomOf));
	const end: Point = { x: right, y: wholeY };
	const silencesAt = Math.round(lowest + 10);
	const silences = placeSilences(spec.silences, { left, right, top: silencesAt, data: { x: 0, y: 0 } });
	return {
		...frameOf(spec, width, silencesAt + silences.height, strip, false),
		marks: [
			{
				mark: spec.whole,
				at: end,
				data: { x: spec.length, y: (wholeY - strip.top) / STRIP },
				target: { left, right: width, top: 0, bottom: wholeY + 10 },
				sign: signOf(spec.whole, 7),
				bar: null,
				behind: [
					lines([[{ x: left, y: wholeY - 5 }, { x: left, y: wholeY + 5 }]], spec.whole.origin),
					lines([[{ x: left, y: wholeY }, end]], spec.whole.origin, { dash: spec.whole.origin === 'relayed' ? [1.5, 4] : [] }),
					...(spec.whole.high === null ? arrow(spec.whole, end, { x: width - MARGIN - 2, y: wholeY }) : [])
				],
				front: setBlock(wholeWords, left, 4)
			},
			...marks,
			...silences.marks
		]
	};
}

/** Words of thin parts below the strip, each on its own step at the end of a leader. */
function staircase(
	thin: readonly number[],
	stretch: readonly { from: number; to: number }[],
	spec: PartsSpec,
	strip: Box
): Map<number, Drawn[]> {
	const middle = (index: number) => strip.left + ((stretch[index]?.from ?? 0) + (stretch[index]?.to ?? 0)) / 2;
	const first = thin[0];
	const rightwards = first === undefined || middle(first) < (strip.left + strip.right) * 0.55;
	// The part farthest along the reading side takes the highest step, so that no leader crosses words.
	const order = rightwards ? [...thin].reverse() : [...thin];
	const steps = new Map<number, Drawn[]>();
	let top = strip.bottom + 10;
	for (const index of order) {
		const mark = spec.parts[index]?.mark;
		if (!mark) continue;
		const x = Math.round(middle(index) * 10) / 10;
		const words = wordsOf(mark, rightwards ? strip.right + BEYOND - x - 12 : x - strip.left - 12);
		steps.set(index, [
			lines([[{ x, y: strip.bottom + 2 }, { x, y: top + leading(LABEL) - 3 }]], mark.origin, { width: 1 }),
			...setBlock(words, rightwards ? x + 6 : x - 6, top, rightwards ? 'left' : 'right')
		]);
		top += blockHeight(words) + 8;
	}
	return steps;
}

function standing(spec: PartsSpec): PlacedChart {
	const width = LAYOUT_WIDTHS.narrow;
	const column = MARGIN + STRIP + 26;
	const columnWidth = width - MARGIN - column;
	const wholeWords = wordsOf(spec.whole, width - 2 * MARGIN);
	const top = 4 + blockHeight(wholeWords) + 12;
	const blocks = spec.parts.map(({ mark }) => wordsOf(mark, columnWidth));
	const needed = blocks.reduce((sum, block) => sum + blockHeight(block) + LABEL_GAP, 0);
	const length = Math.max(STANDING_LENGTH, needed);
	const stretch = stretches(spec, length);
	const strip: Box = { left: MARGIN, right: MARGIN + STRIP, top, bottom: top + length };
	const tops = spread(
		blocks.map((block, index) => ({
			size: blockHeight(block) + LABEL_GAP,
			wish: strip.top + ((stretch[index]?.from ?? 0) + (stretch[index]?.to ?? 0)) / 2 - blockHeight(block) / 2
		})),
		strip.top,
		strip.bottom + LABEL_GAP
	);
	const open = spec.whole.high === null;
	const end: Point = { x: (strip.left + strip.right) / 2, y: strip.bottom };
	const silencesAt = Math.round(strip.bottom + (open ? BEYOND : 10));
	const silences = placeSilences(spec.silences, {
		left: MARGIN,
		right: width - MARGIN,
		top: silencesAt,
		data: { x: 0, y: 0 }
	});
	return {
		...frameOf(spec, width, silencesAt + silences.height, strip, true),
		marks: [
			{
				mark: spec.whole,
				at: end,
				data: { x: 0.5, y: spec.length },
				target: { left: 0, right: width, top: 0, bottom: top - 4 },
				sign: null,
				bar: null,
				behind: open ? arrow(spec.whole, end, { x: end.x, y: strip.bottom + BEYOND - 10 }) : [],
				front: setBlock(wholeWords, MARGIN, 4)
			},
			...spec.parts.map(({ mark }, index): PlacedMark => {
				const { from, to } = stretch[index] ?? { from: 0, to: 0 };
				const box = { ...strip, top: strip.top + from, bottom: strip.top + to };
				const at: Point = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
				const labelTop = tops[index] ?? strip.top;
				const labelY = labelTop + leading(LABEL) - 4;
				return {
					mark,
					at,
					data: { x: 0.5, y: (((from + to) / 2) * spec.length) / length },
					target: { ...box, right: width },
					sign: null,
					bar: null,
					behind: fill(mark, box, open && to >= length - 0.5 ? 'bottom' : null),
					front: [
						lines([[{ x: strip.right + 2, y: at.y }, { x: strip.right + 8, y: at.y }, { x: column - 12, y: labelY }, { x: column - 5, y: labelY }]], mark.origin, { width: 1 }),
						...setBlock(blocks[index] ?? [], column, labelTop)
					]
				};
			}),
			...silences.marks
		]
	};
}

/** Moves blocks apart along a line, each as near to its wish as order and room allow. */
export function spread(
	blocks: readonly { size: number; wish: number }[],
	start: number,
	end: number
): number[] {
	const tops: number[] = [];
	let next = start;
	for (const { size, wish } of blocks) {
		const top = Math.max(next, wish);
		tops.push(top);
		next = top + size;
	}
	let limit = end;
	for (let index = blocks.length - 1; index >= 0; index -= 1) {
		const size = blocks[index]?.size ?? 0;
		const top = Math.min(tops[index] ?? start, limit - size);
		tops[index] = Math.round(Math.max(top, start));
		limit = top;
	}
	return tops;
}

/** Hatched: claimed. Tinted: published. Blank within dashes: not described. An open end has no edge. */
function fill(mark: FigureMark, box: Box, openEnd: 'right' | 'bottom' | null): Drawn[] {
	const corners: Point[] = [
		{ x: box.right, y: box.top },
		{ x: box.left, y: box.top },
		{ x: box.left, y: box.bottom },
		{ x: box.right, y: box.bottom }
	];
	const outline =
		openEnd === null
			? [...corners, corners[0] as Point]
			: openEnd === 'right'
				? corners
				: [corners[2], corners[1], corners[0], corners[3]].map((corner) => corner as Point);
	const dash = mark.shape === 'blank-part' ? BLANK_DASH : [];
	const edge = lines([outline], mark.origin, { width: 1.25, dash });
	if (mark.shape === 'hatched-part') {
		return [lines(hatch(box), mark.origin, { width: 1.5, alpha: 0.75 }), edge];
	}
	return mark.shape === 'solid-part' ? [area(box, mark.origin, 0.35), edge] : [edge];
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

function wordsOf(mark: FigureMark, width: number): BlockLine[] {
	return [...labelLines(mark.label, width), ...valueLines(mark, width), ...standingLines(mark, width)];
}

function bottomOf(drawn: Drawn): number {
	return drawn.kind === 'text' ? (drawn as Text).at.y + 4 : 0;
}

function frameOf(
	spec: PartsSpec,
	width: number,
	height: number,
	plot: Box,
	isStanding: boolean
): Omit<PlacedChart, 'marks'> {
	const share: PlacedAxis = { kind: 'linear', min: 0, max: spec.length, grid: [], upward: false };
	const across: PlacedAxis = { kind: 'linear', min: 0, max: 1, grid: [], upward: false };
	return {
		width,
		height,
		plot,
		x: isStanding ? across : share,
		y: isStanding ? share : across,
		furniture: [],
		line: []
	};
}
