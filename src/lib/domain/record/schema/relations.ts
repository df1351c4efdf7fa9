/** How claims stand to each other: conflicts, tensions, and editions of one text that differ. */
import {
	claim,
	id,
	lang,
	language,
	note,
	oneOf,
	optional,
	position,
	reference,
	saidBy,
	sentences,
	text,
	words,
	type Table
} from './columns.ts';
import { DIFFERENCE_ASPECTS, RELATION_KINDS } from './vocabularies.ts';

export const RELATION_TABLES = [
	{
		name: 'relations',
		title: 'Relations between claims',
		description: 'Pairs of claims: one conflicts with, repeats, is part of or is context for the other.',
		key: ['claim_id', 'other_id'],
		columns: [
			claim('claim_id', 'A figure, statement or derived figure.'),
			claim('other_id', 'The other.'),
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
		description: 'Where claims are inconsistent, in words.',
		key: ['id'],
		columns: [id('Permanent id.'), sentences('tension', 'The tension in words.'), lang('the tension')]
	},
	{
		name: 'tension_claims',
		title: 'Claims in tension',
		description: 'The claims each tension is between.',
		key: ['tension_id', 'claim_id'],
		columns: [
			reference('tension_id', 'tensions', 'The tension.'),
			claim('claim_id', 'A figure, statement or derived figure.')
		]
	},
	{
		name: 'differences',
		title: 'Differences between editions',
		description: 'Where the editions of one text differ.',
		key: ['id'],
		columns: [
			id('Permanent id.'),
			position('Order, from 1.'),
			oneOf('aspect', DIFFERENCE_ASPECTS, 'What differs.'),
			sentences('label', 'What the wordings are about.'),
			optional(sentences('note', 'What follows from the difference, in level words.')),
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
			claim('claim_id', 'The figure or statement that holds the words.'),
			optional(
				text('words', 'The words of the edition; empty where they were not seen and only the sense is known.')
			),
			optional(language('words_lang', 'Language of the words.')),
			optional(
				saidBy(
					words('translation', 'The sense in the language of the record; empty where the words are in it.'),
					{ words: 'words', lang: 'words_lang' }
				)
			),
			lang('the translation')
		]
	}
] as const satisfies readonly Table[];
