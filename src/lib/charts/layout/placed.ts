/** A chart with pixels: where each mark lies and what is drawn around it, in logical pixels from the top left. */
import type { Mark } from '../spec/spec.ts';
import type { Face } from './text-metrics.ts';
import type { Paint } from './theme.ts';

/** A page has the wide and the narrow drawing of a chart, a frame in another page the middle one too. */
export type LayoutName = 'wide' | 'middle' | 'narrow';

/**
 * Logical widths: the column of a page, the column of text in a page of somebody else, and half of that or a telephone. The smallest
 * text so has 12 pixels in a window of 320, and 11 or more in the narrowest column with the wide or the middle drawing. Heights
 * follow from the content.
 */
export const LAYOUT_WIDTHS: Readonly<Record<LayoutName, number>> = { wide: 780, middle: 560, narrow: 300 };

export interface Point {
	readonly x: number;
	readonly y: number;
}

export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** Straight strokes: stems, bands, arrows, leaders, hatching. */
export interface Lines {
	readonly kind: 'lines';
	readonly paths: readonly (readonly Point[])[];
	readonly paint: Paint;
	readonly width: number;
	/** Lengths of dash and gap; empty for a whole line. */
	readonly dash: readonly number[];
	readonly alpha: number;
}

export interface Area {
	readonly kind: 'area';
	readonly box: Box;
	readonly paint: Paint;
	readonly alpha: number;
}

/** One line of text on its baseline, with a halo in the colour of the ground where it may lie on lines. */
export interface Text {
	readonly kind: 'text';
	readonly text: string;
	readonly at: Point;
	readonly face: Face;
	readonly paint: Paint;
	readonly anchor: 'left' | 'center' | 'right';
	readonly italic: boolean;
	readonly serif: boolean;
	readonly halo: boolean;
}

/** The sign that tells the origin; drawn as a Chart.js point. */
export type Sign = 'dot' | 'ringed-dot' | 'ring' | 'diamond' | 'tick' | 'hollow-tick';

export type Drawn = Lines | Area | Text;

/** A mark with its place. */
export interface PlacedMark {
	readonly mark: Mark;
	/** Where the sign stands, a bar ends, a part has its middle or a silence its words. */
	readonly at: Point;
	/** The same place in the units of the axes. */
	readonly data: Point;
	/** What a pointer may hit. */
	readonly target: Box;
	readonly sign: { readonly kind: Sign; readonly radius: number } | null;
	/** A bar from the zero line up to `at`; its thickness in pixels. */
	readonly bar: number | null;
	/** Drawn below the sign, and above it. */
	readonly behind: readonly Drawn[];
	readonly front: readonly Drawn[];
}

/** An axis as Chart.js needs it: the values at both ends of the plot and where its grid lines are. */
export interface PlacedAxis {
	readonly kind: 'linear' | 'log';
	readonly min: number;
	readonly max: number;
	/** Values of the grid lines; none where no grid is drawn. */
	readonly grid: readonly number[];
	/** Grows from the right or the bottom in place of left or top. */
	readonly upward: boolean;
}

export interface PlacedChart {
	readonly width: number;
	readonly height: number;
	/** The rectangle that the axes span. */
	readonly plot: Box;
	readonly x: PlacedAxis;
	readonly y: PlacedAxis;
	/** Texts and lines that belong to no mark. */
	readonly furniture: readonly Drawn[];
	readonly marks: readonly PlacedMark[];
	/** The line through running totals, in the units of the axes; empty where there is none. */
	readonly line: readonly Point[];
}

/** Pixel of a value along an axis; what Chart.js computes from the same numbers. */
export function along(axis: PlacedAxis, from: number, to: number, value: number): number {
	const share =
		axis.kind === 'log'
			? Math.log10(value / axis.min) / Math.log10(axis.max / axis.min)
			: (value - axis.min) / (axis.max - axis.min);
	return axis.upward ? to - share * (to - from) : from + share * (to - from);
}

/** Where a value lies on a linear scale, from 0 at its beginning to 1 at its end. */
export function shareOf({ min, max }: { readonly min: number; readonly max: number }, value: number): number {
	return (value - min) / (max - min);
}

export function lines(
	paths: readonly (readonly Point[])[],
	paint: Paint,
	style: Partial<Pick<Lines, 'width' | 'dash' | 'alpha'>> = {}
): Lines {
	return { kind: 'lines', paths, paint, width: 1.5, dash: [], alpha: 1, ...style };
}

export function area(box: Box, paint: Paint, alpha = 1): Area {
	return { kind: 'area', box, paint, alpha };
}

/** The letters of the scripts that run from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u;

/** Words with letters that run from right to left, in the direction of their first letter (first strong isolate of Unicode). */
function inItsDirection(words: string): string {
	return RIGHT_TO_LEFT.test(words) ? `\u2068${words}\u2069` : words;
}

/** What of a text may differ from plain words that begin at their place. */
export type TextStyle = Partial<Pick<Text, 'anchor' | 'italic' | 'serif' | 'halo'>>;

export function text(words: string, at: Point, face: Face, paint: Paint, style: TextStyle = {}): Text {
	const plain = { anchor: 'left', italic: false, serif: false, halo: false } as const;
	return { kind: 'text', text: inItsDirection(words), at, face, paint, ...plain, ...style };
}

/** The same drawing elsewhere; for a chart that gets a frame. */
export function moved(drawn: Drawn, by: Point): Drawn {
	switch (drawn.kind) {
		case 'lines':
			return { ...drawn, paths: drawn.paths.map((path) => path.map((point) => movedPoint(point, by))) };
		case 'area':
			return { ...drawn, box: movedBox(drawn.box, by) };
		case 'text':
			return { ...drawn, at: movedPoint(drawn.at, by) };
	}
}

export function movedPoint({ x, y }: Point, by: Point): Point {
	return { x: x + by.x, y: y + by.y };
}

export function movedBox({ left, top, right, bottom }: Box, by: Point): Box {
	return { left: left + by.x, top: top + by.y, right: right + by.x, bottom: bottom + by.y };
}
