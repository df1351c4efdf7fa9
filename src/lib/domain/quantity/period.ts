/** Periods with partial dates: `2024`, `2024-05` and `2024-05-31` are each as fine as the source gave them. */

/** First and last date that is counted; `null` is a side that was not stated. */
export interface Period {
	readonly start: string | null;
	readonly end: string | null;
}

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True for a calendar date given to the year, month or day. */
export function isPartialDate(text: string): boolean {
	const match = PARTIAL_DATE.exec(text);
	if (!match) return false;
	const month = match[2] === undefined ? 1 : Number(match[2]);
	const day = match[3] === undefined ? 1 : Number(match[3]);
	return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(match[1]), month);
}

/** The first day that a partial date covers, `YYYY-MM-DD`. */
export function firstDay(date: string): string {
	return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The last day that a partial date covers, `YYYY-MM-DD`. */
export function lastDay(date: string): string {
	if (date.length === 4) return `${date}-12-31`;
	if (date.length === 7) {
		const days = daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5)));
		return `${date}-${String(days).padStart(2, '0')}`;
	}
	return date;
}

/** A period with both its ends. */
export type WholePeriod = { readonly [Side in keyof Period]: string };

/**
 * The times between periods that none of them counts, from first to last day, where such a time is as long as the shorter of the
 * periods beside it: a year between years, and not the days between two reports.
 */
export function timesBetween(periods: readonly WholePeriod[]): WholePeriod[] {
	const inOrder = periods
		.map(({ start, end }) => ({ first: dayNumber(firstDay(start)), last: dayNumber(lastDay(end)) }))
		.sort((one, other) => one.first - other.first || one.last - other.last);
	return inOrder.flatMap(({ first, last }, index) => {
		const before = inOrder.slice(0, index);
		const reached = Math.max(...before.map((one) => one.last));
		const latest = before.find((one) => one.last === reached);
		if (!latest) return [];
		const shorter = Math.min(last - first, latest.last - latest.first) + 1;
		const [from, to] = [reached + 1, first - 1];
		// Years are a day longer or shorter than their neighbours, months up to three.
		return to - from + 1 < shorter - 3 || to < from ? [] : [{ start: dayOf(from), end: dayOf(to) }];
	});
}

const DAY = 24 * 60 * 60 * 1000;
const dayNumber = (day: string) => Date.parse(day) / DAY;
const dayOf = (number: number) => new Date(number * DAY).toISOString().slice(0, 10);

function daysInMonth(year: number, month: number): number {
	const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** The one calendar year that a period is, whole; `null` where it is a part of one, several, or not stated. */
export function calendarYear({ start, end }: Period): string | null {
	if (start === null || end === null) return null;
	const year = start.slice(0, 4);
	return firstDay(start) === `${year}-01-01` && lastDay(end) === `${year}-12-31` ? year : null;
}

/** How many months a period counts, to the nearest and at least one; `null` where a side was not stated or they are in the wrong order. */
export function periodMonths({ start, end }: Period): number | null {
	if (start === null || end === null) return null;
	const days = (Date.parse(lastDay(end)) - Date.parse(firstDay(start))) / (24 * 60 * 60 * 1000) + 1;
	return days < 1 ? null : Math.max(1, Math.round((days * 12) / 365.25));
}
