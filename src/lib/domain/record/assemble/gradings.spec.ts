import { describe, expect, test } from 'vitest';
import { readGradings } from './gradings.ts';
import type { RowOf } from '../schema/tables.ts';

const rule = (id: string): RowOf<'grade_rules'> => ({
	id,
	scale: 'credibility',
	grade: '3',
	rule: `${id} applies`,
	raised_by: `more than ${id}`,
	lowered_by: `less than ${id}`,
	lang: 'en'
});
const graded = (
	subject_id: string,
	scale: RowOf<'gradings'>['scale'],
	grade: string,
	rule_id: string,
	graded_on: string
): RowOf<'gradings'> => ({
	subject_id,
	scale,
	grade,
	rule_id,
	reason: `graded on ${graded_on}`,
	graded_on,
	lang: 'en'
});

describe('a grade has a memory', () => {
	const gradings = readGradings({
		gradings: [
			graded('tide', 'credibility', '3', 'seen', '2024-03-01'),
			graded('tide', 'credibility', '6', 'told', '2024-09-30'),
			graded('tide', 'credibility', '4', 'told', '2024-01-15'),
			graded('tide', 'attribution', 'weak', 'told', '2024-05-01'),
			graded('ebb', 'credibility', '2', 'seen', '2025-01-01')
		],
		grade_rules: [rule('seen'), rule('told')]
	});

	test('the latest is in force, in whatever order the table has them', () => {
		expect(gradings.inForce('tide', 'credibility')).toMatchObject({ grade: '6', gradedOn: '2024-09-30' });
	});

	test('earlier ones of the same subject and scale stay with it, newest first', () => {
		const earlier = gradings.inForce('tide', 'credibility')?.earlier ?? [];
		expect(earlier.map(({ grade, gradedOn }) => [grade, gradedOn])).toEqual([
			['3', '2024-03-01'],
			['4', '2024-01-15']
		]);
	});

	test('a grade of another scale or subject is not an earlier one', () => {
		expect(gradings.inForce('tide', 'attribution')?.earlier).toEqual([]);
		expect(gradings.inForce('ebb', 'credibility')?.earlier).toEqual([]);
	});

	test('each says what would raise and what would lower it, as its rule does', () => {
		expect(gradings.inForce('ebb', 'credibility')).toMatchObject({
			rule: 'seen applies',
			raisedBy: 'more than seen',
			loweredBy: 'less than seen'
		});
	});

	test('a subject without a grade on a scale has none', () => {
		expect(gradings.inForce('ebb', 'attribution')).toBeNull();
	});
});
