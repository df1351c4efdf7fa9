/** What is computed from claims for a reader: comparisons, checks, and what would have to be true. */
import {
	filled,
	flag,
	numericClaim,
	formula,
	grouping,
	id,
	label,
	lang,
	listOf,
	name,
	note,
	number,
	oneOf,
	optional,
	position,
	reference,
	sentences,
	type Table
} from './columns.ts';
import { ASPECTS, CHECK_RELATIONS, FINDINGS } from './vocabularies.ts';

export const COMPARISON_TABLES = [
	{
		name: 'comparisons',
		title: 'Comparisons',
		description: 'Which figures are compared with each other, and why.',
		key: ['id'],
		columns: [
			id('Permanent id.'),
			sentences('question', 'The question that the comparison asks.'),
			numericClaim('left_id', 'A figure or derived figure.'),
			numericClaim('right_id', 'A figure or derived figure.'),
			sentences(
				'answer',
				'The answer to the question in one line of at most fifteen words, the deciding word first ("Not comparable: they count different things.").'
			),
			oneOf(
				'finding',
				FINDINGS,
				'What the answer says of the two numbers, checked against what is computed from them. agree: they overlap or are close, and do not differ in definition. disagree: they are like for like, and differ. not-comparable: they are not like for like. open: inconclusive.'
			),
			sentences(
				'reading',
				'What can and cannot be read from it, in level words and without a number of its own.'
			),
			lang('question, answer and reading')
		]
	},
	{
		name: 'checks',
		title: 'Checks',
		description: 'Sums that must work out if the claims are consistent.',
		key: ['id'],
		columns: [
			id('Permanent id.'),
			sentences('question', 'The question in words.'),
			optional(
				grouping(
					sentences(
						'group_question',
						'A question that several checks share. Checks with the same words here are shown as one that unfolds.'
					)
				)
			),
			formula('left', 'Left side.'),
			optional(label('left_words', 'What the left side is, where it is more than one figure.')),
			oneOf('relation', CHECK_RELATIONS, 'How left should compare with right.'),
			formula('right', 'Right side.'),
			optional(label('right_words', 'What the right side is, where it is more than one figure.')),
			optional(
				number('tolerance_percent', 'For about: the difference allowed, in percent of the right side.', {
					minimum: 0
				})
			),
			filled(
				flag(
					'bears_out',
					'true where both sides are statements of one side about one thing, so that the check, where it holds, bears out every figure that goes into it, unless it would hold without that figure.'
				),
				'false'
			),
			optional(
				listOf(
					'accepted_differences',
					ASPECTS,
					'In what the sides may differ, for the reason in the note. If they differ in anything else, the check has no answer.'
				)
			),
			note,
			lang('the words')
		]
	},
	{
		name: 'what_ifs',
		title: 'What would have to be true',
		description:
			'Arithmetic that a reader may move: what else would have to hold for a claim to be so. It asserts nothing.',
		key: ['id'],
		columns: [
			id('Permanent id.'),
			numericClaim('claim_id', 'The figure that is asked about.'),
			sentences('question', 'The question in words.'),
			sentences('result_label', 'What the result is, in a few words that continue a sentence.'),
			formula(
				'formula',
				'Names of the inputs and ids of figures with + - * / and brackets, blanks round each sign.'
			),
			sentences('formula_in_words', 'The formula in words.'),
			reference('unit_id', 'units', 'The unit of the result.'),
			sentences('reading', 'What can and cannot be read from the result.'),
			lang('the texts')
		]
	},
	{
		name: 'what_if_inputs',
		title: 'Inputs of what would have to be true',
		description:
			'What a reader may move. An input starts at a figure of the record, or at bounds that are marked as the assumption of the reader.',
		key: ['what_if_id', 'name'],
		columns: [
			reference('what_if_id', 'what_ifs', 'What it is an input of.'),
			name('name', 'Name of the input in the formula and in links; never the id of a figure.'),
			position('Order on the page, from 1.'),
			sentences('label', 'The input in words.'),
			optional(
				numericClaim('claim_id', 'The figure that the input starts at. Empty: an assumption of the reader.')
			),
			optional(number('low', 'Lower start of an assumption, in the unit.')),
			optional(number('high', 'Upper start of an assumption, in the unit.')),
			number('minimum', 'The lowest that a reader may set.', { minimum: 0 }),
			number('maximum', 'The highest that a reader may set.', { minimum: 0 }),
			reference('unit_id', 'units', 'The unit; a share is in percent here and a fraction in the formula.'),
			note,
			lang('label and note')
		]
	}
] as const satisfies readonly Table[];
