/** The rules of grading of a record without its own: those of the tool, and of a published record those that it was published with. */
import { DEFAULT_GRADE_RULES, NOT_GRADED_RULES } from '#lib/domain/evidence/default-grade-rules.ts';
import type { FrozenVersion } from '#lib/domain/record/frozen-version.ts';
import { frozenTable } from './frozen-cells.ts';

type Rule = Readonly<Record<string, string>>;

/** Rules by the columns of `grade_rules.csv`. */
export interface UsualRules {
	readonly graded: readonly Rule[];
	/** Those for what nobody was asked about. */
	readonly notGraded: readonly Rule[];
}

const IDS = new Set(DEFAULT_GRADE_RULES.map(({ id }) => id));

/** The rules, with the words of the last version: where those of a newer tool differ, no grade that was published moves for that. */
export function usualRules(version: FrozenVersion | null): UsualRules {
	const rules = frozenTable(version, 'grade_rules').filter((rule) => 'condition' in rule);
	const graded = rules.filter(({ id }) => IDS.has(id));
	return {
		graded: graded.length > 0 ? graded : DEFAULT_GRADE_RULES,
		notGraded: NOT_GRADED_RULES.map((rule) => rules.find(({ id }) => id === rule['id']) ?? rule)
	};
}
