/** The topics by which readers find figures: the sorts of acts, and the groups of ranks, that a record names. */
import type { Measure, Rank } from './model.ts';

/** What is counted and who is counted that belongs to one topic. */
export interface Topic {
	/** The id of its first measure, else of its first rank, which no language changes. */
	readonly id: string;
	readonly label: string;
	readonly measures: readonly Measure[];
	readonly ranks: readonly Rank[];
}

/** What a figure, or what was looked for in its place, is of. */
interface Described {
	readonly measure: Measure | null;
	readonly rank: Rank | null;
}

/** The topics in the order in which they first stand, those of ranks last; none where the record gives none. */
export function topicsOf({
	measures,
	ranks
}: {
	readonly measures: readonly Measure[];
	readonly ranks: readonly Rank[];
}): Topic[] {
	const labels = new Set([...measures, ...ranks].flatMap(({ topic }) => topic ?? []));
	return [...labels].flatMap((label): Topic[] => {
		const of = <Row extends Measure | Rank>(rows: readonly Row[]) =>
			rows.filter(({ topic }) => topic === label);
		const found = { measures: of(measures), ranks: of(ranks) };
		const [first] = [...found.measures, ...found.ranks];
		return first === undefined ? [] : [{ id: first.id, label, ...found }];
	});
}

/** The ids of the topics of a figure: by what is counted and by who is counted, whoever counts; none where neither has one. */
export function topicIds(topics: readonly Topic[], { measure, rank }: Described): string[] {
	return topics
		.filter(
			({ measures, ranks }) =>
				(measure !== null && measures.includes(measure)) || (rank !== null && ranks.includes(rank))
		)
		.map(({ id }) => id);
}
