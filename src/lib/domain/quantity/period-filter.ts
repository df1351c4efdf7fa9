/** Years, or finer dates, between which a reader wants to read: `#from=2020&to=2025`. */
import { firstDay, isPartialDate, lastDay, type Period } from './period.ts';

/** The keys of the state that hold it. */
export const PERIOD_KEYS = ['from', 'to'] as const;

/** First and last date that a period may have; an empty text is no limit. */
export interface PeriodFilter {
	readonly from: string;
	readonly to: string;
}

/** Reads the state; a value that is no date is named in `invalid` and read as no limit. */
export function readPeriodFilter(state: URLSearchParams): {
	filter: PeriodFilter;
	invalid: { key: 'from' | 'to'; value: string }[];
} {
	const invalid: { key: 'from' | 'to'; value: string }[] = [];
	const read = (key: 'from' | 'to') => {
		const value = state.get(key) ?? '';
		if (value === '' || isPartialDate(value)) return value;
		invalid.push({ key, value });
		return '';
	};
	return { filter: { from: read('from'), to: read('to') }, invalid };
}

/**
 * Whether a period lies between the limits, whole. One that states no start is not known to lie after any date, nor
 * one without an end before any.
 */
export function liesWithin({ from, to }: PeriodFilter, { start, end }: Period): boolean {
	const begins = from === '' || (start !== null && firstDay(start) >= firstDay(from));
	const ends = to === '' || (end !== null && lastDay(end) <= lastDay(to));
	return begins && ends;
}
