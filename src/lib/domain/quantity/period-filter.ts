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

/** A period as an attribute of a page has it, `2013/2014-06`; a side that is not stated is empty. */
export function periodSpan({ start, end }: Period): string {
	return `${start ?? ''}/${end ?? ''}`;
}

/** Reads what {@link periodSpan} wrote. */
export function readPeriodSpan(span: string): Period {
	const [start = '', end = ''] = span.split('/');
	return { start: start || null, end: end || null };
}

/** Every year from the first to the last that the periods name, oldest first. */
export function yearsOf(periods: readonly Period[]): string[] {
	const years = periods.flatMap(({ start, end }) =>
		[start, end].flatMap((date) => (date === null ? [] : [Number(date.slice(0, 4))]))
	);
	const first = Math.min(...years);
	return years.length === 0
		? []
		: Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => String(first + index));
}
