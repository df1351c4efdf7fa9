/** A grade with its question, reason and rule, as a page shows it. */
import { isGraded } from '#lib/domain/record/grade.ts';
import type { Figure, Grading } from '#lib/domain/record/model.ts';
import { codedGrade } from './filter-words.ts';
import { m } from '#lib/paraglide/messages.js';
import { listed } from '../languages/lists.ts';
import { dateWords } from '../number/period-words.ts';
import { inputsQuestion, scaleQuestion, scaleWords } from '../record-words.ts';

export interface PresentedGrading {
	readonly scale: string;
	readonly question: string;
	/** In words first; the letter or digit of the Admiralty code second, which attribution has none of. */
	readonly grade: string;
	readonly reason: string;
	/** What it follows from; `null` where it is only the weakest grade of several numbers, each of which has rules of its own. */
	readonly ground: GradingGround | null;
	/** What the same was graded before, where it was another grade, newest first. */
	readonly earlier: readonly EarlierGrading[];
}

export interface GradingGround {
	readonly rule: string;
	readonly raisedBy: string;
	readonly loweredBy: string;
	/** The day of the grade; `null` where nobody graded it. */
	readonly gradedOn: string | null;
}

export interface EarlierGrading extends Pick<GradingGround, 'rule' | 'gradedOn'> {
	readonly grade: string;
	readonly reason: string;
}

/** So many numbers are told by their labels. */
const TOLD = 3;

/** The texts of a grade in the language of the interface. */
export function presentGrading(grading: Grading): PresentedGrading {
	const { scale, grade, reason, rule, raisedBy, loweredBy, gradedOn } = grading;
	return {
		scale: scaleWords(scale),
		question: scaleQuestion(scale),
		grade: codedGrade(scale, grade),
		reason,
		ground: { rule, raisedBy, loweredBy, gradedOn: isGraded(scale, grade) ? dateWords(gradedOn) : null },
		earlier: otherGrades(grading).map((earlier) => ({
			grade: codedGrade(scale, earlier.grade),
			reason: earlier.reason,
			rule: earlier.rule,
			gradedOn: dateWords(earlier.gradedOn)
		}))
	};
}

/** The texts of a grade that a computed number has from the weakest of those it is made from. */
export function presentWeakest({ scale, grade }: Grading, inputs: readonly Figure[]): PresentedGrading {
	const weak = inputs.filter(({ grades }) => grades[scale].grade === grade);
	const counts = { count: String(inputs.length), weak: String(weak.length) };
	return {
		scale: scaleWords(scale),
		question: inputsQuestion(scale),
		grade: codedGrade(scale, grade),
		reason:
			weak.length === inputs.length
				? m.figure_weakest_each(counts)
				: weak.length > TOLD
					? m.figure_weakest_some(counts)
					: m.figure_weakest_of({ ...counts, labels: listed(weak.map(({ label }) => label)) }),
		ground: null,
		earlier: []
	};
}

/** When a grade last became what it is, and from which grade, in words; `null` where it was never another. */
export function regradedWords(grading: Grading): string | null {
	const [before] = otherGrades(grading);
	if (!before) return null;
	const { scale, grade, gradedOn } = grading;
	return m.figure_regraded({
		scale: scaleWords(scale),
		date: dateWords(gradedOn),
		before: codedGrade(scale, before.grade),
		after: codedGrade(scale, grade)
	});
}

/** Earlier grades that the one after them is not the same as: the same grade on other grounds is no change. */
function otherGrades({ grade, earlier }: Grading): Grading['earlier'] {
	return earlier.filter((one, index) => one.grade !== (earlier[index - 1]?.grade ?? grade));
}
