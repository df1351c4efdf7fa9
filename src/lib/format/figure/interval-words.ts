/** Of what kind the bounds of a figure are, in words: a confidence interval is never taken for a range that somebody named. */
import { m } from '#lib/paraglide/messages.js';
import type { Figure, IntervalKind } from '#lib/domain/record/model.ts';
import { hasLevel, statedInputs } from '#lib/domain/record/stated-inputs.ts';
import { isPoint } from '#lib/domain/quantity/quantity.ts';
import { percentWords } from '../number/number-words.ts';

const NAMES: Readonly<Record<IntervalKind, () => string>> = {
	range: m.interval_range,
	confidence: m.interval_confidence,
	credible: m.interval_credible,
	uncertainty: m.interval_uncertainty,
	extremes: m.interval_extremes,
	'confirmed-to-suspected': m.interval_confirmed
};

/** The kind as words. */
export const intervalKindWords = (kind: IntervalKind): string => NAMES[kind]();

/** The kind with its level: `95% confidence interval`; `null` where the source does not say. */
export function intervalName({
	interval,
	intervalLevel
}: Pick<Figure, 'interval' | 'intervalLevel'>): string | null {
	if (interval === null) return null;
	const name = NAMES[interval]();
	return intervalLevel === null ? name : m.interval_levelled({ level: percentWords(intervalLevel), name });
}

/**
 * The bounds of a stated figure as the words behind its number have them: `95% confidence interval 10 to 20`; `null`
 * where there are none but the number itself.
 *
 * @param ends how both ends of a range are written in the unit of the figure
 */
export function boundsBehind(
	figure: Pick<Figure, 'interval' | 'intervalLevel' | 'quantity'>,
	ends: (low: number, high: number) => readonly [string, string]
): string | null {
	const { value, low, high } = figure.quantity;
	if (low === null || high === null || isPoint(figure.quantity)) return null;
	const [from, to] = ends(low, high);
	const range = m.figure_range({ low: from, high: to });
	const name = intervalName(figure);
	if (name === null || figure.interval === 'range') return range;
	if (figure.interval === 'extremes') return m.interval_within_extremes({ range });
	if (figure.interval !== 'confirmed-to-suspected') return m.interval_named({ name, range });
	if (value === high) return m.interval_confirmed_part({ low: from });
	return m.interval_within_confirmed({ low: from, high: to });
}

/** The kinds of intervals with a level that the figures rest on, each once: nothing that is computed from them is one. */
export function levelledNames(figures: readonly Figure[]): string[] {
	const levelled = figures.flatMap(statedInputs).filter(({ interval }) => hasLevel(interval));
	return [...new Set(levelled.flatMap((figure) => intervalName(figure) ?? []))];
}
