import { loadModel } from '#lib/site/record.ts';
import { foundFigures, headlineFigures } from './found-figures.ts';

/** The comparisons of the record with their answers, and the figures that a reader may choose first. */
export function load() {
	const model = loadModel();
	return {
		curated: model.comparisons.map(({ id, question, answer, finding, lang }) => ({
			id,
			question,
			answer,
			finding,
			lang
		})),
		headline: foundFigures(headlineFigures(model)),
		count: model.figures.length
	};
}
