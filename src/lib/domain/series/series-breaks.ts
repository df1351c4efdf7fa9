/** Where a series does not go on as before: a gap in time, or a change in what is counted, by whom, how finely. */
import type { Figure, Series } from '../record/model.ts';
import { firstDay, lastDay } from '../quantity/period.ts';

export const BREAKS = [
	'gap',
	'speaker',
	'measure',
	'unit',
	'population',
	'rank',
	'precision',
	'doubt'
] as const;
export type Break = (typeof BREAKS)[number];

/** The breaks before each figure of a series, in its order; the first has none but those it carries itself. */
export function seriesBreaks({ figures }: Series): { figure: Figure; breaks: Break[] }[] {
	return figures.map((figure, index) => {
		const before = figures[index - 1];
		const changes: Break[] = before === undefined ? [] : changesBetween(before, figure);
		return { figure, breaks: isDoubtful(figure) ? [...changes, 'doubt'] : changes };
	});
}

function changesBetween(before: Figure, figure: Figure): Break[] {
	const changed: Record<Exclude<Break, 'doubt'>, boolean> = {
		gap: !follows(before, figure),
		speaker: before.speaker?.id !== figure.speaker?.id,
		measure: before.measure.id !== figure.measure.id,
		unit: before.unit.id !== figure.unit.id,
		population: before.population?.id !== figure.population?.id,
		rank: before.rank?.id !== figure.rank?.id,
		precision: before.qualifier !== figure.qualifier
	};
	return BREAKS.filter((each) => each !== 'doubt' && changed[each]);
}

/** True where the period begins on the day after the one before ended. */
function follows({ period: { end } }: Figure, { period: { start } }: Figure): boolean {
	if (end === null || start === null) return false;
	return Date.parse(firstDay(start)) - Date.parse(lastDay(end)) === 24 * 60 * 60 * 1000;
}

/** True where what is counted, its unit or its period is itself in doubt. */
function isDoubtful({ doubts }: Figure): boolean {
	return doubts.some((doubt) =>
		['definition-uncertain', 'unit-uncertain', 'period-uncertain'].includes(doubt)
	);
}
