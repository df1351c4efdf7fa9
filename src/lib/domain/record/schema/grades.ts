/** What is known of the evidence behind a claim and its speaker, and the rules by which grades follow from it. */
import {
	claim,
	day,
	filled,
	id,
	integer,
	lang,
	note,
	oneOf,
	optional,
	reference,
	sentences,
	subject,
	text,
	words,
	type Table
} from './columns.ts';
import {
	CREDIBILITY_GRADES,
	IDENTITY_ANSWERS,
	METHOD_ANSWERS,
	OVERRIDE_CODES,
	READ_ANSWERS,
	SCALES,
	SHOWS_ANSWERS,
	TEXTS_ANSWERS,
	TRACK_ANSWERS
} from './vocabularies.ts';

export const GRADE_TABLES = [
	{
		name: 'grade_rules',
		title: 'Rules of grading',
		description:
			'The written rules by which grades follow from answers about the evidence, the same for every speaker, each with what would raise and what would lower the grade.',
		key: ['id'],
		columns: [
			id('Permanent id.'),
			oneOf('scale', SCALES, 'The scale.'),
			text('grade', 'The grade that the rule gives.'),
			optional(
				integer(
					'position',
					'Rules of a scale are tried in this order; the first whose condition is met gives the grade. Empty: no longer in use, kept for the grades that it gave.',
					{ minimum: 0 }
				)
			),
			optional(
				text(
					'condition',
					'The answers that the rule asks for, such as `read=not-read or speaker=unnamed`; `and` binds closer than `or`. Empty: whatever the answers are.'
				)
			),
			optional(
				sentences(
					'phrase',
					'The grade in plain words, as a page says it. Empty where the rule is no longer in use.'
				)
			),
			sentences('rule', 'When the rule applies.'),
			optional(
				words(
					'reason',
					'The reason given for one figure. `{source}` is the document it was read in, `{with}` what agrees or differs. Empty where the rule is no longer in use.'
				)
			),
			sentences('raised_by', 'What would give a firmer grade, in words.'),
			sentences('lowered_by', 'What would give a weaker grade, in words.'),
			lang('the rule, its phrase and reason, and what would raise or lower it')
		]
	},
	{
		name: 'evidence',
		title: 'Answers about the evidence for claims',
		description:
			'The answers about every figure and statement, whoever speaks. Attribution and credibility follow from them by the rules of grading; whether other statements agree is computed from the record.',
		key: ['claim_id'],
		columns: [
			claim('claim_id', 'The figure or statement.'),
			oneOf(
				'read',
				READ_ANSWERS,
				"How near to the speaker it was read: the speaker's own text or a faithful repost of it; a press report of that text; only a third party's table, column, summary or a doubtful copy; or none of these."
			),
			optional(
				oneOf(
					'method',
					METHOD_ANSWERS,
					'Of a figure: list: what was counted is shown or publicly named one by one; mixed: confirmed cases are joined with unconfirmed ones and the list is not shown; not-stated: neither.'
				)
			),
			optional(
				oneOf(
					'texts',
					TEXTS_ANSWERS,
					'Of a figure: whether the texts of this one statement say alike which measure, unit and period are counted.'
				)
			),
			optional(
				oneOf('override_grade', CREDIBILITY_GRADES, 'The credibility given in place of the one that follows.')
			),
			optional(oneOf('override_code', OVERRIDE_CODES, 'Why the grade departs from the one that follows.')),
			optional(sentences('override_reason', 'The same in a sentence.')),
			note,
			filled(day('answered_on', 'When the questions were answered.'), 'the day of the version'),
			lang('the note and the override')
		]
	},
	{
		name: 'source_evidence',
		title: 'Answers given once for a source',
		description:
			'Answers that are the same for every claim of a document. They apply to each figure cited first from it, and each statement read in it, that has no row of its own in the answers about claims.',
		key: ['source_id'],
		columns: [
			reference('source_id', 'sources', 'The document.'),
			oneOf(
				'read',
				READ_ANSWERS,
				'How near to the speaker its claims were read, as in the answers about claims.'
			),
			optional(
				oneOf('method', METHOD_ANSWERS, 'How its figures were counted, as in the answers about claims.')
			),
			optional(
				oneOf(
					'texts',
					TEXTS_ANSWERS,
					'Whether the texts of a statement say alike what is counted, as in the answers about claims.'
				)
			),
			note,
			filled(day('answered_on', 'When the questions were answered.'), 'the day of the version'),
			lang('the note')
		]
	},
	{
		name: 'party_evidence',
		title: 'Answers about speakers',
		description:
			'The answers about every party that speaks, whoever it is. Its reliability follows from them by the rules of grading.',
		key: ['party_id'],
		columns: [
			reference('party_id', 'parties', 'The party.'),
			oneOf(
				'identity',
				IDENTITY_ANSWERS,
				'Whether it says who it is: named; unnamed; no-imprint: an outlet whose owner and editor were not found.'
			),
			oneOf(
				'shows',
				SHOWS_ANSWERS,
				'Whether it shows the list, the database or the documents that it counts.'
			),
			oneOf('track', TRACK_ANSWERS, 'Whether its earlier dated numbers can be looked up.'),
			note,
			filled(day('answered_on', 'When the questions were answered.'), 'the day of the version'),
			lang('the note')
		]
	},
	{
		name: 'gradings',
		title: 'Earlier grades',
		description:
			'Grades that were given by hand or under rules no longer in use, each with its date, rule and reason. The grade in force follows from the answers.',
		key: ['subject_id', 'scale', 'graded_on'],
		columns: [
			subject(
				'subject_id',
				'A figure, statement or party. Derived figures take the weakest grade of their inputs.'
			),
			oneOf(
				'scale',
				SCALES,
				'attribution: did the speaker say it; reliability: how far the speaker can be relied on; credibility: is it true.'
			),
			text('grade', 'A grade of the scale.'),
			reference('rule_id', 'grade_rules', 'The rule applied.'),
			sentences('reason', 'Why the rule applies here.'),
			day('graded_on', 'When the grade was given.'),
			lang('the reason')
		]
	}
] as const satisfies readonly Table[];
