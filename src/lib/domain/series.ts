/** Series of figures of one measure over consecutive periods, and their running totals. */
import type { Figure, Series } from './model.ts';
import { sum, type Quantity } from './quantity.ts';

/** One period of a series with the total of all periods up to it. */
export interface RunningTotal {
	readonly figure: Figure;
	readonly total: Quantity;
}

/** The running total after each figure of the series, in its order. */
export function runningTotals(series: Series): RunningTotal[] {
	return series.figures.map((figure, index) => ({
		figure,
		total: sum(
			series.figures.slice(0, index + 1).map(({ quantity }) => ({ sign: 1 as const, quantity }))
		)
	}));
}

/** The first running total whose value is above `level`; `null` where none is, or the level has no value. */
export function firstAbove(totals: readonly RunningTotal[], level: Quantity): RunningTotal | null {
	const threshold = level.value;
	if (threshold === null) return null;
	return totals.find(({ total }) => total.value !== null && total.value > threshold) ?? null;
}
