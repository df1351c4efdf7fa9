/**
 * The tables of a record: the one description that the validator, the datapackage, the codebook and the
 * downloads are made from. It knows shapes, never subjects: no name of a person, office, country or outlet.
 */
import { MARK_ROLES, PANEL_FORM_NAMES, PANEL_FORMS } from '../panels/panel-forms.ts';

/** What a cell may hold. `partial-date` is `2024`, `2024-05` or `2024-05-31`; `list` is separated by semicolons. */
export type ColumnType =
	| 'id'
	| 'reference'
	| 'claim'
	| 'subject'
	| 'definition'
	| 'name'
	| 'text'
	| 'number'
	| 'integer'
	| 'boolean'
	| 'partial-date'
	| 'date'
	| 'language'
	| 'url'
	| 'enum'
	| 'list'
	| 'formula';

export interface Column {
	readonly name: string;
	readonly type: ColumnType;
	/** An empty cell is a problem. */
	readonly required?: boolean;
	readonly description: string;
	/** The words an `enum` or a `list` may use. */
	readonly values?: readonly string[];
	/** The table that a `reference` points into. */
	readonly table?: string;
	readonly minimum?: number;
	readonly maximum?: number;
}

export interface Table {
	readonly name: string;
	readonly title: string;
	readonly description: string;
	readonly columns: readonly Column[];
	/** Columns that together name a row; no two rows share them. */
	readonly key: readonly string[];
}

export const ORIGINS = ['official', 'relayed', 'independent', 'derived'] as const;
export const QUALIFIERS = [
	'exact',
	'rounded',
	'about',
	'nearly',
	'close-to-or-above',
	'more-than',
	'at-least',
	'up-to',
	'range',
	'order-of-magnitude'
] as const;
export const ATTRIBUTION_GRADES = ['strong', 'fair', 'weak', 'unconfirmed'] as const;
export const RELIABILITY_GRADES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export const CREDIBILITY_GRADES = ['1', '2', '3', '4', '5', '6'] as const;
export const SCALES = ['attribution', 'reliability', 'credibility'] as const;
export const OBSERVATION_STATUSES = ['A', 'B', 'D', 'E', 'P', 'U', 'V'] as const;
export const STATED_BASES = ['words', 'hedge', 'normalised'] as const;
export const PERIOD_BASES = ['stated', 'inferred', 'not-stated'] as const;
export const PARTY_KINDS = [
	'authority',
	'official-media',
	'news-agency',
	'press',
	'research',
	'reference-work',
	'commentator',
	'anonymous-person',
	'aggregator'
] as const;
export const SOURCE_KINDS = [
	'bulletin',
	'work-report',
	'press-conference',
	'press-report',
	'commentary',
	'broadcast',
	'social-post',
	'database',
	'report',
	'reference-work',
	'table'
] as const;
export const URL_KINDS = [
	'original',
	'official-copy',
	'translation',
	'repost',
	'mirror',
	'archive-copy',
	'blog-copy',
	'content-farm',
	'none'
] as const;
export const ACCESS = [
	'read-in-full',
	'read-in-part',
	'read-on-copy',
	'read-in-table',
	'not-opened',
	'not-found'
] as const;
export const SOURCE_ROLES = ['published-in', 'read-in', 'also-in', 'original-of'] as const;
export const DOUBTS = [
	'single-secondary-source',
	'read-in-table',
	'read-in-part',
	'read-through-repost',
	'read-in-translation',
	'not-refound',
	'period-uncertain',
	'period-inferred',
	'period-not-stated',
	'publication-inferred',
	'publication-undated',
	'definition-uncertain',
	'unit-uncertain',
	'wording-conflict',
	'number-conflict',
	'value-is-sum',
	'release-not-named',
	'source-not-named'
] as const;
export const STATEMENT_KINDS = ['observation', 'judgement', 'forecast', 'conditional', 'date'] as const;
export const RELATION_KINDS = ['conflict', 'variant', 'part', 'context', 'repeat'] as const;
export const SILENCE_KINDS = ['not-published', 'not-found'] as const;
export const CHECK_RELATIONS = ['equal', 'at-most', 'at-least', 'about'] as const;
export const CHECKPOINT_STATUSES = [
	'open',
	'took-place',
	'consistent-so-far',
	'direction-supported',
	'supported-by-official-data',
	'mismatch',
	'not-tested',
	'not-verifiable',
	'unconfirmed',
	'depends-on-reading'
] as const;
export const EVENT_KINDS = ['event', 'broadcast', 'edition', 'publication'] as const;
export const DIFFERENCE_ASPECTS = [
	'value',
	'unit',
	'verb',
	'population',
	'period',
	'hedge',
	'rank',
	'description'
] as const;
export const UNIT_KINDS = ['count', 'share', 'duration'] as const;
export const ACCRUALS = ['flow', 'stock'] as const;
export const DEFINITION_KINDS = ['measure', 'unit', 'population', 'rank'] as const;
export const DEFINITION_RELATIONS = ['includes', 'overlaps', 'unclear'] as const;

const id = (description: string): Column => ({ name: 'id', type: 'id', required: true, description });
const text = (name: string, description: string, required = false): Column => ({
	name,
	type: 'text',
	description,
	required
});
const oneOf = (name: string, values: readonly string[], description: string, required = true): Column => ({
	name,
	type: 'enum',
	values,
	description,
	required
});
const reference = (name: string, table: string, description: string, required = true): Column => ({
	name,
	type: 'reference',
	table,
	description,
	required
});
const position = (description: string): Column => ({
	name: 'position',
	type: 'integer',
	minimum: 0,
	required: true,
	description
});
const lang = (what: string): Column => ({
	name: 'lang',
	type: 'language',
	required: true,
	description: `Language of ${what}, as a BCP 47 tag.`
});
const note = text('note', 'What a reader must know besides; plain text.');
const period: readonly Column[] = [
	{
		name: 'period_start',
		type: 'partial-date',
		description: 'First day, month or year that is counted. Empty: not stated.'
	},
	{
		name: 'period_end',
		type: 'partial-date',
		description: 'Last day, month or year that is counted. Empty: not stated.'
	}
];
const quantity: readonly Column[] = [
	{
		name: 'value',
		type: 'number',
		description: 'The number as read, in the unit. Empty where only bounds were stated.'
	},
	{ name: 'low', type: 'number', description: 'Lower bound that the wording states, if any.' },
	{ name: 'high', type: 'number', description: 'Upper bound that the wording states, if any.' },
	{
		name: 'open_low',
		type: 'boolean',
		required: true,
		description: 'true where the wording leaves the lower side without a bound ("nearly").'
	},
	{
		name: 'open_high',
		type: 'boolean',
		required: true,
		description: 'true where the wording leaves the upper side without a bound ("over", "at least").'
	}
];

export const TABLES: readonly Table[] = [
	{
		name: 'units',
		title: 'Units',
		description: 'What one of the thing counted is.',
		key: ['id'],
		columns: [
			id('Permanent id.'),
			text('label', 'Name for several, lower case: "persons".', true),
			oneOf('kind', UNIT_KINDS, 'A count, a share in percent, or a length of time.'),
			lang('the label'),
			note
		]
	},
	{
		name: 'measures',
		title: 'Measures',
		description: 'The act that is counted, what it includes and what it leaves out.',
		key: ['id'],
		columns: [
			id('Permanent id.'),
			text('label', 'The act in a few words.', true),
			text('original_term', 'The term in the language of the source.'),
			{ name: 'original_lang', type: 'language', description: 'Language of the original term.' },
			oneOf('accrual', ACCRUALS, 'flow: adds up over a period; stock: stands at a moment.'),
			text('includes', 'What the count takes in.'),
			text('excludes', 'What the count leaves out.'),
			lang('the label'),
			note
		]
	},
	{
		name: 'ranks',
		title: 'Ranks',
		description: 'The standing of those counted, highest first.',
		key: ['id'],
		columns: [
			id('Permanent id.'),
			position('Order from the highest, from 1.'),
			text('label', 'The rank in words.', true),
			text('original_term', 'The term in the language of the source.'),
			lang('the label'),
			note
		]
	},
	{
		name: 'populations',
		title: 'Populations',
		description: 'Who could be counted: the group, as its speaker drew it.',
		key: ['id'],
		columns: [
			id('Permanent id.'),
			text('label', 'The group in a few words.', true),
			reference('rank_id', 'ranks', 'The rank the group belongs to.', false),
			lang('the label'),
			note
		]
	},
	{
		name: 'definition_relations',
		title: 'What includes what',
		description:
			'How two measures, units, groups or ranks stand to each other. Two that no row joins, directly or through others, are apart.',
		key: ['kind', 'one_id', 'other_id'],
		columns: [
			oneOf('kind', DEFINITION_KINDS, 'What the two are.'),
			{
				name: 'one_id',
				type: 'definition',
				required: true,
				description: 'The one that includes, or either of the two.'
			},
			oneOf(
				'relation',
				DEFINITION_RELATIONS,
				'includes: whatever the other counts, the one counts too; overlaps: some is counted by both; unclear: a definition was not stated, so that it cannot be told.'
			),
			{ name: 'other_id', type: 'definition', required: true, description: 'The other.' },
			text('note', 'Why, in a sentence.', true),
			lang('the note')
		]
	},
	{
		name: 'parties',
		title: 'Parties',
		description: 'Whoever speaks, counts, prints or passes on.',
		key: ['id'],
		columns: [
			id('Permanent id.'),
			text('name', 'The name as the sources give it.', true),
			oneOf('kind', PARTY_KINDS, 'What kind of party.'),
			text('description', 'Who this is, in a sentence that attributes.'),
			lang('the name'),
			note
		]
	},
	{
		name: 'origin_ties',
		title: 'Parties counted as one origin',
		description:
			'Where two parties are one origin when the independent origins of a number are counted: an edition and its house, a body and its successor.',
		key: ['party_id'],
		columns: [
			reference('party_id', 'parties', 'The party.'),
			reference('counts_as_id', 'parties', 'The party that it is counted as.'),
			text('reason', 'Why the two are one origin.', true),
			lang('the reason')
		]
	},
	{
		name: 'chains',
		title: 'Chains of relay',
		description: 'One row a way that words took from their first speaker to the published text.',
		key: ['id'],
		columns: [id('Permanent id.'), note]
	},
	{
		name: 'hops',
		title: 'Relay hops',
		description:
			'The links of each chain in order. Position 0 is the first speaker; the number of hops is the number of retellings after it.',
		key: ['chain_id', 'position'],
		columns: [
			reference('chain_id', 'chains', 'The chain.'),
			position('0 for the first speaker, then 1, 2, …'),
			reference('party_id', 'parties', 'Who spoke or printed.'),
			text('channel', 'How it was passed on: live broadcast, bulletin, wire, web page.'),
			{ name: 'said_on', type: 'partial-date', description: 'When, where it is known.' },
			{ name: 'said_lang', type: 'language', description: 'Language spoken or printed, where known.' },
			note
		]
	},
	{
		name: 'sources',
		title: 'Sources',
		description: 'Each document, broadcast, bulletin or page, and how it was read.',
		key: ['id'],
		columns: [
			id('Permanent id.'),
			text('title', 'What it is, in our words where the title was not seen.', true),
			reference('party_id', 'parties', 'Who published it.'),
			oneOf('kind', SOURCE_KINDS, 'What kind of document.'),
			{ name: 'source_lang', type: 'language', description: 'Language of the document.' },
			{ name: 'published', type: 'partial-date', description: 'Date of publication.' },
			oneOf(
				'published_basis',
				PERIOD_BASES,
				'Whether the document states its date, the date is inferred, or none is stated.'
			),
			{
				name: 'url',
				type: 'url',
				description: 'An http or https address. Empty only where url_kind is none.'
			},
			oneOf(
				'url_kind',
				URL_KINDS,
				'What stands at the address. Archive copies, blog copies and content farms are kept as text and never linked.'
			),
			oneOf('access', ACCESS, 'How the document itself was read.'),
			lang('the title'),
			note
		]
	},
	{
		name: 'figures',
		title: 'Figures',
		description: 'One row a number that somebody stated.',
		key: ['id'],
		columns: [
			id('Permanent id, never reused.'),
			text('label', 'What the figure counts, for whom, when; no number in it.', true),
			oneOf('origin', ORIGINS.slice(0, 3), 'Who stands behind the number.'),
			text('as_stated', 'The number with its hedge, as stated.', true),
			{ name: 'as_stated_lang', type: 'language', required: true, description: 'Language of as_stated.' },
			oneOf(
				'as_stated_basis',
				STATED_BASES,
				'words: the words of the source; hedge: its hedge words, the number written by us; normalised: hedge and number written by us.'
			),
			text('hedge', 'The hedge words alone, in the language of the source.'),
			oneOf('qualifier', QUALIFIERS, 'The hedge, typed.'),
			...quantity,
			{
				name: 'significant_digits',
				type: 'integer',
				minimum: 1,
				maximum: 15,
				required: true,
				description:
					'Digits that the statement carries. Digits before a scale word count; trailing zeros do not.'
			},
			reference('unit_id', 'units', 'The unit.'),
			reference('measure_id', 'measures', 'The act counted.'),
			reference('rank_id', 'ranks', 'The rank.', false),
			reference('population_id', 'populations', 'The group counted.', false),
			...period,
			oneOf('period_basis', PERIOD_BASES, 'Whether the period is stated, inferred by us, or not stated.'),
			reference('speaker_id', 'parties', 'Whose number it is.'),
			reference('chain_id', 'chains', 'The way it took.'),
			{
				name: 'variant_of',
				type: 'reference',
				table: 'figures',
				description: 'The figure that this is another wording of.'
			},
			oneOf(
				'obs_status',
				OBSERVATION_STATUSES,
				'SDMX observation status: A normal, B series break, D definition differs, E estimated, P provisional, U low reliability, V unvalidated.'
			),
			{
				name: 'doubts',
				type: 'list',
				values: DOUBTS,
				description: 'Every known weak spot, in fixed words.'
			},
			text('caveat', 'What must be read with the number.'),
			lang('label and caveat'),
			{ name: 'recorded_on', type: 'date', required: true, description: 'When the row entered the record.' }
		]
	},
	{
		name: 'figure_sources',
		title: 'Sources of figures',
		description: 'Which document a figure stands in, and in which it was read.',
		key: ['figure_id', 'source_id', 'role'],
		columns: [
			reference('figure_id', 'figures', 'The figure.'),
			position('Order of citing, from 1; the first is the one cited.'),
			reference('source_id', 'sources', 'The document.'),
			oneOf('role', SOURCE_ROLES, 'published-in, read-in, also-in, or original-of a text read on a copy.'),
			oneOf('access', ACCESS, 'How this figure was read there.'),
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
			text('statement', 'The statement, paraphrased and attributed.', true),
			text('hedge', 'Hedge words of the source.'),
			{ name: 'hedge_lang', type: 'language', description: 'Language of the hedge.' },
			{
				name: 'qualifier',
				type: 'enum',
				values: QUALIFIERS,
				description: 'The hedge, typed, where the statement has a number.'
			},
			...quantity,
			reference('unit_id', 'units', 'The unit, where the statement has a number.', false),
			reference('rank_id', 'ranks', 'The rank spoken of.', false),
			text('population', 'The group spoken of.'),
			...period,
			reference('speaker_id', 'parties', 'Whose statement it is.'),
			reference('chain_id', 'chains', 'The way it took.'),
			reference('source_id', 'sources', 'Where it was read.'),
			{
				name: 'variant_of',
				type: 'reference',
				table: 'statements',
				description: 'The statement that this is another wording of.'
			},
			{ name: 'doubts', type: 'list', values: DOUBTS, description: 'Every known weak spot, in fixed words.' },
			text('caveat', 'What must be read with it.'),
			lang('statement and caveat'),
			{ name: 'recorded_on', type: 'date', required: true, description: 'When the row entered the record.' }
		]
	},
	{
		name: 'derived',
		title: 'Derived figures',
		description: 'Numbers computed from figures. The value is never stored: it is computed from the formula.',
		key: ['id'],
		columns: [
			id('Permanent id, never that of a figure or statement.'),
			text('label', 'What the number is; no number in it.', true),
			{
				name: 'formula',
				type: 'formula',
				required: true,
				description: 'Ids of figures with + - * / and brackets, blanks round each sign.'
			},
			text('formula_in_words', 'The formula in words.', true),
			reference('unit_id', 'units', 'The unit of the result.'),
			reference('measure_id', 'measures', 'The act counted.'),
			reference('rank_id', 'ranks', 'The rank.', false),
			reference('population_id', 'populations', 'The group counted.', false),
			...period,
			text('caveat', 'What must be read with the number.', true),
			lang('label and caveat'),
			{ name: 'recorded_on', type: 'date', required: true, description: 'When the row entered the record.' }
		]
	},
	{
		name: 'series',
		title: 'Series',
		description: 'Figures of one measure and group over consecutive periods.',
		key: ['id'],
		columns: [
			id('Permanent id.'),
			text('label', 'What the series counts.', true),
			text('caveat', 'Breaks and limits of the series.', true),
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
	},
	{
		name: 'grade_rules',
		title: 'Rules of grading',
		description:
			'The written rules by which grades are given, each with what would raise and what would lower the grade.',
		key: ['id'],
		columns: [
			id('Permanent id.'),
			oneOf('scale', SCALES, 'The scale.'),
			text('grade', 'The grade that the rule gives.', true),
			text('rule', 'When the rule applies.', true),
			text('raised_by', 'What would give a firmer grade, in words.', true),
			text('lowered_by', 'What would give a weaker grade, in words.', true),
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
			{
				name: 'subject_id',
				type: 'subject',
				required: true,
				description: 'A figure, statement or party. Derived figures take the weakest grade of their inputs.'
			},
			oneOf(
				'scale',
				SCALES,
				'attribution: did the speaker say it; reliability: how far the speaker can be relied on; credibility: is it so.'
			),
			text('grade', 'A grade of the scale.', true),
			reference('rule_id', 'grade_rules', 'The rule applied.'),
			text('reason', 'Why the rule applies here.', true),
			{ name: 'graded_on', type: 'date', required: true, description: 'When the grade was given.' },
			lang('the reason')
		]
	},
	{
		name: 'relations',
		title: 'Relations between claims',
		description: 'Which claim conflicts with, repeats, is part of, or gives the setting of which other.',
		key: ['claim_id', 'other_id'],
		columns: [
			{
				name: 'claim_id',
				type: 'claim',
				required: true,
				description: 'A figure, statement or derived figure.'
			},
			{ name: 'other_id', type: 'claim', required: true, description: 'The other.' },
			oneOf(
				'kind',
				RELATION_KINDS,
				'conflict, variant, part (the claim is part of the other), context, repeat.'
			),
			note
		]
	},
	{
		name: 'tensions',
		title: 'Tensions',
		description: 'Places where claims do not sit together, in words.',
		key: ['id'],
		columns: [id('Permanent id.'), text('tension', 'The tension in words.', true), lang('the tension')]
	},
	{
		name: 'tension_claims',
		title: 'Claims in tension',
		description: 'The claims each tension is between.',
		key: ['tension_id', 'claim_id'],
		columns: [
			reference('tension_id', 'tensions', 'The tension.'),
			{
				name: 'claim_id',
				type: 'claim',
				required: true,
				description: 'A figure, statement or derived figure.'
			}
		]
	},
	{
		name: 'differences',
		title: 'Differences between editions',
		description: 'Where the editions of one text do not say the same.',
		key: ['id'],
		columns: [
			id('Permanent id.'),
			position('Order, from 1.'),
			oneOf('aspect', DIFFERENCE_ASPECTS, 'What differs.'),
			text('label', 'What the wordings are about.', true),
			text('note', 'What follows from the difference, in level words.'),
			lang('label and note')
		]
	},
	{
		name: 'difference_wordings',
		title: 'Wordings of editions',
		description:
			'The words of each edition for each difference. The edition is the last link of the chain of the claim.',
		key: ['difference_id', 'claim_id'],
		columns: [
			reference('difference_id', 'differences', 'The difference.'),
			{
				name: 'claim_id',
				type: 'claim',
				required: true,
				description: 'The figure or statement that holds the words.'
			},
			text('words', 'The words of the edition; empty where they were not seen and only the sense is known.'),
			{ name: 'words_lang', type: 'language', description: 'Language of the words.' },
			text('translation', 'The sense in the language of the record; empty where the words are in it.'),
			lang('the translation')
		]
	},
	{
		name: 'comparisons',
		title: 'Comparisons',
		description: 'Which figures are set against each other, and why.',
		key: ['id'],
		columns: [
			id('Permanent id.'),
			text('question', 'The question that the comparison puts.', true),
			{ name: 'left_id', type: 'claim', required: true, description: 'A figure or derived figure.' },
			{ name: 'right_id', type: 'claim', required: true, description: 'A figure or derived figure.' },
			text(
				'reading',
				'What can and cannot be read from it, in level words and without a number of its own.',
				true
			),
			lang('question and reading')
		]
	},
	{
		name: 'checks',
		title: 'Checks',
		description: 'Arithmetic that the claims should satisfy if they are to hold together.',
		key: ['id'],
		columns: [
			id('Permanent id.'),
			text('question', 'The question in words.', true),
			{ name: 'left', type: 'formula', required: true, description: 'Left side.' },
			oneOf('relation', CHECK_RELATIONS, 'How left should stand to right.'),
			{ name: 'right', type: 'formula', required: true, description: 'Right side.' },
			{
				name: 'tolerance_percent',
				type: 'number',
				minimum: 0,
				description: 'For about: the difference allowed, in percent of the right side.'
			},
			note,
			lang('the question')
		]
	},
	{
		name: 'derivations',
		title: 'What would have to be true',
		description:
			'Arithmetic that a reader may move: what else would have to hold for a claim to be so. It asserts nothing.',
		key: ['id'],
		columns: [
			id('Permanent id.'),
			{ name: 'claim_id', type: 'claim', required: true, description: 'The figure that is asked about.' },
			text('question', 'The question in words.', true),
			text('result_label', 'What the result is, in a few words that continue a sentence.', true),
			{
				name: 'formula',
				type: 'formula',
				required: true,
				description:
					'Names of the inputs and ids of figures with + - * / and brackets, blanks round each sign.'
			},
			text('formula_in_words', 'The formula in words.', true),
			reference('unit_id', 'units', 'The unit of the result.'),
			text('reading', 'What can and cannot be read from the result.', true),
			lang('the texts')
		]
	},
	{
		name: 'derivation_inputs',
		title: 'Inputs of what would have to be true',
		description:
			'What a reader may move. An input starts at a figure of the record, or at bounds that are marked as the assumption of the reader.',
		key: ['derivation_id', 'name'],
		columns: [
			reference('derivation_id', 'derivations', 'The derivation.'),
			{
				name: 'name',
				type: 'name',
				required: true,
				description: 'Name of the input in the formula and in links; never the id of a figure.'
			},
			position('Order on the page, from 1.'),
			text('label', 'The input in words.', true),
			{
				name: 'claim_id',
				type: 'claim',
				description: 'The figure that the input starts at. Empty: an assumption of the reader.'
			},
			{ name: 'low', type: 'number', description: 'Lower start of an assumption, in the unit.' },
			{ name: 'high', type: 'number', description: 'Upper start of an assumption, in the unit.' },
			{
				name: 'minimum',
				type: 'number',
				minimum: 0,
				required: true,
				description: 'The lowest that a reader may set.'
			},
			{
				name: 'maximum',
				type: 'number',
				minimum: 0,
				required: true,
				description: 'The highest that a reader may set.'
			},
			reference('unit_id', 'units', 'The unit; a share is in percent here and a fraction in the formula.'),
			note,
			lang('label and note')
		]
	},
	{
		name: 'checkpoints',
		title: 'Checkpoints',
		description: 'What later events could settle about a claim, and what has been found.',
		key: ['id'],
		columns: [
			id('Permanent id.'),
			text('test', 'What would test the claim.', true),
			text('evidence', 'The public evidence found.', true),
			oneOf('status', CHECKPOINT_STATUSES, 'Where the test stands.'),
			text('status_note', 'The status in words.'),
			{
				name: 'as_of',
				type: 'partial-date',
				required: true,
				description: 'Up to when public material was read.'
			},
			lang('test and evidence')
		]
	},
	{
		name: 'checkpoint_claims',
		title: 'Claims of checkpoints',
		description: 'The claims each checkpoint tests.',
		key: ['checkpoint_id', 'claim_id'],
		columns: [
			reference('checkpoint_id', 'checkpoints', 'The checkpoint.'),
			{
				name: 'claim_id',
				type: 'claim',
				required: true,
				description: 'A figure, statement or derived figure.'
			}
		]
	},
	{
		name: 'checkpoint_sources',
		title: 'Sources of checkpoints',
		description: 'The documents each checkpoint rests on.',
		key: ['checkpoint_id', 'source_id'],
		columns: [
			reference('checkpoint_id', 'checkpoints', 'The checkpoint.'),
			reference('source_id', 'sources', 'The document.')
		]
	},
	{
		name: 'silences',
		title: 'Silences',
		description: 'What was not published, and what was published but not found. Neither is zero.',
		key: ['id'],
		columns: [
			id('Permanent id.'),
			text('label', 'What is missing.', true),
			reference('measure_id', 'measures', 'The act.', false),
			reference('rank_id', 'ranks', 'The rank.', false),
			...period,
			oneOf('kind', SILENCE_KINDS, 'not-published, or not-found by us.'),
			reference('party_id', 'parties', 'Who would have published it.', false),
			text('looked_for', 'What was looked for, and what there is instead.', true),
			lang('label and looked_for')
		]
	},
	{
		name: 'events',
		title: 'Events',
		description: 'Dated events, broadcasts, editions and publications that the claims refer to.',
		key: ['id'],
		columns: [
			id('Permanent id.'),
			{ name: 'happened_on', type: 'partial-date', required: true, description: 'When.' },
			text('title', 'What, attributed.', true),
			oneOf('kind', EVENT_KINDS, 'What kind of event.'),
			reference('source_id', 'sources', 'Where it was read.', false),
			lang('the title')
		]
	},
	{
		name: 'terms',
		title: 'Terms',
		description: 'Words of the field in the language of the sources and their usual renderings.',
		key: ['id'],
		columns: [
			id('Permanent id.'),
			text('term', 'The term.', true),
			{ name: 'term_lang', type: 'language', required: true, description: 'Language of the term.' },
			text('label', 'The usual rendering.', true),
			text('also', 'Other renderings met.'),
			lang('label')
		]
	},
	{
		name: 'sections',
		title: 'Sections of the dashboard',
		description: 'The parts of the first page in order.',
		key: ['id'],
		columns: [
			id('Permanent id; part of the address of its charts.'),
			position('Order, from 1.'),
			text('title', 'The heading.', true),
			text('standfirst', 'One or two sentences that say what is seen and who says it.', true),
			lang('title and standfirst')
		]
	},
	{
		name: 'panels',
		title: 'Panels of the dashboard',
		description: 'One chart each: what it shows and what must be read with it.',
		key: ['id'],
		columns: [
			id('Permanent id; the address of the chart.'),
			reference('section_id', 'sections', 'The section.'),
			position('Order in the section, from 1.'),
			oneOf(
				'form',
				PANEL_FORM_NAMES,
				`${PANEL_FORM_NAMES.map((form) => `${form}: ${PANEL_FORMS[form].shows}`).join('; ')}.`
			),
			text('title', 'The finding, with its speaker.', true),
			text('subtitle', 'Measure, unit and period.', true),
			text('finding', 'What is seen, in a sentence that attributes.', true),
			text('caveat', 'The limits of the chart.', true),
			reference('series_id', 'series', 'For running: the series drawn as bars.', false),
			lang('the words')
		]
	},
	{
		name: 'panel_marks',
		title: 'Marks of panels',
		description:
			'What each chart draws. A mark is a figure, a derived figure or a silence; never a bare number.',
		key: ['panel_id', 'position'],
		columns: [
			reference('panel_id', 'panels', 'The panel.'),
			position('Order, from 1.'),
			{
				name: 'claim_id',
				type: 'claim',
				description: 'The figure or derived figure. Empty where silence_id is given.'
			},
			reference('silence_id', 'silences', 'The silence. Empty where claim_id is given.', false),
			text('label', 'Short label for the chart: speaker and what; no number in it.', true),
			oneOf('role', MARK_ROLES, 'mark, reference (a line across), whole, part or remainder of a strip.'),
			lang('the label')
		]
	},
	{
		name: 'limits',
		title: 'Known limits',
		description: 'What this record does not know or cannot show.',
		key: ['id'],
		columns: [
			id('Permanent id.'),
			position('Order, from 1.'),
			text('limit', 'The limit in words.', true),
			lang('the limit')
		]
	}
];
