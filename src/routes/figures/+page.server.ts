import { SORTS } from '#lib/domain/search/selection.ts';
import { gradeCombinations } from '#lib/site/figures/grade-combinations.ts';
import { loadModel } from '#lib/site/record.ts';
import { filters } from './choices.ts';
import { linkedFilters } from './filtered-pages.ts';
import { listedSilences } from './listed-silences.ts';
import { listPage, ORDERS, orderWords, pagerOf } from './pages.ts';

/** The first page of the list, and what it can be filtered by. */
export function load() {
	const list = listPage(ORDERS[0], 1);
	return {
		...list,
		...filters(loadModel()),
		linked: linkedFilters(),
		silences: listedSilences(),
		pager: pagerOf(list),
		combinations: gradeCombinations(),
		sorts: SORTS.map((id) => ({ id, words: orderWords(id) }))
	};
}
