/** The first screen: the answer in a few lines, and one table that sets every group's numbers side by side. */
import {
	id,
	label,
	lang,
	numericClaim,
	oneOf,
	optional,
	position,
	reference,
	sentences,
	type Table
} from './columns.ts';
import { LINE_KINDS, SIDES } from './vocabularies.ts';

export const OVERVIEW_TABLES = [
	{
		name: 'overview_lines',
		title: 'Words of the first screen',
		description:
			'The answer in a few lines, above the table of groups. Without rows the first page shows its panels alone.',
		key: ['position'],
		columns: [
			position('Order, from 1.'),
			oneOf(
				'kind',
				LINE_KINDS,
				'headline: the answer with its speaker, exactly one; sentence: what must be read with it; caption: what the table sets side by side, in at most one row; caveat: what must be read with every row of the table.'
			),
			sentences('words', 'The line.'),
			lang('the line')
		]
	},
	{
		name: 'overview_rows',
		title: 'Groups of the first screen',
		description: 'One row per group counted, such as a rank, in the order of the table.',
		key: ['id'],
		columns: [
			id('Permanent id; part of the address of the row.'),
			position('Order, from 1.'),
			label('label', 'Who is counted.'),
			sentences('why', 'Why the numbers of the row differ.'),
			lang('the words')
		]
	},
	{
		name: 'overview_cells',
		title: 'Numbers of the first screen',
		description:
			'What each side has for a group: a figure, a derived figure or a silence, never a bare number.',
		key: ['row_id', 'position'],
		columns: [
			reference('row_id', 'overview_rows', 'The group.'),
			position('Order in the row, from 1.'),
			oneOf(
				'side',
				SIDES,
				'official: published by an authority, cited as such, or computed from such numbers; relayed: passed on by somebody who did not count; independent: counted by somebody else.'
			),
			optional(numericClaim('claim_id', 'The figure or derived figure. Empty where silence_id is given.')),
			optional(reference('silence_id', 'silences', 'The silence. Empty where claim_id is given.')),
			sentences('label', 'Speaker and what, in a few words; no number in it.'),
			lang('the label')
		]
	}
] as const satisfies readonly Table[];
