/** The period of a figure in words, with what its documents make of it. */
import { firstDay, lastDay } from '#lib/domain/quantity/period.ts';
import type { Figure } from '#lib/domain/record/model.ts';
import { m } from '#lib/paraglide/messages.js';
import { periodWords } from '../number/period-words.ts';

/** The period; one that reaches beyond the day on which the last of the documents was published is said to be a projection, or to hold one. */
export function figurePeriod({ period, citations }: Pick<Figure, 'period' | 'citations'>): string {
	const words = periodWords(period);
	const days = citations.flatMap(({ source: { published } }) =>
		published === null ? [] : [lastDay(published)]
	);
	const last = days.sort().at(-1);
	// A document without a day may be of any.
	if (last === undefined || days.length < citations.length) return words;
	const { start, end } = period;
	if (start !== null && firstDay(start) > last) return m.period_projected({ period: words });
	return end !== null && firstDay(end) > last ? m.period_projected_in_part({ period: words }) : words;
}
