/** Dates as places on an axis of time. */
import { firstDay, lastDay } from '#lib/domain/quantity/period.ts';

const DAY = 86_400_000;

/** The moment at which a partial date begins: 2024 is 2024.0, July 2024 is about 2024.5. */
export function yearBegin(date: string): number {
	return yearOf(Date.parse(firstDay(date)));
}

/** The moment at which a partial date is over: 2024 is 2025.0. */
export function yearEnd(date: string): number {
	return yearOf(Date.parse(lastDay(date)) + DAY);
}

/** The day after a partial date is over, `YYYY-MM-DD`. */
export function dayAfter(date: string): string {
	return dayOf(Date.parse(lastDay(date)) + DAY);
}

/** The day before a partial date begins, `YYYY-MM-DD`. */
export function dayBefore(date: string): string {
	return dayOf(Date.parse(firstDay(date)) - DAY);
}

function dayOf(time: number): string {
	return new Date(time).toISOString().slice(0, 10);
}

function yearOf(time: number): number {
	const year = new Date(time).getUTCFullYear();
	// Date.UTC takes a year below 100 for one of the last century.
	const [begin, end] = [year, year + 1].map((one) => Date.parse(`${String(one).padStart(4, '0')}-01-01`));
	return year + Math.round(((time - (begin ?? 0)) / ((end ?? 1) - (begin ?? 0))) * 1e4) / 1e4;
}
