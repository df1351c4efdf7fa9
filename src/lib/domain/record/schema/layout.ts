/** What the first page shows: its sections, panels and marks, and the known limits of the record. */
import {
	id,
	lang,
	numericClaim,
	oneOf,
	optional,
	position,
	reference,
	sentences,
	type Table
} from './columns.ts';
import { MARK_ROLES, PANEL_FORM_NAMES, PANEL_FORMS } from '../../panels/panel-forms.ts';

/** A running total is another chart than its periods, and says other things. */
const TOTAL_WORDS = [
	optional(
		sentences(
			'total_title',
			'For running: the title of the view that shows the running total. Given with the three columns after it, or not at all.'
		)
	),
	optional(sentences('total_subtitle', 'Measure, unit and period of that view.')),
	optional(
		sentences(
			'total_finding',
			'What is seen in that view; first, where it is so, that what stands beside the total is not like for like.'
		)
	),
	optional(sentences('total_caveat', 'The limits of that view.'))
] as const;

export const LAYOUT_TABLES = [
	{
		name: 'sections',
		title: 'Sections of the dashboard',
		description: 'The parts of the first page in order.',
		key: ['id'],
		columns: [
			id('Permanent id; part of the address of its charts.'),
			position('Order, from 1.'),
			sentences('title', 'The heading.'),
			sentences('standfirst', 'One or two sentences that say what is seen and who says it.'),
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
			sentences('title', 'The finding, with its speaker.'),
			sentences('subtitle', 'Measure, unit and period.'),
			sentences('finding', 'What is seen, in a sentence that attributes.'),
			sentences('caveat', 'The limits of the chart.'),
			optional(reference('series_id', 'series', 'For running: the series drawn as bars.')),
			...TOTAL_WORDS,
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
			optional(numericClaim('claim_id', 'The figure or derived figure. Empty where silence_id is given.')),
			optional(reference('silence_id', 'silences', 'The silence. Empty where claim_id is given.')),
			sentences('label', 'Short label for the chart: speaker and what; no number in it.'),
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
			sentences('limit', 'The limit in words.'),
			lang('the limit')
		]
	}
] as const satisfies readonly Table[];
