/** Which members of a series count alike: stretches of it without a break. */
import type { Figure, Series } from '../record/model.ts';
import { seriesBreaks, type Break } from './series-breaks.ts';

/**
 * Breaks after which another thing is counted, or by another body. A gap leaves the counts on both of its sides as they
 * are, and arithmetic carries how finely each is rounded.
 */
const PARTING: readonly Break[] = ['speaker', 'measure', 'unit', 'population', 'rank'];

/**
 * The stretches without a break that each figure lies in, by its id: two figures of one stretch may be set against each
 * other though their periods differ. A figure whose own definition, unit or period is in doubt lies in none.
 */
export function unbrokenRuns(all: readonly Series[]): ReadonlyMap<string, readonly string[]> {
	const runs = new Map<string, string[]>();
	for (const series of all) {
		for (const [{ id }, run] of runsOf(series)) runs.set(id, [...(runs.get(id) ?? []), run]);
	}
	return runs;
}

/** The name of the stretch of each figure, in the order of the series; a figure in doubt is left out. */
export function runsOf(series: Series): Map<Figure, string> {
	let number = 1;
	const runs = new Map<Figure, string>();
	for (const { figure, breaks } of seriesBreaks(series)) {
		if (breaks.some((each) => PARTING.includes(each))) number += 1;
		if (!breaks.includes('doubt')) runs.set(figure, `${series.id} ${String(number)}`);
	}
	return runs;
}
