/** A reader's own bar in words. */
import { GRADES, isGraded } from '#lib/domain/record/grade.ts';
import type { GradeFilter, InvalidGrade } from '#lib/domain/grades/grade-filter.ts';
import type { Scale } from '#lib/domain/record/model.ts';
import { SCALES } from '#lib/domain/record/schema/vocabularies.ts';
import { m } from '#lib/paraglide/messages.js';
import { gradeWords } from './grade-words.ts';
import { inParts, inRow } from '../languages/lists.ts';
import { scaleWords } from '../record-words.ts';

/** A grade in words with its code, where it has one: `possibly true (3)`. */
export function codedGrade(scale: Scale, grade: string): string {
	const word = gradeWords(scale, grade);
	return scale === 'attribution' || !isGraded(scale, grade) ? word : m.grade_code({ word, code: grade });
}

/** The grades that are accepted, as one choice of words. */
export function gradesWords(scale: Scale, grades: readonly string[]): string {
	return grades.map((grade) => codedGrade(scale, grade)).join(m.grade_filter_or());
}

/** What a filter asks for, scale by scale. */
export function filterWords(filter: GradeFilter): string {
	return inParts(
		SCALES.filter((scale) => filter[scale].length > 0).map((scale) =>
			m.grade_filter_scale({ scale: scaleWords(scale), grades: gradesWords(scale, filter[scale]) })
		)
	);
}

/** Why a part of an address could not be followed: the key, what was found, and what is allowed. */
export function invalidGradeWords({ key, value }: InvalidGrade): string {
	return m.grade_filter_invalid({ key, value, grades: inRow(GRADES[key]) });
}
