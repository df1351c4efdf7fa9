/** What is counted: units, measures, ranks and groups, and how these stand to each other. */
import {
	definition,
	grouping,
	id,
	label,
	lang,
	language,
	note,
	oneOf,
	optional,
	position,
	reference,
	sentences,
	text,
	words,
	type Table
} from './columns.ts';
import { ACCRUALS, DEFINITION_KINDS, DEFINITION_RELATIONS, UNIT_KINDS } from './vocabularies.ts';

export const DEFINITION_TABLES = [
	{
		name: 'units',
		title: 'Units',
		description: 'The unit: what one of the things counted is.',
		key: ['id'],
		columns: [
			id('Permanent id.'),
			words('label', 'Name for several, lower case: "persons".'),
			oneOf(
				'kind',
				UNIT_KINDS,
				'A count, a share in percent, a length of time, or a balance: an amount or a change that may be below 0 or, in percent, above 100.'
			),
			lang('the label'),
			note
		]
	},
	{
		name: 'measures',
		title: 'Measures',
		description: 'What is counted, with what it includes and what it excludes.',
		key: ['id'],
		columns: [
			id('Permanent id.'),
			label('label', 'What is counted, in a few words.'),
			optional(text('original_term', 'The term in the language of the source.')),
			optional(language('original_lang', 'Language of the original term.')),
			oneOf(
				'accrual',
				ACCRUALS,
				'flow: counted over a period; stock: counted at one moment; rate: so many per unit of something; rates never add up; not-stated: nothing tells which.'
			),
			optional(sentences('includes', 'What the count includes.')),
			optional(sentences('excludes', 'What the count excludes.')),
			optional(
				grouping(
					label(
						'topic',
						'What sort of thing is counted, in a few plain words that measures of one sort share; readers find figures by it. Topics are listed in the order in which they first stand here.'
					)
				)
			),
			lang('the label'),
			note
		]
	},
	{
		name: 'ranks',
		title: 'Ranks',
		description: 'The ranks of those counted, highest first.',
		key: ['id'],
		columns: [
			id('Permanent id.'),
			position('Order from the highest, from 1.'),
			words('label', 'The rank in words.'),
			optional(text('original_term', 'The term in the language of the source.')),
			optional(
				grouping(
					label(
						'topic',
						'A topic that every figure of the rank belongs to besides that of its measure, whoever states it; several ranks may share one.'
					)
				)
			),
			lang('the label'),
			note
		]
	},
	{
		name: 'populations',
		title: 'Populations',
		description: 'The group that is counted, as its speaker defines it.',
		key: ['id'],
		columns: [
			id('Permanent id.'),
			label('label', 'The group in a few words.'),
			optional(reference('rank_id', 'ranks', 'The rank the group belongs to.')),
			lang('the label'),
			note
		]
	},
	{
		name: 'definition_relations',
		title: 'What includes what',
		description:
			'How two measures, units, groups or ranks relate. Two that no row joins, directly or through others, are taken as different.',
		key: ['kind', 'one_id', 'other_id'],
		columns: [
			oneOf('kind', DEFINITION_KINDS, 'What the two are.'),
			definition('one_id', 'The one that includes, or either of the two.'),
			oneOf(
				'relation',
				DEFINITION_RELATIONS,
				'includes: the one counts whatever the other counts; overlaps: both count some of the same; unclear: a definition was not stated.'
			),
			definition('other_id', 'The other.'),
			sentences('note', 'Why, in a sentence.'),
			lang('the note')
		]
	}
] as const satisfies readonly Table[];
