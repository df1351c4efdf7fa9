/** What was claimed: stated figures and their documents, statements without a number, derived figures, series. */
import {
	flag,
	day,
	filled,
	formula,
	id,
	integer,
	label,
	lang,
	language,
	listOf,
	note,
	number,
	oneOf,
	optional,
	period,
	position,
	quantity,
	reference,
	sentences,
	text,
	type Table
} from './columns.ts';
import {
	ACCESS,
	DOUBTS,
	INTERVALS,
	OBSERVATION_STATUSES,
	PERIOD_BASES,
	QUALIFIERS,
	SOURCE_ROLES,
	STATED_BASES,
	STATED_ORIGINS,
	STATEMENT_KINDS
} from './vocabularies.ts';

export const CLAIM_TABLES = [
	{
		name: 'figures',
		title: 'Figures',
		description: 'One row per number that somebody stated.',
		key: ['id'],
		columns: [
			id('Permanent id, never reused.'),
			label('label', 'What the figure counts, for whom, when; no number in it.'),
			filled(
				oneOf(
					'origin',
					STATED_ORIGINS,
					'Where the number comes from: official (published by an authority or its media), official-as-cited (said to be, release not found), relayed (passed on, unverified) or independent (counted by somebody else).'
				),
				'of a figure without chain: official where an authority or its media speak, else independent'
			),
			text('as_stated', 'The number with its hedge, as stated.'),
			filled(
				language('as_stated_lang', 'Language of as_stated.'),
				'the language of the record; und where none of its letters are of it'
			),
			filled(
				oneOf(
					'as_stated_basis',
					STATED_BASES,
					'words: the words of the source; hedge: its hedge words, the number written by us; normalised: hedge and number written by us.'
				),
				'words'
			),
			optional(text('hedge', 'The hedge words alone, in the language of the source.')),
			filled(
				oneOf('qualifier', QUALIFIERS, 'The hedge, typed.'),
				'exact, where the words are the number alone'
			),
			...quantity,
			optional(
				oneOf(
					'interval',
					INTERVALS,
					'Of what kind the bounds are. range: from one number to another, no more is said; confidence, credible: an interval of that name; uncertainty: an interval that its source calls otherwise or does not name; extremes: the lowest and the highest of several counts; confirmed-to-suspected: what is confirmed, and that with what is suspected. Empty: the source does not say, or the bounds are our reading of its words.'
				)
			),
			optional(
				number(
					'interval_level',
					'Level of a confidence, credible or uncertainty interval in percent, such as 95. Empty: not stated.'
				)
			),
			filled(
				integer(
					'significant_digits',
					'Significant digits of the statement. Digits before a scale word count; trailing zeros do not.',
					{ minimum: 1, maximum: 15 }
				),
				'the significant digits of the words'
			),
			reference('unit_id', 'units', 'The unit.'),
			reference('measure_id', 'measures', 'What is counted.'),
			optional(reference('rank_id', 'ranks', 'The rank.')),
			optional(reference('population_id', 'populations', 'The group counted.')),
			...period,
			filled(
				oneOf('period_basis', PERIOD_BASES, 'Whether the period is stated, inferred by us, or not stated.'),
				'stated where there is a period, else not-stated'
			),
			reference('speaker_id', 'parties', 'Whose number it is.'),
			filled(
				reference('chain_id', 'chains', 'The way it took.'),
				'none passed it on: the speaker said it in the source'
			),
			optional(reference('variant_of', 'figures', 'The figure that this is another wording of.')),
			filled(
				oneOf(
					'obs_status',
					OBSERVATION_STATUSES,
					'SDMX observation status: A normal, B series break, D definition differs, E estimated, P provisional, U low reliability, V unvalidated.'
				),
				'A'
			),
			optional(listOf('doubts', DOUBTS, 'Every known weak spot, in fixed words.')),
			optional(sentences('caveat', 'What must be read with the number.')),
			lang('label and caveat'),
			filled(
				day('recorded_on', 'When the row entered the record.'),
				'the day of the version in which the row first appeared'
			)
		]
	},
	{
		name: 'figure_sources',
		title: 'Sources of figures',
		description: 'Which document has a figure, and in which it was read.',
		key: ['figure_id', 'source_id', 'role'],
		columns: [
			reference('figure_id', 'figures', 'The figure.'),
			position('Order of citing, from 1; the first is the one cited.'),
			reference('source_id', 'sources', 'The document.'),
			filled(
				oneOf('role', SOURCE_ROLES, 'published-in, read-in, also-in, or original-of a text read on a copy.'),
				'published-in'
			),
			filled(oneOf('access', ACCESS, 'How this figure was read there.'), 'as the source was read'),
			note
		]
	},
	{
		name: 'statements',
		title: 'Statements',
		description:
			'What was said without a countable number: observations, judgements, forecasts, conditions, dates.',
		key: ['id'],
		columns: [
			id('Permanent id, never reused, never that of a figure.'),
			oneOf('kind', STATEMENT_KINDS, 'What kind of statement.'),
			sentences('statement', 'The statement, paraphrased and attributed.'),
			optional(text('hedge', 'Hedge words of the source.')),
			optional(language('hedge_lang', 'Language of the hedge.')),
			optional(oneOf('qualifier', QUALIFIERS, 'The hedge, typed, where the statement has a number.')),
			...quantity,
			optional(reference('unit_id', 'units', 'The unit, where the statement has a number.')),
			optional(reference('rank_id', 'ranks', 'The rank concerned.')),
			optional(label('population', 'The group concerned.')),
			...period,
			reference('speaker_id', 'parties', 'Whose statement it is.'),
			filled(
				reference('chain_id', 'chains', 'The way it took.'),
				'none passed it on: the speaker said it in the source'
			),
			reference('source_id', 'sources', 'Where it was read.'),
			optional(reference('variant_of', 'statements', 'The statement that this is another wording of.')),
			optional(listOf('doubts', DOUBTS, 'Every known weak spot, in fixed words.')),
			optional(sentences('caveat', 'What must be read with it.')),
			lang('statement and caveat'),
			filled(
				day('recorded_on', 'When the row entered the record.'),
				'the day of the version in which the row first appeared'
			)
		]
	},
	{
		name: 'derived',
		title: 'Derived figures',
		description: 'Numbers computed from figures. The value is never stored: it is computed from the formula.',
		key: ['id'],
		columns: [
			id('Permanent id, never that of a figure or statement.'),
			sentences('label', 'What the number is; no number in it.'),
			formula(
				'formula',
				'Ids of figures with + - * / and brackets, blanks round each sign. sum(SERIES) adds up the figures of a series, as many as there are; published tables name them.'
			),
			filled(
				sentences('formula_in_words', 'The formula in words.'),
				'the formula with labels in place of ids'
			),
			reference('unit_id', 'units', 'The unit of the result.'),
			reference('measure_id', 'measures', 'What is counted.'),
			optional(reference('rank_id', 'ranks', 'The rank.')),
			optional(reference('population_id', 'populations', 'The group counted.')),
			...period,
			sentences('caveat', 'What must be read with the number.'),
			lang('label and caveat'),
			filled(
				day('recorded_on', 'When the row entered the record.'),
				'the day of the version in which the row first appeared'
			)
		]
	},
	{
		name: 'series',
		title: 'Series',
		description: 'Figures of one measure and group over consecutive periods.',
		key: ['id'],
		columns: [
			id('Permanent id.'),
			sentences('label', 'What the series counts.'),
			sentences('caveat', 'Breaks and limits of the series.'),
			flag(
				'adds_up',
				'true where the figures may be added up one after the other, so that there is a running total: persons or cases of periods without a gap.'
			),
			lang('label and caveat')
		]
	},
	{
		name: 'series_figures',
		title: 'Figures of series',
		description: 'The members of each series in order.',
		key: ['series_id', 'position'],
		columns: [
			reference('series_id', 'series', 'The series.'),
			position('Order in time, from 1.'),
			reference('figure_id', 'figures', 'The figure.')
		]
	}
] as const satisfies readonly Table[];
