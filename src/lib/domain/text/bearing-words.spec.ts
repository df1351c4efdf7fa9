import { expect, test } from 'vitest';
import { slippedWords } from './bearing-words.ts';

test('a negation or a hedge that is lost, or comes in, is told', () => {
	expect(slippedWords('Owner not looked for.', 'Owner looked for.')).toEqual({ words: 'not', isLost: true });
	expect(slippedWords('Persons at the end of 2021.', 'Persons at about the end of 2021.')).toEqual({
		words: 'about',
		isLost: false
	});
	expect(slippedWords('At least one was read.', 'One was read.')).toBeNull();
	expect(slippedWords('It says at least 5.', 'It says 5.')).toEqual({ words: 'at least', isLost: true });
	expect(slippedWords('沒有公布總數', '有公布總數')).toEqual({ words: '沒', isLost: true });
});

test('other words, a sentence that was reworded, and one that is new or gone are not', () => {
	expect(slippedWords('Read in the old copy.', 'Read in the copy.')).toBeNull();
	expect(slippedWords('Owner not found.', 'No owner was found.')).toBeNull();
	expect(
		slippedWords('Owner not looked for.', 'Owner not looked for, since it may never be known now.')
	).toBeNull();
	expect(slippedWords('', 'Not stated.')).toBeNull();
	expect(slippedWords('A noted notary.', 'A notary.')).toBeNull();
});
