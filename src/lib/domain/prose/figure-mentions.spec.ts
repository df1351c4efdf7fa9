import { expect, test } from 'vitest';
import { cutAtFigures, mentionedIds } from './figure-mentions.ts';

const WORDS: Readonly<Record<string, readonly string[]>> = {
	crew: ['about 20', '20'],
	crossings: ['over 2 million', '2 million']
};
const cut = (sentence: string, ids: string[]) => cutAtFigures(sentence, ids, (id) => WORDS[id] ?? []);

test('figures with and without their hedge are named, dates and counts are not', () => {
	expect(mentionedIds('{crew} of {number:crossings} in {period:crossings}, {text:two} ports')).toEqual([
		'crew',
		'crossings'
	]);
});

test('each number is cut out where it stands, the longest words first, also at the head of a sentence', () => {
	expect(cut('About 20 made the 2 million.', ['crew', 'crossings'])).toEqual([
		{ text: 'About 20', id: 'crew' },
		{ text: ' made the ', id: null },
		{ text: '2 million', id: 'crossings' },
		{ text: '.', id: null }
	]);
});

test('a figure that stands twice is found twice, and one that is not there leaves the words whole', () => {
	expect(cut('20, and 20', ['crew', 'crew']).filter(({ id }) => id !== null)).toHaveLength(2);
	expect(cut('none at all', ['crew'])).toEqual([{ text: 'none at all', id: null }]);
});
