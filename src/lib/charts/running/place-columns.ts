/** Places the figures of a series as columns along time, each with its number on it. */
import { blockHeight, blockOf, blockWidth, setBlock, type BlockLine } from '../layout/label-block.ts';
import { axisTicks, axisTitle } from '../layout/place-axis.ts';
import { placeSilences } from '../layout/place-silences.ts';
import {
	along,
	LAYOUT_WIDTHS,
	lines,
	text,
	type Box,
	type Drawn,
	type PlacedAxis,
	type PlacedChart,
	type PlacedMark
} from '../layout/placed.ts';
import { reachOf, signOf } from '../layout/reach.ts';
import { textWidth, type Face } from '../layout/text-metrics.ts';
import { leading, SMALL } from '../layout/text-styles.ts';
import { extent } from '../spec/make-mark.ts';
import type { FigureMark } from '../spec/spec.ts';
import { hatching } from './hatching.ts';
import type { RunningSpec, SeriesMark } from './running-spec.ts';
import { standingCaptions } from './standing-captions.ts';

const MARGIN = 4;
const HEIGHT = 250;
const BAR_SHARE = 0.72;
const RADIUS = 5;
const ARROW = 14;
/** How high the ground of a gap is. */
const GAP_HEIGHT = 60;
const NUMBER: Face = { size: 12.75, weight: 400 };

interface Column {
	readonly mark: SeriesMark;
	readonly at: number;
	readonly bar: boolean;
}

export function placeColumns(spec: RunningSpec): PlacedChart {
	const width = LAYOUT_WIDTHS.wide;
	const gutter = Math.ceil(Math.max(0, ...spec.scale.ticks.map((tick) => textWidth(tick.text, SMALL))));
	const left = MARGIN + gutter + 8;
	const right = width - MARGIN;
	const x: PlacedAxis = { kind: 'linear', min: spec.time.min, max: spec.time.max, grid: [], upward: false };
	const y: PlacedAxis = {
		kind: 'linear',
		min: spec.scale.min,
		max: spec.scale.max,
		grid: spec.scale.ticks.map(({ value }) => value),
		upward: true
	};
	const toX = (moment: number) => along(x, left, right, moment);
	const columns: Column[] = [
		...spec.counts.map(({ mark, at }) => ({ mark, at, bar: false })),
		...spec.bars.map(({ mark, from, to }) => ({ mark, at: (from + to) / 2, bar: true }))
	];
	const slot = slotOf(
		columns.map(({ at }) => toX(at)),
		right - left
	);
	const thickness = slot * BAR_SHARE;

	// Numbers and the words of breaks decide how much room there is above the plot.
	const heightOf = ({ mark }: Column) => along(y, 0, HEIGHT, mark.value ?? mark.low ?? mark.high ?? 0);
	// A number stands above all that is drawn of its column, one below zero under it.
	const ends = (mark: FigureMark) => extent(mark).map((value) => along(y, 0, HEIGHT, value));
	const numbers = placeNumbers(columns, slot, (column) => ({
		x: toX(column.at),
		y:
			(column.mark.value ?? 0) < 0
				? Math.max(...ends(column.mark)) + RADIUS + 4
				: Math.min(...ends(column.mark)) -
					(column.bar ? 5 : RADIUS + 4 + (column.mark.high === null ? ARROW : 0)),
		under: (column.mark.value ?? 0) < 0
	}));
	const under = Math.max(0, ...[...numbers.values()].map((box) => box.bottom - HEIGHT));
	const breaks = placeBreaks(spec, toX, right);
	const title = axisTitle(spec.scale.title, { left: MARGIN, right, top: 0 });
	const head = title.length * leading(SMALL);
	const top =
		Math.max(head > 0 ? 14 : 6, ...[...numbers.values()].map((box) => 4 - box.top)) + breaks.height + head;
	const plot: Box = { left, right, top, bottom: top + HEIGHT };

	const marks = columns.map((column): PlacedMark => {
		const { mark, at, bar } = column;
		const point = { x: toX(at), y: top + heightOf(column) };
		const number = numbers.get(column);
		const words = number ? numberOf(number, point.x, top) : [];
		return {
			mark,
			at: point,
			data: { x: at, y: mark.value ?? mark.low ?? mark.high ?? 0 },
			target: {
				left: point.x - slot / 2,
				right: point.x + slot / 2,
				top: Math.min(point.y, plot.bottom - 24),
				bottom: plot.bottom
			},
			sign: bar ? null : signOf(mark, RADIUS),
			bar: bar ? thickness : null,
			behind: bar
				? []
				: reachOf(mark, {
						at: (value) => ({ x: point.x, y: top + along(y, 0, HEIGHT, value) }),
						beyond: { x: point.x, y: point.y - ARROW },
						zero: { x: point.x, y: top + along(y, 0, HEIGHT, 0) },
						lowest: { x: point.x, y: Math.min(plot.bottom, point.y + ARROW) }
					}),
			front: words
		};
	});
	const ticksAt = plot.bottom + under + 5 + leading(SMALL);
	const gaps = placeGaps(spec, top + along(y, 0, HEIGHT, 0), toX);
	const captions = standingCaptions(spec.standings, { left: MARGIN, right, top: ticksAt + 8 });
	const silences = placeSilences(spec.silences, {
		left: MARGIN,
		right,
		top: captions.bottom,
		data: { x: spec.time.min, y: 0 }
	});
	return {
		width,
		height: Math.round(captions.bottom + silences.height + 4),
		plot,
		x,
		y,
		furniture: [
			...title,
			...spec.scale.ticks.map((tick) =>
				text(
					tick.text,
					{ x: left - 8, y: Math.round(top + along(y, 0, HEIGHT, tick.value)) + 4 },
					SMALL,
					'quiet',
					{
						anchor: 'right'
					}
				)
			),
			...axisTicks(spec.time.ticks, toX, { y: ticksAt, left, right: width }),
			...breaks.drawn(plot, head),
			...gaps.furniture,
			...captions.drawn
		],
		marks: [...marks, ...silences.marks, ...gaps.marks],
		line: []
	};
}

/** The room of one column. */
function slotOf(places: readonly number[], whole: number): number {
	const sorted = [...places].sort((one, other) => one - other);
	const steps = sorted.slice(1).map((place, index) => place - (sorted[index] ?? place));
	return Math.min(90, whole, ...steps);
}

interface NumberBox extends Box {
	readonly block: BlockLine[];
	/** How far it was moved off the foot that it was meant to stand on, upwards or, below zero, downwards. */
	readonly moved: number;
}

/** A number with its baseline on the plot that begins at `top`; where it was moved off its column a thin line leads to it. */
function numberOf(number: NumberBox, x: number, top: number): Drawn[] {
	const words = setBlock(number.block, x, top + number.top, 'center');
	if (number.moved === 0) return words;
	const edge = top + (number.moved > 0 ? number.bottom : number.top);
	const foot = edge + number.moved;
	return [
		lines(
			[
				[
					{ x, y: edge },
					{ x, y: foot }
				]
			],
			'quiet',
			{ width: 1 }
		),
		...words
	];
}

/** The number of each column above it; where it would meet that of a column before, it stands above that too. */
function placeNumbers(
	columns: readonly Column[],
	slot: number,
	foot: (column: Column) => { x: number; y: number; under: boolean }
): Map<Column, NumberBox> {
	const placed = new Map<Column, NumberBox>();
	for (const column of [...columns].sort((one, other) => one.at - other.at)) {
		// A number is broken between its words, never within one.
		const words = column.mark.numberText.split(' ').map((word) => textWidth(word, NUMBER));
		const block = blockOf(column.mark.numberText, Math.max(slot + 6, ...words), NUMBER, column.mark.tone);
		const { x, y, under } = foot(column);
		const half = blockWidth(block) / 2;
		const wished = under ? y + blockHeight(block) : y;
		let bottom = wished;
		for (const box of placed.values()) {
			// Widths are measured rather too wide, which leaves the gap between two.
			const meets = box.right > x - half && box.left < x + half;
			if (!meets || box.bottom <= bottom - blockHeight(block) || box.top >= bottom) continue;
			bottom = under ? box.bottom + 1 + blockHeight(block) : box.top - 1;
		}
		const box = { left: x - half, right: x + half, top: bottom - blockHeight(block), bottom };
		placed.set(column, { ...box, block, moved: wished - bottom });
	}
	return placed;
}

/** A broken line where the series does not go on as before, with its words in a row above the plot where they have room. */
function placeBreaks({ breaks }: RunningSpec, toX: (moment: number) => number, right: number) {
	const rows: number[] = [];
	const placed = breaks.map(({ at, text: words }) => {
		const width = textWidth(words, SMALL);
		const x = toX(at);
		const begin = Math.min(x + 4, right - width);
		const free = rows.findIndex((end) => end + 8 < begin);
		const row = free < 0 ? rows.length : free;
		rows[row] = begin + width;
		return { x, begin, row, words };
	});
	return {
		height: rows.length === 0 ? 0 : rows.length * leading(SMALL) + 8,
		drawn: ({ bottom }: Box, head: number): Drawn[] =>
			placed.flatMap(({ x, begin, row, words }) => {
				const y = head + (row + 1) * leading(SMALL);
				return [
					lines(
						[
							[
								{ x, y: y - 9 },
								{ x, y: bottom }
							]
						],
						'quiet',
						{ width: 1, dash: [3, 3] }
					),
					text(words, { x: begin, y }, SMALL, 'quiet', { italic: true, halo: true })
				];
			})
	};
}

/** Slanted lines where figures are missing, with the words for it: a silence of the record is a mark of its own. */
function placeGaps({ gaps }: RunningSpec, zero: number, toX: (moment: number) => number) {
	const furniture: Drawn[] = [];
	const marks: PlacedMark[] = [];
	for (const { from, to, text: words, silence } of gaps) {
		const box: Box = {
			left: toX(from) + 3,
			right: toX(to) - 3,
			top: zero - GAP_HEIGHT,
			bottom: zero
		};
		const middle = (box.left + box.right) / 2;
		const block = blockOf(words, Math.max(40, box.right - box.left), SMALL, 'quiet', true);
		const drawn = setBlock(block, middle, box.top - blockHeight(block) - 2, 'center');
		furniture.push(hatching(box));
		if (silence === null) {
			furniture.push(...drawn);
			continue;
		}
		marks.push({
			mark: silence,
			at: { x: middle, y: box.top },
			data: { x: (from + to) / 2, y: 0 },
			target: box,
			sign: null,
			bar: null,
			behind: [],
			front: drawn
		});
	}
	return { furniture, marks };
}
