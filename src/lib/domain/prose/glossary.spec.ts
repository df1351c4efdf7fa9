import { expect, test } from 'vitest';
import { phrasesOf, replacedWords } from './glossary.ts';

const glossary = [
	{ term: 'said', insteadOf: ['told by'] },
	{ term: 'download', insteadOf: ['take … along'] },
	{ term: '称', insteadOf: ['说'] }
];

test.each([
	['As told  by the keeper.', 'told  by'],
	['Told by the keeper.', 'Told by'],
	['Take this chart along.', 'Take this chart along'],
	['他说了', '说']
])('finds what the glossary replaces in "%s"', (text, words) => {
	expect(replacedWords(text, glossary).map((found) => found.words)).toEqual([words]);
});

test.each([
	'As retold by the keeper, and told bystanders.',
	'The keeper says “told by the sea”.',
	'{count:told by|one|#}',
	'Take it. Go along.',
	'Take one of the many large charts along.'
])('leaves "%s" alone: parts of words, quotations, placeholders, and more words than a gap has', (text) => {
	expect(replacedWords(text, glossary)).toEqual([]);
});

test('phrases are separated by semicolons', () => {
	expect(phrasesOf('told by; take … along;')).toEqual(['told by', 'take … along']);
});
