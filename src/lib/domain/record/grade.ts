/**
 * The three scales of confidence. Attribution asks whether the speaker said it; reliability and credibility are the
 * two halves of the Admiralty code (NATO AJP-2.1): how far the speaker can be relied on, and whether it is so.
 * F and 6 mean "cannot be judged", not "worst".
 */
import type { Grading, Scale } from './model.ts';
import {
	ATTRIBUTION_GRADES,
	CREDIBILITY_GRADES,
	NO_GRADE,
	RELIABILITY_GRADES
} from './schema/vocabularies.ts';

/** The grades of each scale, firmest first; the last stands for what was not graded. */
export const GRADES: Readonly<Record<Scale, readonly string[]>> = {
	attribution: [...ATTRIBUTION_GRADES, NO_GRADE.attribution],
	reliability: [...RELIABILITY_GRADES, NO_GRADE.reliability],
	credibility: [...CREDIBILITY_GRADES, NO_GRADE.credibility]
};

/** False where nobody answered the questions that the grade follows from. */
export function isGraded(scale: Scale, grade: string): boolean {
	return grade !== NO_GRADE[scale];
}

/** What the data files say where there is no grade. */
export const NOT_GRADED_WORDS = 'not graded';

const WORDS: Readonly<Record<Scale, Readonly<Record<string, string>>>> = {
	attribution: { strong: 'strong', fair: 'fair', weak: 'weak', unconfirmed: 'unconfirmed' },
	reliability: {
		A: 'completely reliable',
		B: 'usually reliable',
		C: 'fairly reliable',
		D: 'not usually reliable',
		E: 'unreliable',
		F: 'reliability cannot be judged'
	},
	credibility: {
		'1': 'confirmed by other sources',
		'2': 'probably true',
		'3': 'possibly true',
		'4': 'doubtful',
		'5': 'improbable',
		'6': 'truth cannot be judged'
	}
};

/** A grade in the words of its scale, as the data files give it. */
export function gradeWords(scale: Scale, grade: string): string {
	return isGraded(scale, grade) ? (WORDS[scale][grade] ?? grade) : NOT_GRADED_WORDS;
}

/**
 * The weakest of several gradings of one scale: what is computed from figures is no firmer than any of them. Of one grade that by the later
 * rule is the weaker: rules are asked in their order, and a number comes to a later one where no earlier holds.
 */
export function weakest(gradings: readonly [Grading, ...Grading[]]): Grading {
	return gradings.reduce((weak, grading) => {
		const order = GRADES[grading.scale];
		const weaker = order.indexOf(grading.grade) - order.indexOf(weak.grade);
		return (weaker || (grading.position ?? 0) - (weak.position ?? 0)) > 0 ? grading : weak;
	});
}
