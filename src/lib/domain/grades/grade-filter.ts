/**
 * A reader's own bar: which grades of each scale a figure must have to stand in front. It lives in the address,
 * `#attribution=strong&attribution=fair&credibility=2`, under the keys by which the list of figures is chosen too.
 */
import { GRADES } from '../record/grade.ts';
import type { Figure, Grades, Scale } from '../record/model.ts';
import { SCALES } from '../record/schema/vocabularies.ts';

/** The accepted grades of each scale in its order; an empty list accepts all. */
export type GradeFilter = Readonly<Record<Scale, readonly string[]>>;

/** A key of the address with a value that is no grade of its scale. */
export interface InvalidGrade {
	readonly key: Scale;
	readonly value: string;
}

/**
 * Reads a state. A value that is no grade is named in `invalid` and left out; a scale of which every grade is
 * accepted asks for nothing.
 */
export function readGradeFilter(params: URLSearchParams): { filter: GradeFilter; invalid: InvalidGrade[] } {
	const invalid: InvalidGrade[] = [];
	const accepted = (key: Scale): string[] => {
		const asked = params
			.getAll(key)
			.flatMap((values) => values.split(','))
			.filter((value) => value !== '');
		invalid.push(...asked.filter((value) => !GRADES[key].includes(value)).map((value) => ({ key, value })));
		const grades = GRADES[key].filter((grade) => asked.includes(grade));
		return grades.length === GRADES[key].length ? [] : grades;
	};
	const filter = {
		attribution: accepted('attribution'),
		reliability: accepted('reliability'),
		credibility: accepted('credibility')
	};
	return { filter, invalid };
}

/** The keys and values of a filter, as an address has them. */
export function writeGradeFilter(filter: GradeFilter): [string, string][] {
	return SCALES.flatMap((scale) => filter[scale].map((grade): [string, string] => [scale, grade]));
}

/** True where the filter asks for something. */
export function asksFor(filter: GradeFilter): boolean {
	return SCALES.some((scale) => filter[scale].length > 0);
}

/**
 * The grades of a figure as the marks and numbers of a page carry them: one word for each scale, since no two scales
 * share one, and for what a figure was computed from `of:` with the three grades of an input, each such triple once.
 */
export function gradeMarks(grades: Grades, inputs: readonly Pick<Figure, 'grades'>[] = []): string {
	const codes = (of: Grades) => SCALES.map((scale) => of[scale].grade);
	const triples = inputs.map((input) => `of:${codes(input.grades).join('-')}`);
	return [...codes(grades), ...[...new Set(triples)].sort()].join(' ');
}

/** Whether a figure with these marks meets the bar by its own grades, whatever it was computed from. */
export function meets(filter: GradeFilter, marks: string): boolean {
	const own = marks.split(' ').filter((mark) => !mark.startsWith('of:'));
	return SCALES.every(
		(scale) => filter[scale].length === 0 || filter[scale].some((grade) => own.includes(grade))
	);
}

/** Whether the filter accepts all grades of an `of:` mark. */
export function meetsInput(filter: GradeFilter, mark: string): boolean {
	return meets(filter, mark.slice('of:'.length).replaceAll('-', ' '));
}
