/** The frame of a picture that leaves the site: whatever a reader must know stands inside it and is hard to crop out. */
import { leading, SMALL, SUBTITLE, TITLE } from '../layout/text-styles.ts';
import {
	lines,
	moved,
	movedBox,
	movedPoint,
	text,
	type Drawn,
	type PlacedChart,
	type Point
} from '../layout/placed.ts';
import type { ChartSpec } from '../forms.ts';
import { balanceText, wrapText, type Face } from '../layout/text-metrics.ts';
import type { Paint } from '../layout/theme.ts';

/** What a picture says of itself besides the words of its chart. */
export interface Imprint {
	/** Name of the record. */
	readonly record: string;
	/** As of when and by which version of the record, in words. */
	readonly asOf: string;
	/** Where the chart stands: an address, or a path on the site; `null` where that is not said. */
	readonly permalink: string | null;
	/** Whose it is and under which licence, in words. */
	readonly licence: string;
}

const PADDING = 24;
/** Charts keep this free at their left and right; title and chart begin on one line. */
const INSET = 4;
/** Between words and chart, above each other and beside each other. */
const GAP = 14;
const GUTTER = 28;
/** The narrowest column of words beside a chart. */
const LEAST_COLUMN = 190;
/** The widths that a picture of a given shape is tried in; the narrower, the larger is its text. */
const WIDTHS = Array.from({ length: 25 }, (_, index) => 760 + 40 * index);

/** Lines below each other. */
interface Column {
	readonly drawn: readonly Drawn[];
	readonly height: number;
}

/** Title and subtitle above the chart; limits, source, date, address and licence below it. */
export function withFrame(placed: PlacedChart, spec: ChartSpec, imprint: Imprint): PlacedChart {
	const width = placed.width + 2 * (PADDING - INSET);
	return stacked(placed, spec, imprint, { width, height: null });
}

/**
 * The same in the shape of `width` to `height`: the words stand beside the chart where it is too high for the shape, so that
 * the picture uses its width and its text is as large as it can be.
 */
export function withFrameOfShape(
	placed: PlacedChart,
	spec: ChartSpec,
	imprint: Imprint,
	shape: { readonly width: number; readonly height: number }
): PlacedChart {
	const above = withFrame(placed, spec, imprint);
	const high = Math.round((above.width * shape.height) / shape.width);
	if (above.height <= high) return stacked(placed, spec, imprint, { width: above.width, height: high });
	const sizes = WIDTHS.map((width) => ({
		width,
		height: Math.round((width * shape.height) / shape.width),
		column: width - placed.width + 2 * INSET - 2 * PADDING - GUTTER
	}));
	const fitting = sizes.find(({ height, column }) => {
		if (column < LEAST_COLUMN) return false;
		const words = header(spec, column).height + GAP + footer(spec, imprint, column).height;
		return Math.max(words, placed.height) + 2 * PADDING <= height;
	});
	const size = fitting ?? sizes.at(-1);
	return size ? beside(placed, spec, imprint, size) : above;
}

function stacked(
	placed: PlacedChart,
	spec: ChartSpec,
	imprint: Imprint,
	{ width, height }: { readonly width: number; readonly height: number | null }
): PlacedChart {
	const top = header(spec, width - 2 * PADDING);
	const bottom = footer(spec, imprint, width - 2 * PADDING);
	const by: Point = { x: PADDING - INSET, y: PADDING + top.height + GAP };
	const least = by.y + placed.height + GAP + bottom.height + PADDING;
	const whole = height ?? least;
	return framed(placed, by, { width, height: whole }, [
		...at(top, PADDING, PADDING),
		...at(bottom, PADDING, whole - PADDING - bottom.height)
	]);
}

/** The chart at the right in the middle; at its left what it is above, and where it is from below. */
function beside(
	placed: PlacedChart,
	spec: ChartSpec,
	imprint: Imprint,
	{ width, height, column }: { readonly width: number; readonly height: number; readonly column: number }
): PlacedChart {
	const bottom = footer(spec, imprint, column);
	const by: Point = {
		x: PADDING + column + GUTTER - INSET,
		y: Math.round((height - placed.height) / 2)
	};
	return framed(placed, by, { width, height }, [
		...at(header(spec, column), PADDING, PADDING),
		...at(bottom, PADDING, height - PADDING - bottom.height)
	]);
}

function header({ title, subtitle }: ChartSpec, width: number): Column {
	return columnOf(width, [
		{ words: title, face: TITLE, paint: 'ink', serif: true },
		{ words: subtitle, face: SUBTITLE, paint: 'quiet' }
	]);
}

/** Under a line: limits and source, then what the picture says of itself. */
function footer({ caveat, source }: ChartSpec, imprint: Imprint, width: number): Column {
	const { record, asOf, permalink, licence } = imprint;
	const itself = [record, asOf, permalink].filter((words) => words !== null).join(' · ');
	const { drawn, height } = columnOf(
		width,
		[caveat, source, itself, licence].map((words) => ({ words, face: SMALL, paint: 'quiet' as const }))
	);
	const rule = lines(
		[
			[
				{ x: 0, y: 0 },
				{ x: width, y: 0 }
			]
		],
		'rule',
		{ width: 1 }
	);
	const below = 8;
	return { drawn: [rule, ...at({ drawn, height }, 0, below)], height: height + below };
}

function columnOf(
	width: number,
	parts: readonly { words: string; face: Face; paint: Paint; serif?: boolean }[]
): Column {
	let y = 0;
	const drawn = parts
		.filter(({ words }) => words !== '')
		.flatMap(({ words, face, paint, serif = false }) =>
			(serif ? balanceText : wrapText)(words, width, face).map((line) => {
				y += leading(face);
				return text(line, { x: 0, y: y - Math.round(face.size * 0.3) }, face, paint, { serif });
			})
		);
	return { drawn, height: y };
}

function at({ drawn }: Column, x: number, y: number): Drawn[] {
	return drawn.map((one) => moved(one, { x, y }));
}

/** The chart moved into its frame, with the words of the frame. */
function framed(
	placed: PlacedChart,
	by: Point,
	size: { readonly width: number; readonly height: number },
	words: readonly Drawn[]
): PlacedChart {
	return {
		...placed,
		...size,
		plot: movedBox(placed.plot, by),
		furniture: [...words, ...placed.furniture.map((one) => moved(one, by))],
		marks: placed.marks.map((mark) => ({
			...mark,
			at: movedPoint(mark.at, by),
			target: movedBox(mark.target, by),
			behind: mark.behind.map((one) => moved(one, by)),
			front: mark.front.map((one) => moved(one, by))
		}))
	};
}
