/** A comparison of the record with its answer, as its page, its chart and its files take it. */
import { error } from '@sveltejs/kit';
import { createDefinitions } from '#lib/domain/comparison/definitions.ts';
import { createComparable } from '#lib/format/figure/comparable-figure.ts';
import type { Comparison } from '#lib/domain/record/model.ts';
import { loadModel } from '../record.ts';
import { rememberByLocale } from '#lib/format/languages/remember-by-locale.ts';
import { commonAxis } from './common-axis.ts';
import { setAgainst } from './set-against.ts';

/** Both figures of a comparison made ready, what is said of them, and the axis that may carry both; `null` where none may. */
export const compared = rememberByLocale((comparison: Comparison) => {
	const { series, definitionRelations, unusedDefinitions } = loadModel();
	const comparable = createComparable(series);
	const [left, right] = [comparable(comparison.left), comparable(comparison.right)];
	const { pair } = setAgainst(left, right, createDefinitions(definitionRelations, unusedDefinitions));
	return { left, right, pair, axis: pair.sharesUnit ? commonAxis([left, right]) : null };
});

/** The comparison with the id and its neighbours in the record; an error 404 where there is none. */
export function comparisonById(id: string) {
	const { comparisons } = loadModel();
	const at = comparisons.findIndex((one) => one.id === id);
	const comparison = comparisons[at];
	if (!comparison) error(404, id);
	return { comparison, before: comparisons[at - 1], after: comparisons[at + 1] };
}
