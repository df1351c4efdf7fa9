/** Who speaks and through whom: parties, chains of relay, and the documents. */
import {
	filled,
	id,
	lang,
	language,
	note,
	oneOf,
	optional,
	partialDate,
	position,
	reference,
	sentences,
	url,
	words,
	type Table
} from './columns.ts';
import { ACCESS, PARTY_KINDS, PERIOD_BASES, SOURCE_KINDS, URL_KINDS } from './vocabularies.ts';

export const PROVENANCE_TABLES = [
	{
		name: 'parties',
		title: 'Parties',
		description: 'Everyone who states, counts, publishes or relays a number.',
		key: ['id'],
		columns: [
			id('Permanent id.'),
			words('name', 'The name as the sources give it.'),
			filled(oneOf('kind', PARTY_KINDS, 'What kind of party.'), 'not-stated'),
			optional(
				sentences(
					'phrase',
					'What a page says of the speaker beside a number, in a few words, such as `one unnamed source`. Needed of a speaker without a name or imprint.'
				)
			),
			optional(sentences('description', 'Who this is, in a sentence that attributes.')),
			lang('the name, the phrase and the description'),
			note
		]
	},
	{
		name: 'origin_ties',
		title: 'Parties counted as one origin',
		description:
			'Parties that count as one origin of a number, such as an edition and its house, or a body and its successor.',
		key: ['party_id'],
		columns: [
			reference('party_id', 'parties', 'The party.'),
			reference('counts_as_id', 'parties', 'The party that it is counted as.'),
			sentences('reason', 'Why the two are one origin.'),
			lang('the reason')
		]
	},
	{
		name: 'chains',
		title: 'Chains of relay',
		description: 'One row per chain, from the original speaker to the published text.',
		key: ['id'],
		columns: [id('Permanent id.'), note]
	},
	{
		name: 'hops',
		title: 'Relay hops',
		description:
			'The links of each chain in order. Position 0 is the original speaker; the number of hops is the number of retellings after it.',
		key: ['chain_id', 'position'],
		columns: [
			reference('chain_id', 'chains', 'The chain.'),
			position('0 for the original speaker, then 1, 2, …'),
			reference('party_id', 'parties', 'Who spoke or printed.'),
			optional(words('channel', 'How it was passed on: live broadcast, bulletin, wire, web page.')),
			optional(partialDate('said_on', 'When, where it is known.')),
			optional(language('said_lang', 'Language spoken or printed, where known.')),
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
			words('title', 'What it is, in our words where the title was not seen.'),
			reference('party_id', 'parties', 'Who published it.'),
			filled(oneOf('kind', SOURCE_KINDS, 'What kind of document.'), 'not-stated'),
			optional(language('source_lang', 'Language of the document.')),
			optional(partialDate('published', 'Date of publication.')),
			filled(
				oneOf(
					'published_basis',
					PERIOD_BASES,
					'Whether the document states its date, the date is inferred, or none is stated.'
				),
				'stated where there is a date, else not-stated'
			),
			optional(url('url', 'An http or https address. Empty only where url_kind is none.')),
			filled(
				oneOf(
					'url_kind',
					URL_KINDS,
					'What is at the address. Archive copies, blog copies and content farms are kept as text and never linked.'
				),
				'not-stated where there is an address, else none'
			),
			filled(oneOf('access', ACCESS, 'How the document itself was read.'), 'not-stated'),
			lang('the title'),
			note
		]
	}
] as const satisfies readonly Table[];
