/** Two figures set against each other: whether they are like for like, and how far apart they lie. One verdict a pair. */
import type { Quantity } from '../quantity/quantity.ts';
import { compareFigures, type Comparability, type Defined, type Verdict } from './comparability.ts';
import type { Definitions } from './definitions.ts';
import { gapBetween, type Gap } from './gap.ts';

/** A figure as far as it is compared. */
export interface Comparand {
	readonly defined: Defined;
	readonly quantity: Quantity;
	/** The unbroken stretches of series that the figure lies in; see `domain/series/unbroken-runs.ts`. */
	readonly runs: readonly string[];
}

/** `series`: two periods of one series without a break between them, which count alike. */
export type PairVerdict = Verdict | 'series';

/** What is found of a pair, before any of it is put into words. */
export interface ComparedPair extends Pick<Comparability, 'aspects'> {
	readonly verdict: PairVerdict;
	/** To be shown only where the two {@link maySetAgainst} each other or a reader overrides it; `null` where the units differ. */
	readonly gap: Gap | null;
}

/** Decides whether the two are like for like, and computes ratio and difference whatever the verdict. */
export function comparePair(one: Comparand, other: Comparand, definitions: Definitions): ComparedPair {
	const { aspects, verdict } = compareFigures(one.defined, other.defined, definitions);
	const isSeries = aspects.period === 'different' && one.runs.some((run) => other.runs.includes(run));
	return {
		aspects,
		verdict: isSeries ? 'series' : verdict,
		gap: gapBetween(measured(one), measured(other))
	};
}

/** True where a ratio and a difference of the two have a meaning. */
export function maySetAgainst({ verdict }: Pick<ComparedPair, 'verdict'>): boolean {
	return verdict === 'like' || verdict === 'series';
}

function measured({ quantity, defined }: Comparand) {
	return { quantity, unit: defined.unit };
}
