/** Periods and partial dates in words, each as fine as it was stated. */
import { m } from '#lib/paraglide/messages.js';
import { firstDay, lastDay, type Period } from '#lib/domain/quantity/period.ts';

const MONTHS = [
	m.period_month_1,
	m.period_month_2,
	m.period_month_3,
	m.period_month_4,
	m.period_month_5,
	m.period_month_6,
	m.period_month_7,
	m.period_month_8,
	m.period_month_9,
	m.period_month_10,
	m.period_month_11,
	m.period_month_12
] as const;

/** Years below it are not told from other numbers. */
const EARLY = 1000;

/** A partial date in words: `2024`, `May 2024`, `31 May 2024`. */
export function dateWords(date: string): string {
	const [year = '', month, day] = date.split('-');
	const era = withEra(year);
	const name = month === undefined ? undefined : MONTHS[Number(month) - 1]?.({ year: era });
	if (name === undefined) return m.period_year({ year: era });
	return day === undefined ? name : m.period_day({ day: String(Number(day)), month: name });
}

/** A year; one that could be taken for a day or a short form says its era. */
function withEra(year: string): string {
	return Number(year) < EARLY ? m.period_early_year({ year: String(Number(year)) }) : year;
}

/** A period in words; whole calendar years as years, and a side that was not stated is said. */
export function periodWords({ start, end }: Period): string {
	if (start === null && end === null) return m.period_not_stated();
	if (start === null) return m.period_to({ end: dateWords(end ?? '') });
	if (end === null) return m.period_from({ start: dateWords(start) });
	const ends = periodEnds({ start, end });
	const [from, to] = [dateWords(ends.start ?? ''), dateWords(ends.end ?? '')];
	if (from === to) return from;
	return daysOfOneMonth(ends) ?? m.period_from_to({ start: from, end: to });
}

/** Days of one month, whose name stands once: `4 to 10 September 2017`; `null` for any other period. */
function daysOfOneMonth({ start, end }: Period): string | null {
	if (start?.length !== 10 || end?.length !== 10 || start.slice(0, 7) !== end.slice(0, 7)) return null;
	const [from, to] = [start, end].map((date) => String(Number(date.slice(8))));
	return m.period_days({ from: from ?? '', to: to ?? '', month: dateWords(start.slice(0, 7)) });
}

/** Both ends at the coarsest grain at which they still name the same days: whole years, whole months, or as given. */
export function periodEnds({ start, end }: Period): Period {
	if (start === null || end === null) return { start, end };
	// Two months or years are as fine as they were given.
	if (start.length < 10 && end.length < 10) return { start, end };
	const whole = (length: number) =>
		firstDay(start.slice(0, length)) === firstDay(start) && lastDay(end.slice(0, length)) === lastDay(end);
	const grain = [4, 7].find(whole);
	return grain === undefined ? { start, end } : { start: start.slice(0, grain), end: end.slice(0, grain) };
}
