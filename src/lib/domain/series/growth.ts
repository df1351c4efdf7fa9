/** How a series grew on the year before. */
import type { Figure, Series } from '../record/model.ts';
import { changeBetween } from '../quantity/change.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { wholeYear } from './silence-matrix.ts';
import { runsOf } from './unbroken-runs.ts';

/**
 * The change of a figure on the year before, in percent, or why there is none. `first`: the series begins here. `gap`: the
 * figure or the one before it is not of a whole year, or the year between is missing. `break`: the two do not count alike. `doubt`: it is
 * in doubt what one of the two counts.
 * `open`: the wording of the two lets no bound stand.
 */
export type Growth =
	| { readonly kind: 'change'; readonly change: Quantity; readonly before: Figure }
	| { readonly kind: 'first' | 'gap' | 'break' | 'doubt' | 'open' };

/** The growth of each figure of a series, in its order. */
export function growthOf(series: Series): { readonly figure: Figure; readonly growth: Growth }[] {
	const runs = runsOf(series);
	return series.figures.map((figure, index) => ({
		figure,
		growth: growthBetween(series.figures[index - 1], figure, runs)
	}));
}

function growthBetween(
	before: Figure | undefined,
	figure: Figure,
	runs: ReadonlyMap<Figure, string>
): Growth {
	if (before === undefined) return { kind: 'first' };
	const [year, last] = [wholeYear(figure.period), wholeYear(before.period)];
	if (year === null || last === null || Number(year) !== Number(last) + 1) return { kind: 'gap' };
	const [run, earlier] = [runs.get(figure), runs.get(before)];
	if (run === undefined || earlier === undefined) return { kind: 'doubt' };
	if (earlier !== run) return { kind: 'break' };
	const change = changeBetween(before.quantity, figure.quantity);
	return change === null ? { kind: 'open' } : { kind: 'change', change, before };
}
