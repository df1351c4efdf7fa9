/**
 * A figure made ready to be compared, in the page or in the browser: what it says, what it counts, and its interval.
 * Definitions are shared between figures, so that a page with all of them stays small.
 */
import { isInPercent } from '#lib/domain/quantity/share.ts';
import { accrualWords } from '../record-words.ts';
import { levelledNames } from './interval-words.ts';
import { presentFigure, type PresentedFigure } from './presented-figure.ts';
import type { Aspect, Defined } from '#lib/domain/comparison/comparability.ts';
import type { Figure, IntervalKind, Measure, Series } from '#lib/domain/record/model.ts';
import type { Quantity } from '#lib/domain/quantity/quantity.ts';
import { unbrokenRuns } from '#lib/domain/series/unbroken-runs.ts';

/** What the measure of a figure takes in and leaves out. */
export interface MeasureWords {
	readonly label: string;
	readonly includes: string | null;
	readonly excludes: string | null;
	readonly accrual: string;
}

export interface ComparableFigure {
	readonly figure: PresentedFigure;
	/** The figure that it is a version of; `null` where it is none. */
	readonly variantOf: string | null;
	readonly defined: Defined;
	readonly measure: MeasureWords;
	readonly population: string | null;
	readonly rank: string | null;
	/** True where the period is not the speaker's but inferred by the record. */
	readonly periodInferred: boolean;
	readonly quantity: Quantity;
	/** Of what kind its bounds are, and how that is called where it has a level. */
	readonly interval: IntervalKind | null;
	readonly levelled: readonly string[];
	/** The unbroken stretches of series that it lies in. */
	readonly runs: readonly string[];
	readonly share: boolean;
}

/** Makes figures of a record with these series ready to be compared; figures of one measure share its words. */
export function createComparable(series: readonly Series[]): (figure: Figure) => ComparableFigure {
	const runs = unbrokenRuns(series);
	const measures = new Map<string, { words: MeasureWords; defined: Defined['measure'] }>();
	const measureOf = ({ id, label, includes, excludes, accrual }: Measure) => {
		const known = measures.get(id);
		if (known) return known;
		const made = {
			words: { label, includes, excludes, accrual: accrualWords(accrual) },
			defined: { id, accrual }
		};
		measures.set(id, made);
		return made;
	};
	return (figure) => {
		const { words, defined } = measureOf(figure.measure);
		return {
			figure: presentFigure(figure),
			variantOf: figure.variantOf,
			defined: {
				measure: defined,
				unit: { id: figure.unit.id },
				population: figure.population && { id: figure.population.id },
				rank: figure.rank && { id: figure.rank.id },
				period: figure.period
			},
			measure: words,
			population: figure.population?.label ?? null,
			rank: figure.rank?.label ?? null,
			periodInferred: figure.periodBasis === 'inferred' && figure.origin !== 'derived',
			quantity: figure.quantity,
			interval: figure.interval,
			levelled: levelledNames([figure]),
			runs: runs.get(figure.id) ?? [],
			share: isInPercent(figure.unit)
		};
	};
}

/** True where one of the two is the other as another text has it: one statement twice, which bears out nothing. */
export function areVersions(one: ComparableFigure, other: ComparableFigure): boolean {
	return one.variantOf === other.figure.id || other.variantOf === one.figure.id;
}

/** What a figure says of one aspect; `null` where it says nothing. */
export function aspectText(one: ComparableFigure, aspect: Aspect): string | null {
	switch (aspect) {
		case 'measure':
			return one.measure.label;
		case 'unit':
			return one.figure.unit;
		case 'population':
			return one.population;
		case 'rank':
			return one.rank;
		case 'accrual':
			return one.measure.accrual;
		case 'period':
			return one.figure.period;
	}
}
