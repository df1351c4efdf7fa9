import { describe, expect, test } from 'vitest';
import type { Figure, Grading, Scale } from '#lib/domain/record/model.ts';
import { gradePhrase, gradeRules, madeOfWords, shortPhrase, trustWords } from './grade-phrases.ts';
import { presentWeakest } from './grading-words.ts';

const grading = (scale: Scale, grade: string, phrase: string | null): Grading =>
	({ scale, grade, phrase, ruleId: `${scale}-rule` }) as Grading;
/** A figure with a phrase on each scale, and what is said of its speaker. */
const figure = (grades: { attribution: string; reliability: string; credibility: string }, said?: string) =>
	({
		grades: {
			attribution: grading('attribution', grades.attribution, 'read in a report'),
			reliability: grading('reliability', grades.reliability, 'speaker not named'),
			credibility: grading('credibility', grades.credibility, 'cannot be checked')
		},
		speaker: said === undefined ? null : { phrase: said }
	}) as Figure;

describe('the phrase beside a number', () => {
	test('says of a number read in its own text, by a speaker that can be judged, how far it was checked', () => {
		expect(gradePhrase(figure({ attribution: 'strong', reliability: 'C', credibility: '3' }))).toBe(
			'cannot be checked'
		);
	});

	test('says how it was read where that was not in the own text of its speaker', () => {
		expect(gradePhrase(figure({ attribution: 'weak', reliability: 'C', credibility: '6' }))).toBe(
			'cannot be checked; read in a report'
		);
	});

	test('does not say again what the tag says: that an official number was read in the text of a third party', () => {
		const weak = {
			...figure({ attribution: 'weak', reliability: 'C', credibility: '6' }),
			computation: null
		};
		expect(gradePhrase({ ...weak, origin: 'official' })).toBe('cannot be checked');
		expect(gradePhrase({ ...weak, origin: 'relayed' })).toBe('cannot be checked; read in a report');
	});

	test('as a sentence of its own says in the same words who speaks', () => {
		const unread = { attribution: 'unconfirmed', reliability: 'F', credibility: '6' };
		expect(trustWords(figure(unread, 'no release is named'))).toMatch(
			/: read in a report; no release is named; cannot be checked\.$/
		);
		expect(trustWords(figure(unread))).toMatch(/; speaker not named; /);
	});

	test('says who speaks in the words of the record, and not twice that nothing was read', () => {
		const unread = { attribution: 'unconfirmed', reliability: 'F', credibility: '6' };
		expect(gradePhrase(figure(unread, 'one unnamed source'))).toBe('cannot be checked: one unnamed source');
		expect(gradePhrase(figure(unread))).toBe('cannot be checked: speaker not named');
		expect(gradePhrase(figure({ ...unread, credibility: '4' }, 'one unnamed source'))).toBe(
			'cannot be checked: one unnamed source; read in a report'
		);
	});
});

test('a number made from others has the phrase of the weakest, and says so; of like ones each has it', () => {
	const weak = figure({ attribution: 'weak', reliability: 'C', credibility: '6' });
	const strong = {
		...weak,
		grades: { ...weak.grades, credibility: grading('credibility', '2', 'adds up') }
	} as Figure;
	const sum = (...inputs: Figure[]) => ({ ...weak, computation: { inputs } }) as unknown as Figure;
	expect(shortPhrase(sum(weak, weak))).toBe('each number: cannot be checked');
	expect(shortPhrase(sum(weak, strong))).toBe('weakest part: cannot be checked');
	expect(gradePhrase(sum(strong, weak))).toBe('weakest part: cannot be checked; read in a report');
	expect(trustWords(sum(weak, strong))).toMatch(/computed it; its weakest part: read in a report;/);
	expect(trustWords(weak)).not.toMatch(/computed/);
	expect(madeOfWords(gradeRules(sum(weak, weak)))).toMatch(/each number/);
	expect(madeOfWords(gradeRules(sum(weak, strong)))).toMatch(/weakest/);
	expect(madeOfWords(gradeRules(weak))).toBeNull();
});

test('a grade of a number made from others says which of them have it, and no ground of one of them', () => {
	const labelled = (label: string, credibility: string) => ({
		...figure({ attribution: 'weak', reliability: 'C', credibility }),
		label
	});
	const { grades } = figure({ attribution: 'weak', reliability: 'C', credibility: '6' });
	const [one, two, other] = [labelled('One', '6'), labelled('Two', '6'), labelled('Other', '2')];
	const reason = (...inputs: Figure[]) => presentWeakest(grades.credibility, inputs).reason;
	expect(reason(one, other, two)).toBe(
		'The weakest grade of the 3 numbers it is made from; it is that of One and Two.'
	);
	expect(reason(one, two)).toBe('Each of the 2 numbers it is made from has this grade.');
	expect(reason(one, one, two, two, other)).toMatch(/of the 5 numbers .* 4 of them have it/);
	expect(presentWeakest(grades.credibility, [one]).ground).toBeNull();
});

test('a grade that departs from its rule is said in the words of the scale, and told from the rule', () => {
	const { grades, speaker } = figure({ attribution: 'strong', reliability: 'C', credibility: '5' });
	const overridden = {
		grades: { ...grades, credibility: grading('credibility', '5', null) },
		speaker
	} as Figure;
	expect(shortPhrase(overridden)).toBe('improbable');
	expect(gradeRules(overridden)).toBe('attribution-rule reliability-rule credibility-rule=5');
});
