/**
 * The rules of grading of a record that has none of its own: the same for every speaker, and about no subject. A record that
 * wants others has them in `grade_rules.csv`, all of them then.
 */

import { NOT_GRADED_WORDS } from '../record/grade.ts';
import type { Scale } from '../record/model.ts';
import { NO_GRADE, NOT_ASKED } from '../record/schema/vocabularies.ts';

/** Rules by the columns of `grade_rules.csv`, each cell as it is written there. */
export const DEFAULT_GRADE_RULES: readonly Readonly<Record<string, string>>[] = [
	{
		id: 'attribution-strong',
		scale: 'attribution',
		grade: 'strong',
		position: '1',
		condition: 'read=speaker',
		phrase: 'read in the speaker’s own text',
		rule: 'The number was read in the speaker’s own publication, in an official medium that publishes on the speaker’s behalf, or in a faithful repost of the text.',
		reason: 'Read in: {source}.',
		raised_by: 'Nothing; this is already the highest grade.',
		lowered_by:
			'The speaker corrects or withdraws the number, or the text read proves not to be the speaker’s: then fair or weaker.',
		lang: 'en'
	},
	{
		id: 'attribution-fair',
		scale: 'attribution',
		grade: 'fair',
		position: '2',
		condition: 'read=report',
		phrase: 'read in a press report',
		rule: 'The number was read in a press report of what the speaker published.',
		reason: 'Read in: {source}.',
		raised_by: 'Reading the number in the speaker’s own publication, or in a faithful repost of its text.',
		lowered_by:
			'The report is withdrawn or corrected on this number, or proves to repeat a third party instead of the speaker.',
		lang: 'en'
	},
	{
		id: 'attribution-weak',
		scale: 'attribution',
		grade: 'weak',
		position: '3',
		condition: 'read=third-party',
		phrase: 'read only in the text of a third party',
		rule: 'The number was read only in a third party’s table, column, summary or retelling, or on a copy of doubtful fidelity.',
		reason: 'Read only in: {source}.',
		raised_by:
			'Opening the document that the third party names: a press report of it makes the grade fair, the speaker’s own text strong.',
		lowered_by:
			'The named document is opened and does not have the number, or the third party proves to have it from an unnamed link.',
		lang: 'en'
	},
	{
		id: 'attribution-unconfirmed',
		scale: 'attribution',
		grade: 'unconfirmed',
		position: '4',
		phrase: 'the speaker’s own words were not found',
		rule: 'The number reaches the record only through an unnamed link, or through somebody whose own words were not consulted.',
		reason: 'Reaches the record only through: {source}.',
		raised_by:
			'Hearing or reading the speaker’s own words, or a press report of them by somebody who did. An unnamed speaker must be named, or the words documented.',
		lowered_by:
			'Nothing; this is already the lowest grade. If the speaker denies the words, that is recorded as a conflict.',
		lang: 'en'
	},
	{
		id: 'reliability-anonymous-f',
		scale: 'reliability',
		grade: 'F',
		position: '1',
		condition: 'identity=unnamed',
		phrase: 'speaker not named',
		rule: 'A speaker without a name: nothing is known to judge reliability by. An announcement whose issuer nobody names also counts here.',
		reason: 'Which person or body speaks is not named, so there is nothing to judge reliability by.',
		raised_by:
			'A name, a document or an earlier dated statement that can be checked: then the rule for those decides.',
		lowered_by:
			'Earlier statements of the same speaker that were checked and proved wrong: then D or E. F itself is not a low grade.',
		lang: 'en'
	},
	{
		id: 'reliability-no-imprint-f',
		scale: 'reliability',
		grade: 'F',
		position: '2',
		condition: 'identity=no-imprint',
		phrase: 'publisher not known',
		rule: 'An outlet for which no imprint was found: who owns, edits and answers for it is not known.',
		reason: 'No imprint, owner or editor was found.',
		raised_by: 'An imprint and earlier dated numbers that can be looked up: then the rule for those decides.',
		lowered_by:
			'Earlier counts that were checked and proved wrong: then D or E. F itself is not a low grade.',
		lang: 'en'
	},
	{
		id: 'reliability-shown-b',
		scale: 'reliability',
		grade: 'B',
		position: '3',
		condition: 'shows=list',
		phrase: 'shows what it counted',
		rule: 'A named speaker that shows what it counts: the list, the database or the documents.',
		reason: 'Shows the list, the database or the documents that it counts.',
		raised_by: 'A record of earlier counts that outside checks confirmed: then A.',
		lowered_by:
			'A list, database or document that proves not to hold what was counted, or is no longer shown.',
		lang: 'en'
	},
	{
		id: 'reliability-published-c',
		scale: 'reliability',
		grade: 'C',
		position: '4',
		condition: 'track=published',
		phrase: 'publishes under its own name; does not show what it counted',
		rule: 'A named speaker whose earlier dated numbers can be looked up, but who did not show the list, the documents or the method behind them. Public bodies, agencies, newspapers and offices alike.',
		reason: 'Earlier dated numbers can be looked up; the list or the documents behind them were not shown.',
		raised_by: 'Reading the list, the database or the documents behind its counts: then B.',
		lowered_by: 'Numbers of its own that prove wrong and are not corrected.',
		lang: 'en'
	},
	{
		id: 'reliability-no-record-f',
		scale: 'reliability',
		grade: 'F',
		position: '5',
		phrase: 'no earlier number that can be checked',
		rule: 'A named speaker for whom no earlier dated count or forecast was found that could be checked.',
		reason: 'No earlier dated count or forecast was found that could be checked.',
		raised_by: 'Earlier dated forecasts or counts that were checked: then the rule for those decides.',
		lowered_by:
			'Earlier forecasts or counts that were checked and proved wrong: then D or E. F itself is not a low grade.',
		lang: 'en'
	},
	{
		id: 'credibility-differs-4',
		scale: 'credibility',
		grade: '4',
		position: '1',
		condition: 'own=differs or other=differs',
		phrase: 'another source gives a different number',
		rule: 'Another number for the same thing (same measure, unit, group, rank and period) differs by more than rounding, and was read no farther from its speaker.',
		reason: 'Differs from: {with}.',
		raised_by:
			'A text that explains the difference, such as a correction: then the grade that the number would have alone.',
		lowered_by:
			'Evidence that the number is wrong, such as a correction of it by its own speaker: then {text:5}.',
		lang: 'en'
	},
	{
		id: 'credibility-texts-4',
		scale: 'credibility',
		grade: '4',
		position: '2',
		condition: 'texts=differ',
		phrase: 'its texts disagree on what is counted',
		rule: 'The texts of this one statement disagree on the measure, the unit or the period that is counted, so it is not settled what the number says.',
		reason: 'The texts of the statement disagree on what is counted; the caveat says how.',
		raised_by:
			'The original text, or a correction that settles what is counted: then the grade that the number would have alone.',
		lowered_by:
			'Evidence that the number is wrong, such as a correction of it by its own speaker: then {text:5}.',
		lang: 'en'
	},
	{
		id: 'credibility-joined-4',
		scale: 'credibility',
		grade: '4',
		position: '3',
		condition: 'method=mixed',
		phrase: 'joins confirmed and unconfirmed cases',
		rule: 'The count joins announced or confirmed cases with cases that nobody confirmed, and its list was not shown.',
		reason: 'Joins announced or confirmed cases with unconfirmed ones, without a list that could be checked.',
		raised_by:
			'A list that keeps announced, confirmed and inferred cases apart and can be checked: then {text:3}.',
		lowered_by: 'Counted cases that prove not to be cases: then {text:5}.',
		lang: 'en'
	},
	{
		id: 'credibility-unread-6',
		scale: 'credibility',
		grade: '6',
		position: '4',
		condition: 'read=not-read or speaker=unnamed',
		phrase: 'cannot be checked',
		rule: 'Nothing that could be checked was found: the first speaker has no name, or the speaker’s own words or release were not found.',
		reason: 'No document of the original speaker was found to check.',
		raised_by:
			'A named first speaker, the release or document itself, or a separate count of the same thing: then the number can be judged.',
		lowered_by:
			'Evidence against the number, such as a complete count of the same thing that contradicts it: then {text:5}. {text:6} itself is not a low grade.',
		lang: 'en'
	},
	{
		id: 'credibility-agrees-2',
		scale: 'credibility',
		grade: '2',
		position: '5',
		condition: 'other=agrees',
		phrase: 'a separate count agrees',
		rule: 'A separate count of the same thing, by somebody else, gives the same number or one that rounding explains.',
		reason: 'Agrees with: {with}.',
		raised_by:
			'A complete list of what was counted, or confirmation by a source of the same scope that does not rest on the same announcement: then {text:1}.',
		lowered_by:
			'A count of the same thing with another number that rounding does not explain: then {text:4}.',
		lang: 'en'
	},
	{
		id: 'credibility-own-3',
		scale: 'credibility',
		grade: '3',
		position: '6',
		condition: 'own=agrees',
		phrase: 'adds up; not checked from outside',
		rule: 'Another statement of the same speaker or side agrees with the number, or arithmetic on such statements does; nobody else has counted the same thing.',
		reason: 'Agrees, by itself or in a sum, with: {with}.',
		raised_by:
			'A separate count of the same thing, or the release of the cases behind the number: then {text:2} or {text:1}.',
		lowered_by:
			'Another statement of the same thing with another number that rounding does not explain: then {text:4}.',
		lang: 'en'
	},
	{
		id: 'credibility-continues-3',
		scale: 'credibility',
		grade: '3',
		position: '7',
		condition: 'series=borne-out',
		phrase: 'fits what the speaker says of other times; not checked from outside',
		rule: 'The same speaker gave this count for another time too, and that number agrees with another statement; nothing was found to set this one against.',
		reason: 'The same speaker’s number for another time agrees with another statement: {with}.',
		raised_by:
			'A later statement that the number, added to others, agrees with, or a separate count of the same thing: then the rule for those decides.',
		lowered_by: 'A later statement that the speaker’s numbers do not add up to: then {text:4}.',
		lang: 'en'
	},
	{
		id: 'credibility-listed-3',
		scale: 'credibility',
		grade: '3',
		position: '8',
		condition: 'method=list',
		phrase: 'list shown; not counted by others',
		rule: 'The persons, cases or documents that were counted are shown or publicly named one by one, so that a reader can count again; no separate count of the same thing was found.',
		reason: 'What was counted is shown and can be counted again.',
		raised_by: 'A separate count of the same thing: then {text:2}.',
		lowered_by: 'A count of the same list that gives another number: then {text:4}.',
		lang: 'en'
	},
	{
		id: 'credibility-single-6',
		scale: 'credibility',
		grade: '6',
		position: '9',
		phrase: 'no like-for-like count found',
		rule: 'No other statement, list or count was found, by anybody, that is like for like with it: the same thing in the same unit, of the same group and over the same time, all of them stated. What was read does not allow a judgement.',
		reason: 'No other statement, list or count was found that is like for like with it.',
		raised_by: 'Another statement, a list or a count of the same thing: then the rule for those decides.',
		lowered_by:
			'Another number for the same thing that rounding does not explain: then {text:4}. {text:6} itself is not a low grade.',
		lang: 'en'
	}
];

/** The rules by which a claim or a speaker is not graded, where nobody was asked. They come before all others. */
export const NOT_GRADED_RULES: readonly Readonly<Record<string, string>>[] = [
	notGraded('attribution', 'read'),
	notGraded('reliability', 'identity'),
	notGraded('credibility', 'read')
];

function notGraded(scale: Scale, question: string): Readonly<Record<string, string>> {
	return {
		id: `${scale}-not-graded`,
		scale,
		grade: NO_GRADE[scale],
		position: '0',
		condition: `${question}=${NOT_ASKED}`,
		phrase: NOT_GRADED_WORDS,
		rule: 'The record does not say what is known of the evidence.',
		reason: 'The record does not say what is known of the evidence.',
		raised_by: 'Answers about the evidence: then the rule for those decides.',
		lowered_by: 'Answers about the evidence: then the rule for those decides.',
		lang: 'en'
	};
}
