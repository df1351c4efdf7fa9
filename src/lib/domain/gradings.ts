/** The grades of every subject, in force and earlier. */
import type { Grading, Row, Scale } from './model.ts';
import { groupBy, pick, required } from './rows.ts';

export interface GradingIndex {
	/** The latest grade of a subject on a scale; `null` where it has none. */
	inForce(subject: string, scale: Scale): Grading | null;
	/** Every grade that is no longer in force, newest first. */
	earlier(subject: string): Grading[];
}

/** Reads the table of gradings; a grade without its rule is not one. */
export function readGradings(rows: readonly Row[], rules: ReadonlyMap<string, Row>): GradingIndex {
	const bySubject = groupBy(rows, 'subject_id', (row): Grading => ({
		...pick<Omit<Grading, 'rule'>>(row, ['scale', 'grade', 'rule_id', 'reason', 'graded_on']),
		rule: String(required(rules.get(String(row['rule_id'])), String(row['rule_id']))['rule'])
	}));
	const newestFirst = (subject: string): Grading[] =>
		[...(bySubject.get(subject) ?? [])].sort((one, other) => (one.gradedOn < other.gradedOn ? 1 : -1));
	const inForce = (subject: string, scale: Scale): Grading | null =>
		newestFirst(subject).find((grading) => grading.scale === scale) ?? null;
	return {
		inForce,
		earlier: (subject) =>
			newestFirst(subject).filter((grading) => grading !== inForce(subject, grading.scale))
	};
}
