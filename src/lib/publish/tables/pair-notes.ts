/** What the column `note` of a comparison says, in the language of the record's files or in another. */
import type { Agreement, Aspect } from '#lib/domain/comparison/comparability.ts';

export interface PairNotes {
	/** Two periods of one series may be set against each other. */
	readonly series: () => string;
	/** What of the two is not the same, and how it stands. */
	readonly unlike: (aspects: readonly (readonly [Aspect, Agreement])[]) => string;
	/** Nothing is computed across units. */
	readonly units: () => string;
	/** A figure whose wording is no floor and no ceiling is computed with as if it were exact. */
	readonly assumed: (id: string) => string;
	/** A difference is within the rounding of the two numbers. */
	readonly none: () => string;
	/** The same where the wording of one leaves a side open. */
	readonly noneStated: () => string;
	/** All notes on a pair; `null` where there is none. */
	readonly all: (notes: readonly string[]) => string | null;
}

/** The words of the files of the record itself: aspects and how they stand are codes. */
export const OWN_NOTES: PairNotes = {
	series: () => 'two periods of one series without a break between them',
	unlike: (aspects) =>
		`not the same: ${aspects.map(([name, standing]) => `${name} (${standing})`).join(', ')}`,
	units: () => 'units differ: nothing is computed',
	assumed: (id) => `${id} is taken at exactly its number; its wording allows less or more`,
	none: () => 'any difference is within the rounding of the two numbers',
	noneStated: () =>
		'at the numbers stated any difference is within their rounding; the wording leaves open how far apart they are',
	all: (notes) => (notes.length === 0 ? null : notes.join('; '))
};
