/** A grade with its question, reason and rule, as a page shows it. */
import type { Grading } from '#lib/domain/record/model.ts';
import { codedGrade } from './filter-words.ts';
import { m } from '#lib/paraglide/messages.js';
import { dateWords } from '../number/period-words.ts';
import { scaleQuestion, scaleWords } from '../record-words.ts';

export interface PresentedGrading {
	readonly scale: string;
	readonly question: string;
	/** In words first; the letter or digit of the Admiralty code second, which attribution has none of. */
	readonly grade: string;
	readonly reason: string;
	readonly rule: string;
	readonly raisedBy: string;
	readonly loweredBy: string;
	readonly gradedOn: string;
	/** What the same was graded before, where it was another grade, newest first. */
	readonly earlier: readonly Omit<PresentedGrading, 'earlier'>[];
}

/** The texts of a grade in the language of the interface. */
export function presentGrading(grading: Grading): PresentedGrading {
	return { ...presentOne(grading), earlier: otherGrades(grading).map(presentOne) };
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

function presentOne(grading: Grading): Omit<PresentedGrading, 'earlier'> {
	const { scale, grade, reason, rule, raisedBy, loweredBy, gradedOn } = grading;
	return {
		scale: scaleWords(scale),
		question: scaleQuestion(scale),
		grade: codedGrade(scale, grade),
		reason,
		rule,
		raisedBy,
		loweredBy,
		gradedOn: dateWords(gradedOn)
	};
}
