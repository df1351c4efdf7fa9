/** What the list of figures can be filtered by, each choice with how many figures it leaves. */
import { yearsOf } from '#lib/domain/quantity/period-filter.ts';
import { GRADES, isGraded } from '#lib/domain/record/grade.ts';
import type { Figure, Scale } from '#lib/domain/record/model.ts';
import { ORIGINS, SCALES } from '#lib/domain/record/schema/vocabularies.ts';
import { originWords } from '#lib/format/figure/figure-words.ts';
import { codedGrade } from '#lib/format/figure/filter-words.ts';
import { scaleQuestion } from '#lib/format/record-words.ts';
import { m } from '#lib/paraglide/messages.js';
import { loadModel } from '#lib/site/record.ts';

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
export function filters(): { filters: Filter[]; years: string[] } {
	const { figures, ranks, measures, parties } = loadModel();
	const counted = (pick: (figure: Figure) => string | undefined) => {
		const counts = new Map<string, number>();
		for (const figure of figures) {
			const id = pick(figure);
			if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
		}
		return (id: string, words: string): Option[] => {
			const count = counts.get(id) ?? 0;
			return count === 0 ? [] : [{ id, words, count }];
		};
	};
	const ofOrigin = counted(({ origin }) => origin);
	const ofRank = counted(({ rank }) => rank?.id);
	const ofMeasure = counted(({ measure }) => measure.id);
	const ofSpeaker = counted(({ speaker }) => speaker?.id);
	const plain = (key: string, label: string, options: Option[]): Filter => ({
		key,
		label,
		groups: [{ title: '', options }]
	});
	return {
		filters: [
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
				groups: byOrigin(
					figures,
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

/** The acts by who counts them, the most counted first. */
function byOrigin(figures: readonly Figure[], options: readonly Option[]) {
	const originsOf = (id: string) => {
		const counted = figures.filter(({ measure, origin }) => measure.id === id && origin !== 'derived');
		return new Set(counted.map(({ origin }) => origin));
	};
	const titleOf = (id: string) => {
		const [origin, ...others] = originsOf(id);
		return origin === undefined || others.length > 0 ? m.explorer_several_origins() : originWords(origin);
	};
	const titles = [...ORIGINS.map((origin) => originWords(origin)), m.explorer_several_origins()];
	return titles
		.map((title) => ({
			title,
			options: options
				.filter(({ id }) => titleOf(id) === title)
				.toSorted((one, other) => other.count - one.count)
		}))
		.filter((group) => group.options.length > 0);
}
