/** What surrounds the claims: checkpoints, silences, events and the words of the field. */
import {
	claim,
	id,
	label,
	lang,
	language,
	oneOf,
	optional,
	partialDate,
	period,
	reference,
	sentences,
	text,
	words,
	type Table
} from './columns.ts';
import { CHECKPOINT_STATUSES, EVENT_KINDS, SILENCE_KINDS } from './vocabularies.ts';

export const CONTEXT_TABLES = [
	{
		name: 'checkpoints',
		title: 'Checkpoints',
		description: 'What later events could settle about a claim, and what has been found.',
		key: ['id'],
		columns: [
			id('Permanent id.'),
			sentences('test', 'What would test the claim.'),
			sentences('evidence', 'The public evidence found.'),
			oneOf('status', CHECKPOINT_STATUSES, 'Where the test stands.'),
			optional(sentences('status_note', 'The status in words.')),
			partialDate('as_of', 'Up to when public material was read.'),
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
			claim('claim_id', 'A figure, statement or derived figure.')
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
		description:
			'What a source says is not published, and what was looked for and not found. Neither is zero.',
		key: ['id'],
		columns: [
			id('Permanent id.'),
			label('label', 'What is missing.'),
			optional(reference('measure_id', 'measures', 'The measure.')),
			optional(reference('rank_id', 'ranks', 'The rank.')),
			...period,
			oneOf('kind', SILENCE_KINDS, 'not-published, or not-found by us.'),
			optional(reference('party_id', 'parties', 'Who would have published it.')),
			sentences('looked_for', 'What was looked for, and what there is instead.'),
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
			partialDate('happened_on', 'When.'),
			label('title', 'What, attributed.'),
			oneOf('kind', EVENT_KINDS, 'What kind of event.'),
			optional(reference('source_id', 'sources', 'Where it was read.')),
			lang('the title')
		]
	},
	{
		name: 'terms',
		title: 'Terms',
		description: 'Words of the field in the language of the sources, with their usual translations.',
		key: ['id'],
		columns: [
			id('Permanent id.'),
			text('term', 'The term.'),
			language('term_lang', 'Language of the term.'),
			words('label', 'The usual translation.'),
			optional(text('also', 'Other translations found, and words by which a reader may look for it.')),
			lang('label')
		]
	},
	{
		name: 'glossary',
		title: 'Glossary',
		description:
			'The one word that the sentences of the record use for each thing. Quotations keep the words of their source.',
		key: ['id'],
		columns: [
			id('Permanent id.'),
			words('term', 'The word or phrase.'),
			optional(
				sentences(
					'meaning',
					'What it means here, in a sentence. Empty for a choice of words that needs no explaining.'
				)
			),
			optional(
				text(
					'instead_of',
					'What no sentence in this language says for it, separated by semicolons; "…" inside a phrase is one to three words.'
				)
			),
			lang('the term')
		]
	}
] as const satisfies readonly Table[];
