import { describe, expect, test } from 'vitest';
import type { Corroboration } from '../evidence/agreements.ts';
import type { RowOf } from '../record/schema/tables.ts';
import { readGrader, type GraderRows } from './gradings.ts';

const ON = '2024-03-01';
const NOTHING: Corroboration = {
	own: { agrees: [], differs: [] },
	other: { agrees: [], differs: [] },
	series: null
};

function rule(
	id: string,
	scale: RowOf<'grade_rules'>['scale'],
	grade: string,
	position: number | null,
	condition: string | null,
	reason: string | null = null
): RowOf<'grade_rules'> {
	const words = { rule: `${id} applies`, raised_by: `more than ${id}`, lowered_by: `less than ${id}` };
	return { id, scale, grade, position, condition, phrase: `plain ${id}`, ...words, reason, lang: 'en' };
}

function evidence(claim_id: string, changes: Partial<RowOf<'evidence'>> = {}): RowOf<'evidence'> {
	return {
		claim_id,
		read: 'speaker',
		method: 'not-stated',
		texts: 'alike',
		override_grade: null,
		override_code: null,
		override_reason: null,
		note: null,
		answered_on: ON,
		lang: 'en',
		...changes
	};
}

const speaker = (
	party_id: string,
	identity: RowOf<'party_evidence'>['identity']
): RowOf<'party_evidence'> => ({
	...{ party_id, identity, shows: 'nothing', track: 'published' },
	...{ note: null, answered_on: ON, lang: 'en' }
});

const earlier = (
	subject_id: string,
	rule_id: string,
	grade: string,
	graded_on: string
): RowOf<'gradings'> => ({
	...{ subject_id, scale: 'credibility', grade, rule_id },
	...{ reason: `graded on ${graded_on}`, graded_on, lang: 'en' }
});

const rows: GraderRows = {
	grade_rules: [
		rule('read', 'attribution', 'strong', 1, 'read=speaker', 'Read in: {source}.'),
		rule('unread', 'attribution', 'weak', 2, null, 'Only through: {source}.'),
		rule('hidden', 'reliability', 'F', 1, 'identity=unnamed'),
		rule('known', 'reliability', 'C', 2, null),
		rule('contradicted', 'credibility', '4', 1, 'own=differs or other=differs', 'Differs from: {with}.'),
		rule('faceless', 'credibility', '6', 2, 'speaker=unnamed', 'Nobody to ask.'),
		rule('counted', 'credibility', '2', 3, 'other=agrees', 'Agrees with: {with}.'),
		rule('alone', 'credibility', '6', 4, null, 'Nothing else.'),
		rule('by-hand', 'credibility', '3', null, null)
	],
	evidence: [
		evidence('tide'),
		evidence('ebb', { read: 'report', note: 'The log was wet.' }),
		evidence('whisper'),
		evidence('moved', {
			override_grade: '5',
			override_code: 'withdrawn',
			override_reason: 'The harbour took it back.'
		}),
		evidence('saying', { method: null, texts: null })
	],
	party_evidence: [speaker('harbour', 'named'), speaker('voice', 'unnamed')],
	gradings: [
		earlier('tide', 'by-hand', '3', '2024-01-15'),
		earlier('tide', 'contradicted', '4', '2024-02-10'),
		earlier('tide', 'alone', '6', '2024-02-20'),
		earlier('ebb', 'by-hand', '3', '2024-01-01')
	],
	figures: [
		{ id: 'tide', speaker_id: 'harbour' },
		{ id: 'ebb', speaker_id: 'harbour' },
		{ id: 'moved', speaker_id: 'harbour' },
		{ id: 'whisper', speaker_id: 'voice' }
	],
	statements: [{ id: 'saying', source_id: 'gazette' }],
	sources: [
		{ id: 'log', title: 'The harbour log' },
		{ id: 'gazette', title: 'The gazette' }
	],
	figure_sources: [
		{ figure_id: 'ebb', source_id: 'log', position: 1, role: 'published-in', access: 'not-opened' },
		{ figure_id: 'tide', source_id: 'log', position: 1, role: 'published-in', access: 'not-opened' },
		{ figure_id: 'tide', source_id: 'gazette', position: 2, role: 'read-in', access: 'read-in-full' }
	]
};
const grader = readGrader(rows);

describe('a grade follows from answers', () => {
	test('attribution from how near it was read, and its reason names the document that was read', () => {
		expect(grader.attribution('tide')).toMatchObject({
			grade: 'strong',
			reason: 'Read in: The gazette.',
			gradedOn: ON
		});
		expect(grader.attribution('saying').reason).toBe('Read in: The gazette.');
	});

	test('the reason names a document that the claim was taken from before a fuller one that has it too, and a table last', () => {
		const cited = (role: 'read-in' | 'also-in', first: string, second: string) =>
			readGrader({
				...rows,
				figure_sources: [
					{ figure_id: 'tide', source_id: 'log', position: 1, role: 'read-in', access: first },
					{ figure_id: 'tide', source_id: 'gazette', position: 2, role, access: second }
				] as GraderRows['figure_sources']
			}).attribution('tide').reason;
		expect(cited('also-in', 'read-on-copy', 'read-in-full')).toBe('Read in: The harbour log.');
		expect(cited('read-in', 'read-on-copy', 'read-in-full')).toBe('Read in: The gazette.');
		expect(cited('also-in', 'read-in-table', 'read-on-copy')).toBe('Read in: The gazette.');
	});

	test('what was noted besides stands behind the reason', () => {
		expect(grader.attribution('ebb')).toMatchObject({
			grade: 'weak',
			reason: 'Only through: The harbour log. The log was wet.'
		});
	});

	test('what is put together is put together as the language writes it', () => {
		const joined = readGrader(rows, { parts: '；', sentences: '', colon: '：' });
		expect(joined.attribution('ebb').reason).toBe('Only through: The harbour log.The log was wet.');
		const differs = { ...NOTHING, own: { agrees: [], differs: ['the pier count', 'the lighthouse count'] } };
		expect(joined.credibility('tide', differs).reason).toBe(
			'Differs from: the pier count；the lighthouse count.'
		);
	});

	test('a speaker without a name cannot be judged, nor can its number', () => {
		expect(grader.reliability('voice')?.grade).toBe('F');
		expect(grader.credibility('whisper', NOTHING)).toMatchObject({ grade: '6', ruleId: 'faceless' });
	});

	test('what is computed takes a grade over with its reason said of the one it was given to', () => {
		const given = grader.credibility('tide', { ...NOTHING, other: { agrees: ['Ebb'], differs: [] } });
		expect(grader.takenOver(given, 'Tide')).toMatchObject({
			grade: '2',
			reason: 'Tide: Agrees with: Ebb.',
			earlier: []
		});
	});

	test('a party that never speaks has no reliability', () => {
		expect(grader.reliability('gull')).toBeNull();
	});

	test('what differs is named before what agrees', () => {
		const both = { ...NOTHING, other: { agrees: ['the pier count'], differs: ['the lighthouse count'] } };
		expect(grader.credibility('tide', both)).toMatchObject({
			grade: '4',
			reason: 'Differs from: the lighthouse count.'
		});
		const one = { ...NOTHING, other: { agrees: ['the pier count', 'the pier count'], differs: [] } };
		expect(grader.credibility('tide', one)).toMatchObject({
			grade: '2',
			reason: 'Agrees with: the pier count.'
		});
	});

	test('says its rule in plain words, and what would raise or lower it', () => {
		expect(grader.credibility('tide', NOTHING)).toMatchObject({
			phrase: 'plain alone',
			rule: 'alone applies',
			raisedBy: 'more than alone',
			loweredBy: 'less than alone'
		});
	});

	test('a departure from the rules gives its own reason', () => {
		expect(grader.credibility('moved', NOTHING)).toMatchObject({
			grade: '5',
			reason: 'The harbour took it back.'
		});
	});
});

describe('a grade has a memory', () => {
	test('grades given before stay, newest first, but for the one in force', () => {
		const before = grader.credibility('tide', NOTHING).earlier;
		expect(before.map(({ grade, gradedOn }) => [grade, gradedOn])).toEqual([
			['4', '2024-02-10'],
			['3', '2024-01-15']
		]);
	});

	test('a grade of another scale or subject is not an earlier one', () => {
		expect(grader.attribution('tide').earlier).toEqual([]);
		expect(grader.credibility('ebb', NOTHING).earlier).toHaveLength(1);
	});
});
