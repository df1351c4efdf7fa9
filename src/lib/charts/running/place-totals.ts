/** Places the line of running totals and the figures that it is set against. */
import { leading, SMALL } from '../layout/text-styles.ts';
import {
	blockHeight,
	labelLines,
	standingLines,
	valueLines,
	wordsOf,
	type BlockLine
} from '../layout/label-block.ts';
import { placeLabel, type Obstacles, type Candidate } from '../layout/label-placer.ts';
import { axisTicks, axisTitle } from '../layout/place-axis.ts';
import {
	along,
	LAYOUT_WIDTHS,
	lines,
	text,
	type Box,
	type Drawn,
	type LayoutName,
	type PlacedAxis,
	type PlacedChart,
	type PlacedMark,
	type Point,
	type Text
} from '../layout/placed.ts';
import { ARROW, dashOf, reachOf, signOf } from '../layout/reach.ts';
import type { FigureMark } from '../spec/spec.ts';
import type { RunningSpec } from './running-spec.ts';
import { textWidth } from '../layout/text-metrics.ts';

const MARGIN = 4;
/** Heights of the plot: the first at which no words touch anything, else the best of them. */
const PLOT_HEIGHTS = {
	wide: [300, 330, 360, 390, 420, 450],
	middle: [300, 330, 360, 390, 420, 450],
	narrow: [370, 400, 430, 460, 490, 520]
} as const;
/** Widest words on the plot, and the shares of that at which they may be broken. */
const WORDS_WIDTH = 420;
const MIN_WORDS_WIDTH = 104;
const NARROWER = [1, 0.86, 0.74, 0.64, 0.55, 0.48, 0.4];
const RADIUS = 7;
const SMALL_RADIUS = 4;
/** From a free mark to its words; more than the sign and the room around it. */
const FREE_GAP = 16;
/** From the last total up to its words. */
const TOTAL_RISE = 12;
/** From a mark down to its words, where the line leaves them room. */
const TOTAL_DROPS = [14, 28, 40, 55, 70, 85, 100, 130, 160, 190, 220, 250];
/** A taller plot is better than words far from their mark, the more so the farther; touching something is worse. */
const FAR_PRICE = 1 / 14;
/** Between a leader and what it joins. */
const LEADER_GAP = 3;
/** Words farther from their mark than this are led to it by a thin line. */
const FAR = 40;
/** From the value of a free mark down to the end of its words. */
const FREE_DROP = 10;

/** Where a mark lies, before its words have found their place. */
interface Site {
	readonly mark: FigureMark;
	readonly data: Point;
	readonly at: Point;
}

/** All that is said of a mark, broken at a width. */
type Words = (mark: FigureMark, width: number) => BlockLine[];

/** The plot, with what stands on it so far. */
interface Ground {
	readonly plot: Box;
	readonly toY: (value: number) => number;
	readonly obstacles: Obstacles;
	readonly widths: readonly number[];
	readonly words: Words;
}

export function placeTotals(spec: RunningSpec, layout: LayoutName): PlacedChart {
	let best: { chart: PlacedChart; cost: number } | null = null;
	const words = rememberedWords();
	for (const height of PLOT_HEIGHTS[layout]) {
		const candidate = placeAtHeight(spec, layout, height, words);
		if (best === null || candidate.cost < best.cost) best = candidate;
		if (best.cost === 0) break;
	}
	if (best === null) throw new RangeError('no height to place a chart at');
	return best.chart;
}

function placeAtHeight(
	spec: RunningSpec,
	layout: LayoutName,
	height: number,
	words: Words
): { chart: PlacedChart; cost: number } {
	const width = LAYOUT_WIDTHS[layout];
	const gutter = Math.ceil(Math.max(0, ...spec.scale.ticks.map((tick) => textWidth(tick.text, SMALL))));
	const left = MARGIN + gutter + 8;
	const right = width - MARGIN - 6;
	const widest = Math.min(WORDS_WIDTH, right - left - 2 * RADIUS - FREE_GAP);
	const top = headRoom(spec, widest, height);
	const plot: Box = {
		left,
		right,
		top,
		bottom: top + height
	};
	const x: PlacedAxis = { kind: 'linear', min: spec.time.min, max: spec.time.max, grid: [], upward: false };
	const y: PlacedAxis = {
		kind: spec.scale.kind,
		min: spec.scale.min,
		max: spec.scale.max,
		grid: spec.scale.ticks.map(({ value }) => value),
		upward: true
	};
	const toX = (moment: number) => along(x, plot.left, plot.right, moment);
	const toY = (value: number) => along(y, plot.top, plot.bottom, value);
	const site = (mark: FigureMark, moment: number): Site => {
		const data: Point = { x: moment, y: mark.value ?? mark.low ?? mark.high ?? 0 };
		return { mark, data, at: { x: toX(data.x), y: toY(data.y) } };
	};

	const references = spec.references.map((mark) => site(mark, spec.time.min));
	const free = spec.free.map(({ mark, at }) => site(mark, at));
	const totals = spec.totals.map(({ mark, at }) => site(mark, at));
	const obstacles: Obstacles = {
		frame: { left: plot.left, right: plot.right, top: 0, bottom: plot.bottom },
		boxes: free.map(({ at }) => around(at, RADIUS + 2)),
		strokes: [
			...totals.slice(1).map((total, index): [Point, Point] => [totals[index]?.at ?? total.at, total.at]),
			...references.map(({ at }): [Point, Point] => [at, { x: plot.right, y: at.y }])
		],
		cost: 0
	};
	const ground: Ground = {
		plot,
		toY,
		obstacles,
		widths: NARROWER.map((share) => Math.max(MIN_WORDS_WIDTH, widest * share)),
		words
	};

	// The more freely words can move, the later they are placed.
	const placedFree = free.map((one) => placeFree(one, ground));
	const placedTotals = totals.map((one, index) => placeTotal(one, index === totals.length - 1, ground));
	const placedReferences = references.map((one) => placeReference(one, ground));

	const ticksAt = plot.bottom + 5 + leading(SMALL);
	const title = axisTitle(spec.scale.title, { left: MARGIN, right: width - MARGIN, top: ticksAt + 2 });
	const chart: PlacedChart = {
		width,
		height: ticksAt + 6 + title.length * leading(SMALL),
		plot,
		x,
		y,
		furniture: [
			...spec.scale.ticks.map((tick) =>
				text(tick.text, { x: plot.left - 8, y: Math.round(toY(tick.value)) + 4 }, SMALL, 'quiet', {
					anchor: 'right'
				})
			),
			...axisTicks(spec.time.ticks, toX, { y: ticksAt, left: plot.left, right: width }),
			...title
		],
		marks: [...placedReferences, ...placedFree, ...placedTotals],
		line: totals.map(({ data }) => data)
	};
	return { chart, cost: obstacles.cost };
}

/** The words of marks, each broken once a width: the same are tried at several heights and places. */
function rememberedWords(): Words {
	const known = new Map<FigureMark, Map<number, BlockLine[]>>();
	return (mark, width) => {
		const ofMark = known.get(mark) ?? new Map<number, BlockLine[]>();
		const block = ofMark.get(width) ?? wordsOf(mark, width);
		known.set(mark, ofMark.set(width, block));
		return block;
	};
}

/** Room above the plot: for the words of a free mark at the largest value, those of the last total, and an arrow. */
function headRoom(spec: RunningSpec, width: number, height: number): number {
	const words = spec.free.map(({ mark }) => blockHeight(wordsOf(mark, width)) - FREE_DROP + 4);
	const total = spec.totals.slice(-1).map(({ mark }) => {
		const value = mark.value ?? mark.low ?? mark.high ?? spec.scale.max;
		const above = along({ ...spec.scale, grid: [], upward: true }, 0, height, value);
		return spec.free.length > 0 ? 0 : blockHeight(wordsOf(mark, width)) + TOTAL_RISE - above;
	});
	const ends = [...spec.free, ...spec.totals.slice(-1)];
	const arrows = ends.some(({ mark }) => mark.high === null) ? ARROW + 6 : 0;
	return Math.max(14, arrows, ...words, ...total);
}

function placeFree({ mark, data, at }: Site, { plot, toY, obstacles, widths, words }: Ground): PlacedMark {
	// The line rises from the lower left: below a mark at its end the plot is empty.
	const below = widths.flatMap((width) =>
		TOTAL_DROPS.map((drop): Candidate => ({
			x: plot.right,
			side: 'right',
			edge: 'top',
			y: at.y + drop,
			width,
			distance: drop * FAR_PRICE
		}))
	);
	const near = widths.flatMap((width): Candidate[] => [
		{ x: at.x - FREE_GAP, side: 'right', edge: 'bottom', y: at.y + FREE_DROP, width },
		{ x: at.x - FREE_GAP, side: 'right', edge: 'top', y: at.y - 12, width },
		{ x: at.x + FREE_GAP, side: 'left', edge: 'bottom', y: at.y + FREE_DROP, width }
	]);
	return {
		mark,
		at,
		data,
		target: around(at, RADIUS * 2),
		sign: signOf(mark, RADIUS),
		bar: null,
		behind: reachOf(mark, {
			at: (value) => ({ x: at.x, y: toY(value) }),
			beyond: { x: at.x, y: at.y - ARROW },
			zero: null,
			lowest: { x: at.x, y: plot.bottom }
		}),
		front: placeLed(at, [...near, ...below], (width) => words(mark, width), obstacles)
	};
}

/** Only the last total has words on the plot; the others speak when the reader comes to them. */
function placeTotal(
	{ mark, data, at }: Site,
	last: boolean,
	{ plot, toY, obstacles, widths, words }: Ground
): PlacedMark {
	const near = widths.flatMap((width): Candidate[] => [
		{ x: at.x - 8, side: 'right', edge: 'bottom', y: at.y + 2, width },
		{ x: at.x - 8, side: 'right', edge: 'bottom', y: at.y - TOTAL_RISE, width },
		...TOTAL_DROPS.map(
			(drop) => ({ x: plot.right, side: 'right', edge: 'top', y: at.y + drop, width }) as const
		)
	]);
	// A sum of counts rises from the lower left: the upper left is empty.
	const far = widths.map((width): Candidate => ({
		x: plot.left + 8,
		side: 'left',
		edge: 'top',
		y: plot.top,
		width,
		distance: (at.x - plot.left) * FAR_PRICE
	}));
	const candidates = [...near, ...far];
	const reach = reachOf(mark, {
		at: (value) => ({ x: at.x, y: toY(value) }),
		beyond: { x: at.x, y: at.y - ARROW },
		zero: null,
		lowest: { x: at.x, y: at.y + ARROW }
	});
	return {
		mark,
		at,
		data,
		target: around(at, RADIUS + 1),
		sign: signOf(mark, last ? RADIUS : SMALL_RADIUS),
		bar: null,
		behind: last ? reach : [],
		front: last ? placeLed(at, candidates, (width) => words(mark, width), obstacles) : []
	};
}

/** The words of a mark, with a thin line to them where they stand far from it. */
function placeLed(
	at: Point,
	candidates: readonly Candidate[],
	blockOf: (width: number) => readonly BlockLine[],
	obstacles: Obstacles
): Drawn[] {
	const { words, box } = placeLabel(candidates, blockOf, obstacles);
	const end = {
		x: Math.min(Math.max(at.x, box.left - LEADER_GAP), box.right + LEADER_GAP),
		y: Math.min(Math.max(at.y, box.top - LEADER_GAP), box.bottom + LEADER_GAP)
	};
	const away = Math.hypot(end.x - at.x, end.y - at.y);
	if (away <= FAR) return words;
	const share = (RADIUS + LEADER_GAP) / away;
	const begin = { x: at.x + (end.x - at.x) * share, y: at.y + (end.y - at.y) * share };
	obstacles.strokes.push([begin, end]);
	return [lines([[begin, end]], 'quiet', { width: 1 }), ...words];
}

/** A line across, with label and number above it, origin and grade below. */
function placeReference({ mark, data, at }: Site, { plot, obstacles, widths }: Ground): PlacedMark {
	const x = plot.left + 12;
	const set = (edge: Candidate['edge'], blockOf: (width: number) => BlockLine[]): Text[] => {
		const y = edge === 'bottom' ? at.y - 4 : at.y + 4;
		const candidates = widths.flatMap((width): Candidate[] => [
			{ x, side: 'left', edge, y, width },
			{ x: plot.right, side: 'right', edge, y, width }
		]);
		return placeLabel(candidates, blockOf, obstacles).words;
	};
	return {
		mark,
		at,
		data,
		target: { left: plot.left, right: plot.right, top: at.y - 8, bottom: at.y + 8 },
		sign: signOf(mark, RADIUS - 1),
		bar: null,
		behind: [lines([[at, { x: plot.right, y: at.y }]], mark.tone, { width: 1.25, dash: dashOf(mark) })],
		front: [
			...set('bottom', (width) => [...labelLines(mark.label, width), ...valueLines(mark, width)]),
			...set('top', (width) => standingLines(mark, width))
		]
	};
}

function around({ x, y }: Point, reach: number): Box {
	return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}
