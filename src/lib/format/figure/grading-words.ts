/** A grade with its question, reason and rule, as a page shows it. */
import type { Grading } from '#lib/domain/record/model.ts';
import { codedGrade } from './filter-words.ts';
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
	/** What the same was graded before, newest first. */
	readonly earlier: readonly Omit<PresentedGrading, 'earlier'>[];
}

/** The texts of a grade in the language of the interface. */
export function presentGrading(grading: Grading): PresentedGrading {
	return { ...presentOne(grading), earlier: grading.earlier.map(presentOne) };
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
