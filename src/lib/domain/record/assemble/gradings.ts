/** The grades of every subject, in force and earlier. */
import type { Grading, Scale } from '../model.ts';
import type { Rows } from '../schema/tables.ts';
import { get, groupBy, mapById, pick } from './rows.ts';

export interface GradingIndex {
	/** The latest grade of a subject on a scale, which remembers those before it; `null` where it has none. */
	inForce(subject: string, scale: Scale): Grading | null;
}

/** Reads the table of gradings; a grade without its rule is not one. */
export function readGradings(rows: Pick<Rows, 'gradings' | 'grade_rules'>): GradingIndex {
	const rules = mapById(rows.grade_rules, (row) => pick(row, ['rule', 'raised_by', 'lowered_by']));
	const bySubject = groupBy(rows.gradings, 'subject_id', (row): Grading => ({
		...pick(row, ['scale', 'grade', 'rule_id', 'reason', 'graded_on']),
		...get(rules, row.rule_id),
		earlier: []
	}));
	return {
		inForce(subject, scale) {
			const [latest, ...earlier] = bySubject
				.of(subject)
				.filter((grading) => grading.scale === scale)
				.sort((one, other) => (one.gradedOn < other.gradedOn ? 1 : -1));
			return latest ? { ...latest, earlier } : null;
		}
	};
}
