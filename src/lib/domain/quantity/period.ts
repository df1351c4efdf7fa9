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
