/** The rules of grading as the notes beside numbers tell them. */
import type { Model } from '#lib/domain/record/model.ts';
import { gradeRuleWords, type GradeRuleWords } from '#lib/format/figure/grade-phrases.ts';

/** The rules that a number may ask for, in words, by their ids. */
export function gradeRulesOf({ gradeRules }: Model): Record<string, GradeRuleWords> {
	const rules = gradeRules.filter(({ position }) => position !== null);
	return Object.fromEntries(rules.map((rule) => [rule.id, gradeRuleWords(rule)]));
}
