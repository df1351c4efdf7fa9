/** Two figures set against each other: whether they are like for like, and how far apart they lie. One verdict a pair. */
import type { Quantity } from '../quantity/quantity.ts';
import { compareFigures, type Comparability, type Defined } from './comparability.ts';
import type { Definitions } from './definitions.ts';
import { gapBetween, type Gap } from './gap.ts';

/** A figure as far as it is compared. */
export interface Comparand {
	readonly defined: Defined;
	readonly quantity: Quantity;
}

/** What is found of a pair, before any of it is put into words. */
export interface ComparedPair extends Comparability {
	/** To be shown only where the verdict is `like` or a reader overrides it; `null` where the units differ. */
	readonly gap: Gap | null;
}

/** Decides whether the two are like for like, and computes ratio and difference whatever the verdict. */
export function comparePair(one: Comparand, other: Comparand, definitions: Definitions): ComparedPair {
	return {
		...compareFigures(one.defined, other.defined, definitions),
		gap: gapBetween(measured(one), measured(other))
	};
}

function measured({ quantity, defined }: Comparand) {
	return { quantity, unit: defined.unit };
}
