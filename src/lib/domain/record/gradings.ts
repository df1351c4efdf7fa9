/** The grades of every subject, in force and earlier. */
import type { Grading, Row, Scale } from './model.ts';
import { groupBy, pick, required } from './rows.ts';

export interface GradingIndex {
	/** The latest grade of a subject on a scale, which remembers those before it; `null` where it has none. */
	inForce(subject: string, scale: Scale): Grading | null;
}

/** Reads the table of gradings; a grade without its rule is not one. */
export function readGradings(rows: readonly Row[], rules: ReadonlyMap<string, Row>): GradingIndex {
	const bySubject = groupBy(rows, 'subject_id', (row): Grading => ({
		...pick<Pick<Grading, 'scale' | 'grade' | 'ruleId' | 'reason' | 'gradedOn'>>(row, [
			'scale',
			'grade',
			'rule_id',
			'reason',
			'graded_on'
		]),
		...pick<Pick<Grading, 'rule' | 'raisedBy' | 'loweredBy'>>(
			required(rules.get(String(row['rule_id'])), String(row['rule_id'])),
			['rule', 'raised_by', 'lowered_by']
		),
		earlier: []
	}));
	return {
		inForce(subject, scale) {
			const [latest, ...earlier] = (bySubject.get(subject) ?? [])
				.filter((grading) => grading.scale === scale)
				.sort((one, other) => (one.gradedOn < other.gradedOn ? 1 : -1));
			return latest ? { ...latest, earlier } : null;
		}
	};
}
