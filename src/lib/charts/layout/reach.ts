/**
 * What tells how far a figure reaches: stem from zero, band between bounds, arrow at an open side. The usual plugin for
 * ranges (chartjs-chart-error-bars) costs 5.6 kB and ends every range in a cap, which an open side must not have.
 */
import type { Origin } from '#lib/domain/record/model.ts';
import { betweenBounds, isUnverified } from './between-bounds.ts';
import { lines, type Lines, type PlacedMark, type Point, type Sign } from './placed.ts';
import type { FigureMark } from '../spec/spec.ts';

/** An axis seen from a mark: the point of a value, and the end of the drawing beyond the largest value. */
export interface Reach {
	readonly at: (value: number) => Point;
	/** Where an arrow at an open upper side ends. */
	readonly beyond: Point;
	/** Zero, from where stems rise and where an arrow at an open lower side ends; `null` on a logarithmic axis. */
	readonly zero: Point | null;
	/** The lowest point that is drawn. */
	readonly lowest: Point;
}

const HEAD = 6;
/** An arrow says that a side goes on, not how far: it is never as long as a stem might be. */
export const ARROW = 20;
const DASHES: Readonly<Record<Origin, readonly number[]>> = {
	official: [],
	'official-as-cited': [7, 3, 1.5, 3],
	relayed: [1.5, 4],
	independent: [],
	derived: [7, 3]
};

/** A whole line for what somebody counted, dots for what is unverified, dashes for what was computed, both for what is cited. */
export function dashOf({ origin }: Pick<FigureMark, 'origin'>): readonly number[] {
	return DASHES[origin];
}

/** Stem, band and arrows of a mark, in the order of drawing. */
export function reachOf(mark: FigureMark, { at, beyond, zero, lowest }: Reach): Lines[] {
	const { value, low, high, origin, tone } = mark;
	const drawn: Lines[] = [];
	if (zero && value !== null && low !== null) {
		drawn.push(
			lines([[zero, at(value)]], tone, { dash: dashOf(mark), alpha: isUnverified(origin) ? 1 : 0.6 })
		);
	}
	if (low !== null && high !== null && low < high) drawn.push(...betweenBounds(mark, at(low), at(high)));
	const top = value ?? low;
	const bottom = value ?? high;
	// Arrows to both sides are of one length: a longer one would say that more is likely on that side.
	const isBoth = low === null && high === null && value !== null;
	const room = isBoth ? Math.min(distance(at(value), beyond), distance(at(value), lowest)) : ARROW;
	if (high === null && top !== null) drawn.push(...arrow(mark, at(top), beyond, room));
	if (low === null && bottom !== null) drawn.push(...arrow(mark, at(bottom), lowest, room));
	return drawn;
}

function distance(from: Point, to: Point): number {
	return Math.hypot(to.x - from.x, to.y - from.y);
}

/** A stroke no longer than `most` that ends in an open head: the side goes on, nobody said how far. */
export function arrow(mark: FigureMark, from: Point, to: Point, most = ARROW): Lines[] {
	const room = distance(from, to);
	if (room === 0) return [];
	const along = { x: (to.x - from.x) / room, y: (to.y - from.y) / room };
	const length = Math.min(room, most, ARROW);
	const tip = { x: from.x + along.x * length, y: from.y + along.y * length };
	const wing = (side: 1 | -1): Point => ({
		x: tip.x - along.x * HEAD - side * along.y * HEAD,
		y: tip.y - along.y * HEAD + side * along.x * HEAD
	});
	return [
		lines([[from, tip]], mark.tone, { dash: dashOf(mark) }),
		lines([[wing(1), tip, wing(-1)]], mark.tone, { width: 1.75 })
	];
}

/** The sign of a figure; none where only bounds were stated. */
export function signOf(mark: FigureMark, radius: number): PlacedMark['sign'] {
	const signs: Partial<Record<FigureMark['shape'], Sign>> = {
		dot: 'dot',
		'ringed-dot': 'ringed-dot',
		ring: 'ring',
		diamond: 'diamond',
		tick: 'tick',
		'hollow-tick': 'hollow-tick'
	};
	const kind = signs[mark.shape];
	if (kind === undefined || mark.value === null) return null;
	const round = kind === 'dot' || kind === 'ringed-dot' || kind === 'ring';
	return { kind, radius: round ? radius : radius + 1 };
}
