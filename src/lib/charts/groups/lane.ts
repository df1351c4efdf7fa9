/** A mark as a row of a small drawing: how far it reaches, as shares of the scale of its group. */
import type { IntervalKind, Origin } from '#lib/domain/record/model.ts';
import { dashOf, signOf } from '../layout/reach.ts';
import { shareOf, type Sign } from '../layout/placed.ts';
import { marksOfGroup, type Group } from './groups-spec.ts';

export interface Lane {
	readonly tone: Origin;
	/** Of what kind the bounds are; `null` where that is not said. */
	readonly interval: IntervalKind | null;
	/** Where zero is, from 0 to 1. */
	readonly zero: number;
	/** `null` where only bounds were stated. */
	readonly sign: Sign | null;
	/** Lengths of dash and gap of the stem; empty for a whole line. */
	readonly dash: readonly number[];
	/** Where the sign stands, from 0 to 1; `null` where only bounds were stated. */
	readonly at: number | null;
	/** Bounds as shares; `null` is an open side. */
	readonly low: number | null;
	readonly high: number | null;
}

/** The figures of a group as lanes, in the order in which they are read; a silence has none. */
export function lanesOf(group: Group): Lane[] {
	const share = (value: number | null) =>
		value === null ? null : Math.round(shareOf(group.scale, value) * 1e4) / 1e4;
	return marksOfGroup(group).flatMap((mark): Lane[] =>
		mark.kind === 'silence'
			? []
			: [
					{
						tone: mark.tone,
						interval: mark.interval,
						zero: share(0) ?? 0,
						sign: signOf(mark, 0)?.kind ?? null,
						dash: dashOf(mark),
						at: share(mark.value),
						low: share(mark.low),
						high: share(mark.high)
					}
				]
	);
}
