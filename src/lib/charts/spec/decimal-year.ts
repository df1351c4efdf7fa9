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

function yearOf(time: number): number {
	const year = new Date(time).getUTCFullYear();
	const begin = Date.UTC(year, 0, 1);
	return year + Math.round(((time - begin) / (Date.UTC(year + 1, 0, 1) - begin)) * 1e4) / 1e4;
}
