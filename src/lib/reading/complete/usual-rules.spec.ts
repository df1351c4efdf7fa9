import { expect, test } from 'vitest';
import { DEFAULT_GRADE_RULES } from '#lib/domain/evidence/default-grade-rules.ts';
import { usualRules } from './usual-rules.ts';

const version = (rules: string) => ({
	version: '1.0.0',
	created: '2024-03-01',
	files: new Map([['tables/grade_rules.csv', new TextEncoder().encode(rules)]])
});
const HEAD = 'id,scale,grade,position,condition,rule';

test('a record that was published keeps the rules that it was published with, though the tool has others', () => {
	const rules = `${HEAD}\nattribution-strong,attribution,strong,1,read=speaker,As it was\nattribution-not-graded,attribution,none,0,read=not-asked,Nobody asked\n`;
	const { graded, notGraded } = usualRules(version(rules));
	expect(graded.map(({ id, rule }) => [id, rule])).toEqual([['attribution-strong', 'As it was']]);
	expect(notGraded.map(({ rule }) => rule)).toContain('Nobody asked');
	expect(notGraded).toHaveLength(3);
});

test.each([
	['no version', null],
	['rules of its own', version(`${HEAD}\nours,attribution,strong,1,read=speaker,Ours\n`)],
	['rules of an older format', version('id,scale,grade,rule\nattribution-strong,attribution,strong,Old\n')]
])('with %s a record without rules has those of the tool', (_, frozen) => {
	expect(usualRules(frozen).graded).toBe(DEFAULT_GRADE_RULES);
});
