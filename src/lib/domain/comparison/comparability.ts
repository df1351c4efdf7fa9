/**
 * Whether two figures count the same thing. Measure, unit, group, rank, kind of count and period are set beside each
 * other, and nothing may be put into a ratio, a difference or on one axis before all of them agree.
 */
import type { Definitions, Standing } from './definitions.ts';
import type { Measure } from '../record/model.ts';
import { ASPECTS } from '../record/schema/vocabularies.ts';
import { firstDay, lastDay, type Period } from '../quantity/period.ts';

export type Aspect = (typeof ASPECTS)[number];
export type Agreement = 'same' | 'overlapping' | 'different' | 'not-stated';

/**
 * `like`: every aspect is the same, so that where the numbers part, they conflict. `definition`: they
 * count different things. `period`: they count over different times. `unclear`: something was not stated.
 */
export type Verdict = 'like' | 'definition' | 'period' | 'unclear';

export interface Comparability {
	readonly aspects: Readonly<Record<Aspect, Agreement>>;
	readonly verdict: Verdict;
}

/** What a figure counts, as far as it must agree with another. `null` is what was not stated. */
export interface Defined {
	readonly measure: Pick<Measure, 'id' | 'accrual'>;
	readonly unit: { readonly id: string };
	readonly population: { readonly id: string } | null;
	readonly rank: { readonly id: string } | null;
	readonly period: Period;
}

/**
 * Compares two figures aspect by aspect; the order of the two makes no difference. What is known to differ decides
 * before what is not known: a definition before a period, and both before what was not stated.
 */
export function compareFigures(one: Defined, other: Defined, definitions: Definitions): Comparability {
	const standings = standingsOf(one, other, definitions);
	const agreement = (aspect: Aspect) => AGREEMENTS[standings[aspect]];
	const aspects: Record<Aspect, Agreement> = {
		measure: agreement('measure'),
		unit: agreement('unit'),
		population: agreement('population'),
		rank: agreement('rank'),
		accrual: agreement('accrual'),
		period: agreement('period')
	};
	return { aspects, verdict: verdictOf(aspects) };
}

/** How one figure stands to another in each aspect: the same, a part of it, or apart. */
export function standingsOf(
	one: Defined,
	other: Defined,
	definitions: Definitions
): Record<Aspect, Standing> {
	const standing = (kind: 'measure' | 'unit' | 'population' | 'rank'): Standing =>
		definitions(kind, one[kind]?.id ?? null, other[kind]?.id ?? null);
	return {
		measure: standing('measure'),
		unit: standing('unit'),
		population: standing('population'),
		rank: standing('rank'),
		accrual: accrualStanding(one.measure.accrual, other.measure.accrual),
		period: periodStanding(one.period, other.period)
	};
}

/** What is stated of neither is taken for the same, since a record without kinds of count would else compare nothing. */
function accrualStanding(one: Measure['accrual'], other: Measure['accrual']): Standing {
	if (one === other) return 'same';
	return one === 'not-stated' || other === 'not-stated' ? 'unclear' : 'apart';
}

function periodStanding(one: Period, other: Period): Standing {
	const agreement = comparePeriods(one, other);
	if (agreement !== 'overlapping') return PERIOD_STANDINGS[agreement];
	if (liesIn(one, other)) return 'within';
	return liesIn(other, one) ? 'includes' : 'overlaps';
}

const PERIOD_STANDINGS = { same: 'same', different: 'apart', 'not-stated': 'unclear' } as const;

/** True if a period begins no earlier and ends no later than another; both have both ends. */
function liesIn(inner: Period, outer: Period): boolean {
	const begins = ({ start }: Period) => firstDay(start ?? '');
	const ends = ({ end }: Period) => lastDay(end ?? '');
	return begins(inner) >= begins(outer) && ends(inner) <= ends(outer);
}

/** The aspects with one agreement, in the fixed order. */
export function aspectsThat({ aspects }: Pick<Comparability, 'aspects'>, agreement: Agreement): Aspect[] {
	return ASPECTS.filter((aspect) => aspects[aspect] === agreement);
}

/**
 * Periods are the same where they cover the same days; a year or month as an end is read as the whole of it. A side that
 * was not stated, or a year set against a day inside it, leaves that open unless the other side parts the two.
 */
export function comparePeriods(one: Period, other: Period): Agreement {
	if (isBefore(one.end, other.start) || isBefore(other.end, one.start)) return 'different';
	if (areApart(one.start, other.start) || areApart(one.end, other.end)) {
		const stated = [one.start, one.end, other.start, other.end].every((date) => date !== null);
		return stated ? 'overlapping' : 'different';
	}
	const sameStart =
		one.start !== null && other.start !== null && firstDay(one.start) === firstDay(other.start);
	const sameEnd = one.end !== null && other.end !== null && lastDay(one.end) === lastDay(other.end);
	return sameStart && sameEnd ? 'same' : 'not-stated';
}

const AGREEMENTS: Readonly<Record<Standing, Agreement>> = {
	same: 'same',
	includes: 'overlapping',
	within: 'overlapping',
	overlaps: 'overlapping',
	unclear: 'not-stated',
	apart: 'different'
};

function verdictOf(aspects: Readonly<Record<Aspect, Agreement>>): Verdict {
	const parts = (aspect: Aspect) => aspects[aspect] === 'different' || aspects[aspect] === 'overlapping';
	if (ASPECTS.some((aspect) => aspect !== 'period' && parts(aspect))) return 'definition';
	if (parts('period')) return 'period';
	return ASPECTS.every((aspect) => aspects[aspect] === 'same') ? 'like' : 'unclear';
}

function areApart(one: string | null, other: string | null): boolean {
	return isBefore(one, other) || isBefore(other, one);
}

function isBefore(one: string | null, other: string | null): boolean {
	return one !== null && other !== null && lastDay(one) < firstDay(other);
}
