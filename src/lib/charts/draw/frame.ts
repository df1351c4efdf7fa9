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
	/** What the record is about, in a line; empty where it does not say. */
	readonly scope: string;
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
/** The title of a picture of a given shape and its subtitle, as shares of its width: both are read where the picture is shown at half its size. */
const POSTER = { title: 0.027, subtitle: 0.0145 } as const;
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
	return stacked(
		placed,
		header(spec, imprint, width - 2 * PADDING),
		footer(spec, imprint, width - 2 * PADDING),
		{
			width,
			height: null
		}
	);
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
	const heightOf = (width: number) => Math.round((width * shape.height) / shape.width);
	const least = placed.width + 2 * (PADDING - INSET);
	const above = stacked(placed, poster(spec, imprint, least), footer(spec, imprint, least - 2 * PADDING), {
		width: least,
		height: null
	});
	if (above.height <= heightOf(least))
		return stacked(placed, poster(spec, imprint, least), footer(spec, imprint, least - 2 * PADDING), {
			width: least,
			height: heightOf(least)
		});
	const sizes = WIDTHS.map((width) => ({
		width,
		height: heightOf(width),
		column: width - placed.width + 2 * INSET - 2 * PADDING - GUTTER
	}));
	const fitting = sizes.find(({ width, height, column }) => {
		if (column < LEAST_COLUMN) return false;
		const below = Math.max(footer(spec, imprint, column).height, placed.height);
		return poster(spec, imprint, width).height + GAP + below + 2 * PADDING <= height;
	});
	const size = fitting ?? sizes.at(-1);
	return size ? beside(placed, spec, imprint, size) : above;
}

function stacked(
	placed: PlacedChart,
	top: Column,
	bottom: Column,
	{ width, height }: { readonly width: number; readonly height: number | null }
): PlacedChart {
	const by: Point = { x: PADDING - INSET, y: PADDING + top.height + GAP };
	const least = by.y + placed.height + GAP + bottom.height + PADDING;
	const whole = height ?? least;
	return framed(placed, by, { width, height: whole }, [
		...at(top, PADDING, PADDING),
		...at(bottom, PADDING, whole - PADDING - bottom.height)
	]);
}

/**
 * What the chart is above, across the whole width; below that the chart at the right in the middle, and at its left its limits, as large
 * as the subtitle where they have the room, and where it is from.
 */
function beside(
	placed: PlacedChart,
	spec: ChartSpec,
	imprint: Imprint,
	{ width, height, column }: { readonly width: number; readonly height: number; readonly column: number }
): PlacedChart {
	const top = poster(spec, imprint, width);
	const above = PADDING + top.height + GAP;
	const limits = columnOf(column, [{ words: spec.caveat, face: posterSubtitle(width), paint: 'ink' }]);
	const rest = footer({ ...spec, caveat: '' }, imprint, column);
	const isRoomy = above + limits.height + GAP + rest.height + PADDING <= height;
	const bottom = isRoomy ? rest : footer(spec, imprint, column);
	const by: Point = {
		x: PADDING + column + GUTTER - INSET,
		y: Math.round(above + Math.max(0, (height - PADDING - above - placed.height) / 2))
	};
	return framed(placed, by, { width, height }, [
		...at(top, PADDING, PADDING),
		...(isRoomy ? at(limits, PADDING, above) : []),
		...at(bottom, PADDING, height - PADDING - bottom.height)
	]);
}

/** What the record is about, the title and the subtitle: away from its page a picture must say what it is about. */
function header(
	{ title, subtitle }: ChartSpec,
	{ scope }: Imprint,
	width: number,
	faces: { readonly title: Face; readonly subtitle: Face } = { title: TITLE, subtitle: SUBTITLE }
): Column {
	return columnOf(width, [
		{ words: scope, face: faces.subtitle, paint: 'quiet' },
		{ words: title, face: faces.title, paint: 'ink', serif: true },
		{ words: subtitle, face: faces.subtitle, paint: 'quiet' }
	]);
}

/** Title and subtitle of a picture of this width, as large as the picture asks for. */
function poster(spec: ChartSpec, imprint: Imprint, width: number): Column {
	return header(spec, imprint, width - 2 * PADDING, {
		title: { ...TITLE, size: Math.round(width * POSTER.title) },
		subtitle: posterSubtitle(width)
	});
}

function posterSubtitle(width: number): Face {
	return { ...SUBTITLE, size: Math.round(width * POSTER.subtitle) };
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
