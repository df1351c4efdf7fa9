import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { ConditionError, meetsCondition, parseCondition, readRules } from './grade-by-rules.ts';
import { QUESTIONS } from '../record/schema/vocabularies.ts';

const questions = QUESTIONS.credibility;
const rules = [
	{ id: 'rest', position: 9, condition: null },
	{ id: 'unread', position: 2, condition: 'read=not-read or speaker=unnamed' },
	{ id: 'contradicted', position: 1, condition: 'own=differs or other=differs' },
	{ id: 'listed', position: 3, condition: 'method=list and speaker=named' }
];
const plain = {
	read: 'speaker',
	speaker: 'named',
	method: 'not-stated',
	own: 'none',
	other: 'none',
	series: 'none'
};

describe('a rule', () => {
	test.each([
		['the last where nothing else applies', {}, 'rest'],
		['either alternative is enough', { speaker: 'unnamed' }, 'unread'],
		['both answers of one alternative are needed', { method: 'list', speaker: 'unnamed' }, 'unread'],
		['all answers given', { method: 'list' }, 'listed'],
		['the first by position wins', { read: 'not-read', other: 'differs' }, 'contradicted']
	])('%s', (_, answers, expected) => {
		expect(readRules(rules, questions)({ ...plain, ...answers })?.id).toBe(expected);
	});

	test('none, where no condition is met', () => {
		expect(readRules(rules.slice(1), questions)(plain)).toBeNull();
	});

	test('equal answers get the equal rule in whatever order the rules are listed', () => {
		const answersOf = fc.record(
			Object.fromEntries(Object.entries(questions).map(([name, all]) => [name, fc.constantFrom(...all)]))
		);
		fc.assert(
			fc.property(answersOf, fc.shuffledSubarray(rules, { minLength: rules.length }), (answers, shuffled) => {
				expect(readRules(shuffled, questions)(answers)).toEqual(readRules(rules, questions)(answers));
			})
		);
	});
});

describe('a condition', () => {
	test('without words is met by any answers', () => {
		expect(meetsCondition(parseCondition(null, questions), plain)).toBe(true);
	});

	test.each([
		['read', 'is not question=answer'],
		['read=speaker=report', 'is not question=answer'],
		['mood=good', 'is no question of the scale'],
		['constructor=x', 'is no question of the scale'],
		['read=aloud', 'is no answer to "read"'],
		['', 'is not question=answer']
	])('%j is refused with what is expected', (text, message) => {
		expect(() => parseCondition(text, questions)).toThrow(ConditionError);
		expect(() => parseCondition(text, questions)).toThrow(message);
	});
});
