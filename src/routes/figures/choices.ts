/** What the list of figures can be filtered by, each choice with how many figures it leaves. */
import { yearsOf } from '#lib/domain/quantity/period-filter.ts';
import { topicIds, topicsOf, type Topic } from '#lib/domain/record/topics.ts';
import { GRADES, isGraded } from '#lib/domain/record/grade.ts';
import type { Figure, Model, Scale } from '#lib/domain/record/model.ts';
import { DOUBTS, ORIGINS, SCALES } from '#lib/domain/record/schema/vocabularies.ts';
import { originWords } from '#lib/format/figure/figure-words.ts';
import { codedGrade } from '#lib/format/figure/filter-words.ts';
import { doubtWords, scaleQuestion } from '#lib/format/record-words.ts';
import { m } from '#lib/paraglide/messages.js';
import { restings } from '#lib/site/figures/resting.ts';

/** One of several that can be chosen. */
export interface Option {
	readonly id: string;
	readonly words: string;
	readonly count: number;
}

/** A filter with its options; a group without a title has those that need none. */
export interface Filter {
	readonly key: string;
	readonly label: string;
	readonly groups: readonly { readonly title: string; readonly options: readonly Option[] }[];
}

/** Every filter, and the years that figures are of. */
export function filters(model: Model): { filters: Filter[]; years: string[] } {
	const { figures, ranks, measures, parties } = model;
	const topics = topicsOf(model);
	const resting = restings(model);
	const counted = (pick: (figure: Figure) => readonly (string | undefined)[]) => {
		const counts = new Map<string, number>();
		for (const id of figures.flatMap(pick)) if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
		return (id: string, words: string): Option[] => {
			const count = counts.get(id) ?? 0;
			return count === 0 ? [] : [{ id, words, count }];
		};
	};
	const ofOrigin = counted(({ origin }) => [origin]);
	const ofRank = counted(({ rank }) => [rank?.id]);
	const ofMeasure = counted(({ measure }) => [measure.id]);
	const ofSpeaker = counted(({ speaker }) => [speaker?.id]);
	const ofTopic = counted((figure) => topicIds(topics, figure));
	const restingOn = counted(resting.of);
	const ofDoubt = counted(({ doubts }) => doubts);
	const plain = (key: string, label: string, options: Option[]): Filter => ({
		key,
		label,
		groups: [{ title: '', options }]
	});
	return {
		filters: [
			plain(
				'topic',
				m.explorer_topic(),
				topics.flatMap(({ id, label }) => ofTopic(id, label))
			),
			plain(
				'origin',
				m.explorer_origin(),
				ORIGINS.flatMap((origin) => ofOrigin(origin, originWords(origin)))
			),
			plain(
				'rank',
				m.explorer_rank(),
				ranks.flatMap(({ id, label }) => ofRank(id, label))
			),
			{
				key: 'measure',
				label: m.explorer_measure(),
				groups: byTopic(
					topics,
					measures.flatMap((measure) => ofMeasure(measure.id, measure.label))
				)
			},
			plain(
				'speaker',
				m.explorer_speaker(),
				parties
					.flatMap(({ id, name }) => ofSpeaker(id, name))
					.toSorted((one, other) => other.count - one.count)
			),
			plain(
				'rests',
				m.explorer_rests(),
				resting.all.flatMap(({ id, words }) => restingOn(id, words))
			),
			plain(
				'doubt',
				m.figure_doubts(),
				DOUBTS.flatMap((doubt) => ofDoubt(doubt, doubtWords(doubt))).toSorted(
					(one, other) => other.count - one.count
				)
			),
			...SCALES.map((scale) => plain(scale, scaleQuestion(scale), gradeOptions(figures, scale)))
		].filter(({ groups }) => groups.some(({ options }) => options.length > 0)),
		years: yearsOf(figures.map(({ period }) => period))
	};
}

/** Every grade, since a bar of a reader may accept one that no figure has; that there is none only where that is so. */
function gradeOptions(figures: readonly Figure[], scale: Scale): Option[] {
	return GRADES[scale]
		.map((grade) => ({
			id: grade,
			words: codedGrade(scale, grade),
			count: figures.filter((figure) => figure.grades[scale].grade === grade).length
		}))
		.filter(({ id, count }) => isGraded(scale, id) || count > 0);
}

/** The acts by their topic, the most counted first; those of none stand without a title, after the others. */
function byTopic(topics: readonly Topic[], options: readonly Option[]) {
	const groups = topics.map(({ label, measures }) => ({ title: label, ids: measures.map(({ id }) => id) }));
	const grouped = new Set(groups.flatMap(({ ids }) => ids));
	const rest = { title: '', ids: options.map(({ id }) => id).filter((id) => !grouped.has(id)) };
	return [...groups, rest]
		.map(({ title, ids }) => ({
			title,
			options: options.filter(({ id }) => ids.includes(id)).toSorted((one, other) => other.count - one.count)
		}))
		.filter((group) => group.options.length > 0);
}
