/** A comparison of the record with its answer, as its page and its files take it. */
import { error } from '@sveltejs/kit';
import { createDefinitions } from '#lib/domain/comparison/definitions.ts';
import { createComparable } from '#lib/format/figure/comparable-figure.ts';
import { comparePair } from '#lib/format/comparison/comparison-words.ts';
import { loadModel } from '#lib/server/record.ts';

/** The comparison with the id, both figures made ready, and what is said of them; an error 404 where there is none. */
export function comparedById(id: string) {
	const { comparisons, definitionRelations } = loadModel();
	const at = comparisons.findIndex((one) => one.id === id);
	const comparison = comparisons[at];
	if (!comparison) error(404, id);
	const comparable = createComparable();
	const [left, right] = [comparable(comparison.left), comparable(comparison.right)];
	const pair = comparePair(left, right, createDefinitions(definitionRelations));
	return { comparison, left, right, pair, before: comparisons[at - 1], after: comparisons[at + 1] };
}
