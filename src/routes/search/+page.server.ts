import { headlineWeights } from '#lib/domain/search/headline-weights.ts';
import { standTogether } from '#lib/domain/reader/figure-place.ts';
import { writeFragment } from '#lib/domain/reader/reader-state.ts';
import { yearsOf } from '#lib/domain/quantity/period-filter.ts';
import type { Model } from '#lib/domain/record/model.ts';
import { m } from '#lib/paraglide/messages.js';
import { gradeCombinations } from '#lib/site/figures/grade-combinations.ts';
import { loadModel } from '#lib/site/record.ts';
import { everything } from './everything.ts';

/** Everything that can be found, in groups; the figures under what they count, those that the record puts forward first. */
export function load() {
	const model = loadModel();
	const weights = headlineWeights(model);
	const link = ({ id, label, lang }: (typeof model.figures)[number]) => ({ id, label, lang });
	// Of many figures the list has the pages.
	const listed = standTogether(model.figures.length) ? [] : model.measures;
	const measures = listed.map(({ id, label }) => ({
		id,
		label,
		figures: model.figures.filter(({ measure }) => measure.id === id).map(link)
	}));
	return {
		knownAs: model.package.knownAs,
		groups: everything(model),
		headline: model.figures.filter(({ id }) => (weights.get(id) ?? 0) > 1).map(link),
		measures: measures.filter(({ figures }) => figures.length > 0),
		count: model.figures.length,
		starts: startingPoints(model),
		combinations: gradeCombinations()
	};
}

/** How many of the last years are offered. */
const LAST_YEARS = 3;

/** Parts of the list of figures from which a reader who found nothing may go on: the last years, and each rank that has figures. */
function startingPoints({ figures, ranks }: Model) {
	const to = (choices: Record<string, string>, words: string) => ({
		fragment: writeFragment({ state: new URLSearchParams(choices) }),
		words
	});
	const years = yearsOf(figures.map(({ period }) => period)).slice(-LAST_YEARS);
	return [
		...years.toReversed().map((year) => to({ from: year, to: year }, m.search_figures_of({ of: year }))),
		...ranks
			.filter(({ id }) => figures.some(({ rank }) => rank?.id === id))
			.map(({ id, label }) => to({ rank: id }, m.search_figures_of({ of: label })))
	];
}
