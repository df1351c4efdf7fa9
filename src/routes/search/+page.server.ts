import { headlineWeights } from '#lib/domain/search/headline-weights.ts';
import { gradeCombinations } from '#lib/site/figures/grade-combinations.ts';
import { loadModel } from '#lib/site/record.ts';
import { everything } from './everything.ts';

/** Everything that can be found, in groups; the figures under what they count, those that the record puts forward first. */
export function load() {
	const model = loadModel();
	const weights = headlineWeights(model);
	const link = ({ id, label, lang }: (typeof model.figures)[number]) => ({ id, label, lang });
	const measures = model.measures.map(({ id, label }) => ({
		id,
		label,
		figures: model.figures.filter(({ measure }) => measure.id === id).map(link)
	}));
	return {
		groups: everything(model),
		headline: model.figures.filter(({ id }) => (weights.get(id) ?? 0) > 1).map(link),
		measures: measures.filter(({ figures }) => figures.length > 0),
		count: model.figures.length,
		combinations: gradeCombinations()
	};
}
