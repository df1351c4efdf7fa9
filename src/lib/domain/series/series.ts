/** Series of figures of one measure over consecutive periods, and their running totals. */
import type { Formula } from '../quantity/formula.ts';
import { weakest } from '../record/grade.ts';
import type { Figure, Grades, Series } from '../record/model.ts';
import { computationOf } from '../record/stated-inputs.ts';
import { sum, type Quantity } from '../quantity/quantity.ts';

/** One period of a series with the total of all periods up to it. */
export interface RunningTotal {
	readonly figure: Figure;
	readonly total: Quantity;
}

/** The running total after each figure of the series, in its order. */
export function runningTotals(series: Series): RunningTotal[] {
	return series.figures.map((figure, index) => ({
		figure,
		total: sum(series.figures.slice(0, index + 1).map(({ quantity }) => ({ sign: 1 as const, quantity })))
	}));
}

/**
 * The running totals as figures that this record derives, one for each figure of the series. They have the grades of
 * their weakest input, no speaker and no page of their own; the first is the first figure itself.
 *
 * @param inWords how the sum of so many figures is told
 */
export function runningFigures(series: Series, inWords: (count: number) => string): Figure[] {
	return runningTotals(series).map(({ figure, total }, index) => {
		const [first = figure, ...others] = series.figures.slice(0, index + 1);
		if (others.length === 0) return figure;
		const inputs: [Figure, ...Figure[]] = [first, ...others];
		const of = (scale: keyof Grades) => {
			const [one, ...more] = inputs.map(({ grades }) => grades[scale]);
			return weakest([one ?? figure.grades[scale], ...more]);
		};
		const words = inWords(inputs.length);
		return {
			...figure,
			id: `${series.id}-to-${figure.id}`,
			label: words,
			origin: 'derived',
			qualifier: 'about',
			asStated: words,
			asStatedBasis: 'normalised',
			hedge: null,
			quantity: total,
			statedBounds: { low: null, high: null },
			interval: null,
			intervalLevel: null,
			period: { start: first.period.start, end: figure.period.end },
			speaker: null,
			chain: [],
			citations: [],
			grades: {
				attribution: of('attribution'),
				reliability: of('reliability'),
				credibility: of('credibility')
			},
			variantOf: null,
			caveat: null,
			computation: computationOf({
				formula: others.reduce<Formula>(
					(left, { id }) => ({ kind: 'operation', operator: '+', left, right: { kind: 'figure', id } }),
					{ kind: 'figure', id: first.id }
				),
				text: inputs.map(({ id }) => id).join(' + '),
				inWords: words,
				inputs
			})
		};
	});
}
