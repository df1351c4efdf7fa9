import { expect, test } from 'vitest';
import { sourceWords, statedParts } from './source-words.ts';

const stated = (asStated: string, asStatedBasis: 'words' | 'hedge' | 'normalised', hedge: string | null) =>
	statedParts(asStated, sourceWords({ asStated, asStatedBasis, hedge })).map(({ text, quoted }) =>
		quoted ? `<${text}>` : text
	);

test('words of a source are quoted whole, a notation of the record never', () => {
	expect(stated('tens of thousands', 'words', 'tens of')).toEqual(['<tens of thousands>']);
	expect(stated('about 182,038', 'normalised', 'about')).toEqual(['about 182,038']);
});

test('where only the hedge was kept, the number beside it is not quoted', () => {
	expect(stated('around 5 million', 'hedge', 'around')).toEqual(['<around>', ' 5 million']);
	expect(stated('46, a rough count', 'hedge', 'rough')).toEqual(['46, a ', '<rough>', ' count']);
	expect(stated('約有 … 5,000', 'hedge', '約有; 數年來')).toEqual(['<約有>', ' … 5,000']);
	expect(stated('at least 35 (about 20 unseen)', 'hedge', 'about; at least')).toEqual([
		'<at least>',
		' 35 (',
		'<about>',
		' 20 unseen)'
	]);
});

test('a hedge that the number as stated does not say is not quoted', () => {
	expect(stated('5 million', 'hedge', 'around')).toEqual(['5 million']);
	expect(stated('5 million', 'hedge', null)).toEqual(['5 million']);
});

test('nothing stated has no words to quote', () => {
	expect(stated('', 'words', null)).toEqual([]);
});
