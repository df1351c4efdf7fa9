/** How far a claim and its speaker can be trusted, and by which rule. */
import { day, id, lang, oneOf, reference, sentences, subject, text, type Table } from './columns.ts';
import { SCALES } from './vocabularies.ts';

export const GRADE_TABLES = [
	{
		name: 'grade_rules',
		title: 'Rules of grading',
		description:
			'The written rules by which grades are given, each with what would raise and what would lower the grade.',
		key: ['id'],
		columns: [
			id('Permanent id.'),
			oneOf('scale', SCALES, 'The scale.'),
			text('grade', 'The grade that the rule gives.'),
			sentences('rule', 'When the rule applies.'),
			sentences('raised_by', 'What would give a firmer grade, in words.'),
			sentences('lowered_by', 'What would give a weaker grade, in words.'),
			lang('the rule, and what would raise or lower it')
		]
	},
	{
		name: 'gradings',
		title: 'Gradings',
		description:
			'Each grade with its date, rule and reason. The latest of a subject and scale is in force; earlier ones stay.',
		key: ['subject_id', 'scale', 'graded_on'],
		columns: [
			subject(
				'subject_id',
				'A figure, statement or party. Derived figures take the weakest grade of their inputs.'
			),
			oneOf(
				'scale',
				SCALES,
				'attribution: did the speaker say it; reliability: how far the speaker can be relied on; credibility: is it so.'
			),
			text('grade', 'A grade of the scale.'),
			reference('rule_id', 'grade_rules', 'The rule applied.'),
			sentences('reason', 'Why the rule applies here.'),
			day('graded_on', 'When the grade was given.'),
			lang('the reason')
		]
	}
] as const satisfies readonly Table[];
