/** Over what time several figures count, taken together. */
import { firstDay, lastDay, type Period } from '../quantity/period.ts';

/**
 * `one`: all over the same days. `apart`: no two of different periods share a day. `overlapping`: some do, so that one counts a part of what
 * another counts. `open`: a side of some is not stated. `none`: nothing is stated of any.
 */
export type CoveredTimes = 'one' | 'apart' | 'overlapping' | 'open' | 'none';

/** How the periods of figures stand to each other; their order makes no difference. */
export function coveredTimes(periods: readonly Period[]): CoveredTimes {
	const days = periods.flatMap(({ start, end }) =>
		start === null || end === null ? [] : [`${firstDay(start)} ${lastDay(end)}`]
	);
	if (periods.every(({ start, end }) => start === null && end === null)) return 'none';
	if (days.length < periods.length) return 'open';
	const spans = [...new Set(days)].sort().map((span) => span.split(' '));
	if (spans.length === 1) return 'one';
	let covered = '';
	for (const [start = '', end = ''] of spans) {
		if (start <= covered) return 'overlapping';
		covered = end > covered ? end : covered;
	}
	return 'apart';
}
