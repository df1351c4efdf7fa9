/** The sorts of acts by which a record groups what is counted. */
import type { Measure } from './model.ts';

/** Measures of one sort. */
export interface Topic {
	/** The id of its first measure, which no language changes. */
	readonly id: string;
	readonly label: string;
	readonly measures: readonly Measure[];
}

/** The topics in the order in which they first stand; none where the record gives none. A measure without one is in none. */
export function topicsOf(measures: readonly Measure[]): Topic[] {
	const topics = new Map<string, [Measure, ...Measure[]]>();
	for (const measure of measures) {
		if (measure.topic === null) continue;
		const others = topics.get(measure.topic);
		if (others) others.push(measure);
		else topics.set(measure.topic, [measure]);
	}
	return [...topics].map(([label, of]) => ({ id: of[0].id, label, measures: of }));
}
