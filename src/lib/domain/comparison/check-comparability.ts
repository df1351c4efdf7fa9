/**
 * Whether the sides of a check may be held against each other at all. The relation asked for says what is needed: one side
 * can be no more than another only if it counts the same or a part of it, and two can be about equal only if they count the
 * same. Standings are those by which any two figures are compared.
 */
import type { Check, Unit } from '../record/model.ts';
import { ASPECTS } from '../record/schema/vocabularies.ts';
import { standingsOf, type Aspect, type Defined } from './comparability.ts';
import type { Definitions, Standing } from './definitions.ts';

export interface CheckComparability {
	/** Aspects in which the sides differ so that the check has no answer. */
	readonly blocked: readonly Aspect[];
	/** Aspects in which they differ and the check accepts it, for the reason in its note. */
	readonly accepted: readonly Aspect[];
	/** Aspects that were not stated, or not defined, on a side, so that nothing is decided; none that the check accepts. */
	readonly unstated: readonly Aspect[];
}

/** What a figure that goes into a check counts. */
export interface Counted extends Defined {
	readonly unit: Pick<Unit, 'id' | 'kind'>;
}

/** How each count on the left may stand to each count on the right. */
const FITTING: Readonly<Record<Check['relation'], readonly Standing[]>> = {
	equal: ['same'],
	about: ['same'],
	'at-most': ['same', 'within'],
	'at-least': ['same', 'includes']
};

/** Compares every count of the left side with every count of the right one; a share counts only on a side that has no other. */
export function comparabilityOf(
	{ relation, acceptedDifferences }: Pick<Check, 'relation' | 'acceptedDifferences'>,
	left: readonly Counted[],
	right: readonly Counted[],
	definitions: Definitions
): CheckComparability {
	const counts = (figures: readonly Counted[]) => {
		const counted = figures.filter(({ unit }) => unit.kind !== 'share');
		return counted.length === 0 ? figures : counted;
	};
	const pairs = counts(left).flatMap((one) =>
		counts(right).map((other) => standingsOf(one, other, definitions))
	);
	// Units are those of the formulas, which the validator has seen to be one.
	const compared = ASPECTS.filter((aspect) => aspect !== 'unit');
	const somewhere = (aspect: Aspect, is: (standing: Standing) => boolean) =>
		pairs.some((standings) => is(standings[aspect]));
	const differing = compared.filter((aspect) =>
		somewhere(aspect, (standing) => standing !== 'unclear' && !FITTING[relation].includes(standing))
	);
	const isAccepted = (aspect: Aspect) => acceptedDifferences.some((accepted) => accepted === aspect);
	return {
		blocked: differing.filter((aspect) => !isAccepted(aspect)),
		accepted: differing.filter(isAccepted),
		unstated: compared.filter(
			(aspect) => !isAccepted(aspect) && somewhere(aspect, (standing) => standing === 'unclear')
		)
	};
}
