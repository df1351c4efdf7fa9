/** The combinations of rules by which the figures of the record are graded, each once. */
import { presentFigure } from '#lib/format/figure/presented-figure.ts';
import { loadModel } from '../record.ts';

/** As the notes on grades name them. */
export function gradeCombinations(): string[] {
	return [...new Set(loadModel().figures.map((figure) => presentFigure(figure).gradeRules))];
}
