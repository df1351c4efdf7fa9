/**
 * Whether two figures count the same thing. Nothing may be set in a ratio before measure, unit, population and period
 * agree; where they do not, it is said which of them differ.
 */
import type { Figure } from './model.ts';
import { firstDay, lastDay, type Period } from './period.ts';

export const ASPECTS = ['measure', 'unit', 'population', 'period'] as const;
export type Aspect = (typeof ASPECTS)[number];
export type Agreement = 'same' | 'different' | 'unknown';

export interface Comparability {
	readonly aspects: Readonly<Record<Aspect, Agreement>>;
	/** True only where every aspect is the same. */
	readonly comparable: boolean;
}

/** Compares two figures aspect by aspect; the order of the two makes no difference. */
export function compareFigures(one: Figure, other: Figure): Comparability {
	const aspects = {
		measure: agreement(one.measure.id, other.measure.id),
		unit: agreement(one.unit.id, other.unit.id),
		population: agreement(one.population?.id ?? null, other.population?.id ?? null),
		period: comparePeriods(one.period, other.period)
	};
	return { aspects, comparable: ASPECTS.every((aspect) => aspects[aspect] === 'same') };
}

/** Periods are the same where they cover the same days as finely as both were stated; a side not stated is unknown. */
export function comparePeriods(one: Period, other: Period): Agreement {
	const starts = compareDates(one.start, other.start);
	const ends = compareDates(one.end, other.end);
	if (starts === 'different' || ends === 'different') return 'different';
	return starts === 'unknown' || ends === 'unknown' ? 'unknown' : 'same';
}

function compareDates(one: string | null, other: string | null): Agreement {
	if (one === null || other === null) return 'unknown';
	if (firstDay(one) === firstDay(other) && lastDay(one) === lastDay(other)) return 'same';
	const apart = lastDay(one) < firstDay(other) || lastDay(other) < firstDay(one);
	// A year and a day inside it may name the same day: the coarser date cannot tell.
	return apart ? 'different' : 'unknown';
}

function agreement(one: string | null, other: string | null): Agreement {
	if (one === null || other === null) return 'unknown';
	return one === other ? 'same' : 'different';
}
