/**
 * What is drawn between two bounds, by their kind, so that none is taken for another in black and white either: a band for
 * what somebody named, a line with ends of its own for each interval that a method gives, steps from what is confirmed to
 * what is suspected.
 */
import type { IntervalKind, Origin } from '#lib/domain/record/model.ts';
import { lines, type Lines, type Point } from './placed.ts';
import type { FigureMark } from '../spec/spec.ts';

const BAND = 10;
/** Half the height of an end: more than the radius of a sign, which may stand on it. */
const END = 9;
const HOOK = 4;
/** Widths of the steps. */
const STEPS = [10, 7, 4, 1.5] as const;
const UNVERIFIED_DASH = [2, 3] as const;

/** A point seen from an end: how far inward, and how far to the side. */
type Corner = readonly [inward: number, aside: number];

/** The end of a line by the kind of interval: a cap, a square bracket, a round one. */
const ENDS: Readonly<Record<'confidence' | 'credible' | 'uncertainty', readonly Corner[]>> = {
	confidence: [
		[0, -END],
		[0, END]
	],
	credible: [
		[HOOK, -END],
		[0, -END],
		[0, END],
		[HOOK, END]
	],
	uncertainty: [
		[HOOK, -END],
		[1.2, -END / 2],
		[0, 0],
		[1.2, END / 2],
		[HOOK, END]
	]
};
/** The two counts between which others lie are squares. */
const SQUARE = 7;

/** What nobody is known to have published or counted. */
export function isUnverified(origin: Origin): boolean {
	return origin === 'relayed' || origin === 'official-as-cited';
}

/** What stands between the two bounds of a mark. */
export function betweenBounds(mark: FigureMark, from: Point, to: Point): Lines[] {
	return (mark.interval === null ? bandOf : DRAWN[mark.interval])(mark, from, to);
}

const DRAWN: Readonly<Record<IntervalKind, (mark: FigureMark, from: Point, to: Point) => Lines[]>> = {
	range: bandOf,
	confidence: (mark, from, to) => [...whisker(mark, from, to), ...ends(mark, from, to, ENDS.confidence)],
	credible: (mark, from, to) => [...whisker(mark, from, to), ...ends(mark, from, to, ENDS.credible)],
	uncertainty: (mark, from, to) => [...whisker(mark, from, to), ...ends(mark, from, to, ENDS.uncertainty)],
	extremes: (mark, from, to) => [
		...whisker(mark, from, to),
		lines([square(from, to), square(to, from)], mark.tone, { width: SQUARE })
	],
	'confirmed-to-suspected': steps
};

/** A tint where published, ticked where unverified, an outline where computed. */
function bandOf(mark: FigureMark, from: Point, to: Point): Lines[] {
	if (mark.origin === 'derived') {
		const { at } = seenFrom(from, to);
		const back = seenFrom(to, from).at;
		const side = BAND / 2;
		const outline = [at([0, -side]), back([0, side]), back([0, -side]), at([0, side]), at([0, -side])];
		return [lines([outline], mark.tone, { width: 1.2 })];
	}
	return isUnverified(mark.origin)
		? [lines([[from, to]], mark.tone, { width: BAND, dash: UNVERIFIED_DASH, alpha: 0.8 })]
		: [lines([[from, to]], mark.tone, { width: BAND, alpha: 0.35 })];
}

function whisker({ tone, origin }: FigureMark, from: Point, to: Point): Lines[] {
	return [lines([[from, to]], tone, { width: 2.5, dash: isUnverified(origin) ? UNVERIFIED_DASH : [] })];
}

function ends({ tone }: FigureMark, from: Point, to: Point, corners: readonly Corner[]): Lines[] {
	return [
		lines([corners.map(seenFrom(from, to).at), corners.map(seenFrom(to, from).at)], tone, { width: 2 })
	];
}

function square(at: Point, other: Point): Point[] {
	const corner = seenFrom(at, other).at;
	return [corner([-SQUARE / 2, 0]), corner([SQUARE / 2, 0])];
}

function steps({ tone, origin }: FigureMark, from: Point, to: Point): Lines[] {
	const between = (share: number): Point => ({
		x: from.x + (to.x - from.x) * share,
		y: from.y + (to.y - from.y) * share
	});
	return STEPS.map((width, index) =>
		lines([[between(index / STEPS.length), between((index + 1) / STEPS.length)]], tone, {
			width,
			dash: isUnverified(origin) ? UNVERIFIED_DASH : []
		})
	);
}

/** Places seen from one end towards the other. */
function seenFrom(end: Point, other: Point): { readonly at: (corner: Corner) => Point } {
	const length = Math.hypot(other.x - end.x, other.y - end.y) || 1;
	const [x, y] = [(other.x - end.x) / length, (other.y - end.y) / length];
	return {
		at: ([inward, aside]) => ({
			x: end.x + x * inward - y * aside,
			y: end.y + y * inward + x * aside
		})
	};
}
