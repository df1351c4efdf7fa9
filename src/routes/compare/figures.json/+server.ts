import { json } from '@sveltejs/kit';
import { createComparable } from '#lib/format/figure/comparable-figure.ts';
import type { Comparables } from '#lib/site/chosen/comparables.ts';
import { loadModel } from '#lib/site/record.ts';

export const prerender = true;

/** Every figure with what the guard needs to compare it, fetched when two are chosen. */
export function GET(): Response {
	const { figures, series, definitionRelations, unusedDefinitions } = loadModel();
	const comparable = createComparable(series);
	const comparables: Comparables = {
		// The caveat of a figure stands on its own page, one link away.
		figures: figures.map((figure) => {
			const made = comparable(figure);
			return { ...made, figure: { ...made.figure, caveat: null } };
		}),
		// The browser needs to know what includes what, not why.
		relations: definitionRelations.map((relation) => ({ ...relation, note: '' })),
		unused: unusedDefinitions
	};
	return json(comparables);
}
