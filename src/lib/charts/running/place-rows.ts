/** Places the figures of a series as rows, one a period, for a screen that is too narrow for numbers on columns. */
import { axisTitle } from '../layout/place-axis.ts';
import { placeSilences } from '../layout/place-silences.ts';
import {
	area,
	LAYOUT_WIDTHS,
	lines,
	shareOf,
	text,
	type Box,
	type Drawn,
	type LayoutName,
	type PlacedChart,
	type PlacedMark
} from '../layout/placed.ts';
import { reachOf, signOf } from '../layout/reach.ts';
import { textWidth, wrapText, type Face } from '../layout/text-metrics.ts';
import { leading, SMALL } from '../layout/text-styles.ts';
import { extent } from '../spec/make-mark.ts';
import type { SilenceMark } from '../spec/spec.ts';
import { hatching } from './hatching.ts';
import type { RunningSpec, SeriesMark } from './running-spec.ts';
import { standingCaptions } from './standing-captions.ts';

const MARGIN = 4;
const ROW = 22;
const BAR = 14;
const RADIUS = 5;
const ARROW = 14;
const NUMBER: Face = { size: 12, weight: 600 };
const GAP_WIDTH = 60;

/** A row: a figure, or a gap with its words. */
type Row =
	| { readonly at: number; readonly mark: SeriesMark }
	| {
			readonly at: number;
			readonly mark: null;
			readonly label: string;
			readonly words: string;
			readonly silence: SilenceMark | null;
	  };

export function placeRows(spec: RunningSpec, layout: LayoutName): PlacedChart {
	const width = LAYOUT_WIDTHS[layout];
	const rows: Row[] = [
		...spec.counts.map(({ mark, at }) => ({ at, mark })),
		...spec.bars.map(({ mark, from, to }) => ({ at: (from + to) / 2, mark })),
		...spec.gaps.map(({ from, to, label, text: words, silence }) => ({
			at: (from + to) / 2,
			mark: null,
			label,
			words,
			silence
		}))
	].sort((one, other) => one.at - other.at);
	const labels = rows.map((row) => (row.mark === null ? row.label : nearestTick(spec, row.at)));
	const numbers = rows.flatMap(({ mark }) => (mark ? textWidth(mark.numberText, NUMBER) : []));
	const right = width - MARGIN - Math.ceil(Math.max(0, ...numbers)) - ARROW - 8;
	const extents = rows.flatMap(({ mark }) => (mark ? extent(mark) : []));
	const smallest = Math.min(0, ...extents);
	// Nothing but zeros has a scale as well.
	const largest = Math.max(0, ...extents) || (smallest === 0 ? 1 : 0);
	const left =
		MARGIN +
		Math.ceil(Math.max(0, ...labels.map((label) => textWidth(label, SMALL)))) +
		8 +
		(smallest < 0 ? RADIUS : 0);
	const toX = (value: number) => left + shareOf({ min: smallest, max: largest }, value) * (right - left);

	const furniture: Drawn[] = axisTitle(spec.scale.title, { left: MARGIN, right: width - MARGIN, top: 0 });
	let top = 4 + furniture.length * leading(SMALL);
	const plotTop = top;
	const marks: PlacedMark[] = [];
	const breaks = [...spec.breaks];
	rows.forEach((row, index) => {
		while (breaks[0] && breaks[0].at <= row.at) {
			const words = breaks.shift()?.text ?? '';
			// Right of the line that the bars begin at, as far as there is room.
			const begin = Math.max(MARGIN, Math.min(toX(0) + 6, width - MARGIN - textWidth(words, SMALL)));
			furniture.push(
				lines(
					[
						[
							{ x: MARGIN, y: top + 2 },
							{ x: width - MARGIN, y: top + 2 }
						]
					],
					'quiet',
					{ width: 1, dash: [3, 3] }
				),
				text(words, { x: begin, y: top + 2 + leading(SMALL) }, SMALL, 'quiet', { italic: true })
			);
			top += leading(SMALL) + 8;
		}
		const y = top + ROW / 2;
		furniture.push(text(labels[index] ?? '', { x: left - 8, y: y + 4 }, SMALL, 'ink', { anchor: 'right' }));
		const target: Box = { left: MARGIN, right: width - MARGIN, top, bottom: top + ROW };
		if (row.mark) marks.push(placeFigure(row.mark, { y, plotTop, left, toX, target }));
		else {
			const begin = toX(0);
			furniture.push(
				hatching({ left: begin, right: begin + GAP_WIDTH, top: y - BAR / 2, bottom: y + BAR / 2 })
			);
			const beside = begin + GAP_WIDTH + 8;
			const words = wrapText(row.words, width - MARGIN - beside, SMALL).map((line, at) =>
				text(line, { x: beside, y: y + 4 + at * leading(SMALL) }, SMALL, 'quiet', { italic: true })
			);
			// Words of several lines hang from the first, and what follows stands below them.
			top += (words.length - 1) * leading(SMALL);
			if (row.silence === null) furniture.push(...words);
			else
				marks.push({
					mark: row.silence,
					at: { x: begin, y },
					data: { x: 0, y: y - plotTop },
					target,
					sign: null,
					bar: null,
					behind: [],
					front: words
				});
		}
		top += ROW;
	});
	const bottom = Math.max(top, plotTop + ROW);
	const captions = standingCaptions(spec.standings, { left: MARGIN, right: width - MARGIN, top: bottom + 4 });
	const silences = placeSilences(spec.silences, {
		left: MARGIN,
		right: width - MARGIN,
		top: captions.bottom,
		data: { x: 0, y: 0 }
	});
	return {
		width,
		height: Math.round(captions.bottom + silences.height + 4),
		plot: { left, right, top: plotTop, bottom },
		x: { kind: 'linear', min: smallest, max: largest, grid: [0], upward: false },
		y: { kind: 'linear', min: 0, max: bottom - plotTop, grid: [], upward: false },
		furniture: [...furniture, ...captions.drawn],
		marks: inOrderOf(spec, [...marks, ...silences.marks]),
		line: []
	};
}

interface FigurePlace {
	readonly y: number;
	readonly plotTop: number;
	readonly left: number;
	readonly toX: (value: number) => number;
	readonly target: Box;
}

function placeFigure(mark: SeriesMark, { y, plotTop, left, toX, target }: FigurePlace): PlacedMark {
	const value = mark.value ?? mark.high ?? mark.low ?? 0;
	const end = toX(value);
	const bar = mark.shape === 'bar';
	const open = !bar && mark.high === null;
	const number = text(
		mark.numberText,
		{ x: Math.max(toX(0), ...extent(mark).map(toX)) + (bar ? 6 : RADIUS + 4 + (open ? ARROW : 0)), y: y + 4 },
		NUMBER,
		mark.tone,
		{ halo: true }
	);
	return {
		mark,
		at: { x: end, y },
		data: { x: value, y: y - plotTop },
		target,
		sign: bar ? null : signOf(mark, RADIUS),
		bar: null,
		behind: bar
			? [area({ left: toX(0), right: end, top: y - BAR / 2, bottom: y + BAR / 2 }, mark.tone)]
			: reachOf(mark, {
					at: (bound) => ({ x: toX(bound), y }),
					beyond: { x: end + ARROW, y },
					zero: { x: toX(0), y },
					lowest: { x: Math.max(left, end - ARROW), y }
				}),
		front: [number]
	};
}

/** The marks in the order in which the chart is read. */
function inOrderOf(
	{ counts, bars, silences, gaps }: RunningSpec,
	marks: readonly PlacedMark[]
): PlacedMark[] {
	const order = [
		...counts.map(({ mark }) => mark),
		...bars.map(({ mark }) => mark),
		...silences,
		...gaps.flatMap(({ silence }) => silence ?? [])
	];
	return order.flatMap((mark) => marks.find((placed) => placed.mark === mark) ?? []);
}

/** The words of the period at a moment. */
function nearestTick({ time }: RunningSpec, at: number): string {
	const [first] = [...time.ticks].sort((one, other) => Math.abs(one.value - at) - Math.abs(other.value - at));
	return first?.text ?? '';
}
