/**
 * What an authority published, year by year, and what it did not: a cell is a figure, a silence with what was looked
 * for, or no entry at all. None of them is zero.
 */
import type { Figure, Measure, Rank, Silence } from '../record/model.ts';
import { periodSpan } from '../quantity/period-filter.ts';
import { firstDay, lastDay, periodMonths, type Period } from '../quantity/period.ts';

/** What the cells of a row have in common; `null` measure or rank: not told apart. */
export interface Subject {
	readonly measure: Measure | null;
	readonly rank: Rank | null;
}

export type CellState = 'published' | 'not-found' | 'not-published' | 'no-entry';

export interface MatrixCell {
	/** A calendar year, or a part of one as `periodSpan` writes it; `null` for what covers several years together. */
	readonly year: string | null;
	readonly state: CellState;
	readonly figures: readonly Figure[];
	/** Also where a figure stands: a part can be published and another not found. */
	readonly silences: readonly Silence[];
}

export interface MatrixRow extends Subject {
	readonly cells: readonly MatrixCell[];
}

export interface Matrix {
	readonly years: readonly (string | null)[];
	readonly rows: readonly MatrixRow[];
}

/** The year that a period covers whole; `null` for a part of a year and for several years. */
export function wholeYear({ start, end }: Period): string | null {
	if (start === null || end === null) return null;
	const year = start.slice(0, 4);
	return firstDay(start) === `${year}-01-01` && lastDay(end) === `${year}-12-31` ? year : null;
}

/** The months, weeks or days that a period covers, as `periodSpan` writes them; `null` for a year or more, and where a side is not stated. */
export function partOfYear(period: Period): string | null {
	const { start, end } = period;
	if (start === null || end === null || wholeYear(period) !== null || (periodMonths(period) ?? 12) >= 12)
		return null;
	return periodSpan({ start: firstDay(start), end: lastDay(end) });
}

/** By what the cells of a matrix are told apart: by years, or by the months, weeks or days that were counted. */
export type Grain = 'years' | 'parts';

const CELLS = {
	years: { figure: wholeYear, silence: yearOf },
	parts: { figure: partOfYear, silence: partOfYear }
} as const;

/** True for a period that runs over the end of a year. */
export function coversYears({ start, end }: Period): boolean {
	return start !== null && end !== null && start.slice(0, 4) < end.slice(0, 4);
}

/**
 * The matrix of the subjects: official figures of whole years and of several years, and silences by the year they lie
 * in. Among years a figure of a part of a year fills no cell, among parts one of a year none.
 */
export function silenceMatrix(
	subjects: readonly Subject[],
	figures: readonly Figure[],
	silences: readonly Silence[],
	grain: Grain = 'years'
): Matrix {
	const cellOf = CELLS[grain];
	const official = figures.filter(({ origin }) => origin === 'official');
	const rows = subjects.map((subject) => ({
		subject,
		figures: official.filter((figure) => isOf(figure, subject)),
		silences: silences.filter((silence) => isOf(silence, subject))
	}));
	const years = new Set(
		rows.flatMap((row) => [
			...row.figures.map(({ period }) => cellOf.figure(period)),
			...row.silences.map(({ period }) => cellOf.silence(period))
		])
	);
	years.delete(null);
	const several = rows.some((row) =>
		[...row.figures, ...row.silences].some(
			({ period }) => coversYears(period) && cellOf.figure(period) === null
		)
	);
	const columns: (string | null)[] = [...years].sort();
	if (several) columns.push(null);
	return {
		years: columns,
		rows: rows.map((row) => ({
			...row.subject,
			cells: columns.map((year) => cell(year, row.figures, row.silences, cellOf))
		}))
	};
}

function cell(
	year: string | null,
	figures: readonly Figure[],
	silences: readonly Silence[],
	cellOf: (typeof CELLS)[Grain]
): MatrixCell {
	const isOfSeveral = (period: Period) => coversYears(period) && cellOf.figure(period) === null;
	const here =
		year === null
			? figures.filter(({ period }) => isOfSeveral(period))
			: figures.filter(({ period }) => cellOf.figure(period) === year);
	const missing = silences.filter(({ period }) =>
		year === null ? isOfSeveral(period) : cellOf.silence(period) === year
	);
	return { year, state: stateOf(here, missing), figures: here, silences: missing };
}

function stateOf(figures: readonly Figure[], silences: readonly Silence[]): CellState {
	if (figures.length > 0) return 'published';
	return silences[0]?.kind ?? 'no-entry';
}

/** The year that a period lies in, whole or in part. */
function yearOf(period: Period): string | null {
	return period.start === null || period.end === null || coversYears(period)
		? null
		: period.start.slice(0, 4);
}

function isOf(one: Pick<Figure | Silence, 'measure' | 'rank'>, { measure, rank }: Subject): boolean {
	return (one.measure?.id ?? null) === (measure?.id ?? null) && (one.rank?.id ?? null) === (rank?.id ?? null);
}
