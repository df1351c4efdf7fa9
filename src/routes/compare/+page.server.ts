import { createDefinitions } from '#lib/domain/comparison/definitions.ts';
import { createComparable } from '#lib/format/figure/comparable-figure.ts';
import { loadModel } from '#lib/site/record.ts';
import { setAgainst } from '#lib/site/compare/set-against.ts';

/** The comparisons of the record with their answers, and every figure with what the guard needs to compare it. */
export function load() {
	const { comparisons, figures, series, definitionRelations } = loadModel();
	const definitions = createDefinitions(definitionRelations);
	const comparable = createComparable(series);
	return {
		curated: comparisons.map(({ id, question, lang, left, right }) => ({
			id,
			question,
			lang,
			answer: setAgainst(comparable(left), comparable(right), definitions).pair.heading
		})),
		// The caveat of a figure stands on its own page, one link away.
		figures: figures.map((figure) => {
			const made = comparable(figure);
			return { ...made, figure: { ...made.figure, caveat: null } };
		}),
		// The browser needs to know what includes what, not why.
		relations: definitionRelations.map((relation) => ({ ...relation, note: '' }))
	};
}
