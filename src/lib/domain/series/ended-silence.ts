/** Whether a figure ends a silence: whether it counts what was said to be missing. */
import { firstDay, lastDay } from '../quantity/period.ts';

/** The cells that decide, as tables have them; an empty cell is empty text or `null`. */
type Cells = Readonly<Partial<Record<string, string | null>>>;

/**
 * `whole`: the figure counts the act, rank and party of the silence over its period and no other. `part`: over a part of it alone. `more`: over a
 * longer time, as a year does of which the quarters are missing. `null`: it counts something else, or one of the two has no period. What the silence
 * leaves empty is any.
 */
export function endsSilence(figure: Cells, silence: Cells): 'whole' | 'part' | 'more' | null {
	const agrees = (asked: string, stated: string) => !silence[asked] || silence[asked] === figure[stated];
	if (!silence['measure_id'] || !agrees('measure_id', 'measure_id')) return null;
	if (!agrees('rank_id', 'rank_id') || !agrees('party_id', 'speaker_id')) return null;
	const [start, end] = [figure['period_start'], figure['period_end']];
	const [from, to] = [silence['period_start'], silence['period_end']];
	if (!start || !end || !from || !to) return null;
	if (firstDay(start) === firstDay(from) && lastDay(end) === lastDay(to)) return 'whole';
	if (firstDay(start) <= firstDay(from) && lastDay(end) >= lastDay(to)) return 'more';
	return firstDay(start) >= firstDay(from) && lastDay(end) <= lastDay(to) ? 'part' : null;
}

/** True where a silence names no act, and the figure is of its rank and party and of a time that meets its own: only a person can say whether it ends. */
export function mayEndSilence(figure: Cells, silence: Cells): boolean {
	if (silence['measure_id'] || !silence['rank_id'] || silence['rank_id'] !== figure['rank_id']) return false;
	if (silence['party_id'] && silence['party_id'] !== figure['speaker_id']) return false;
	const { period_start: start, period_end: end } = figure;
	const { period_start: from, period_end: to } = silence;
	const isBefore = (one: Cells[string], other: Cells[string]) =>
		Boolean(one) && Boolean(other) && lastDay(String(one)) < firstDay(String(other));
	return !isBefore(end, from) && !isBefore(to, start);
}
