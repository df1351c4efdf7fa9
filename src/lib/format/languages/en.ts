/** How English is written. */
import type { WrittenLanguage } from './written-language.ts';

export const writing: WrittenLanguage = {
	scales: [
		{ place: 12, decimals: 3, word: ' trillion' },
		{ place: 9, decimals: 3, word: ' billion' },
		{ place: 6, decimals: 3, word: ' million' }
	],
	groupedFrom: 4,
	orderOfMagnitude: () => null,
	joints: {
		words: ' ',
		sentences: ' ',
		list: ', ',
		parts: '; ',
		comma: ', ',
		colon: ': ',
		stop: '.',
		open: ' (',
		close: ')',
		lastOfTwo: ' and ',
		lastOfMany: ', and '
	}
};
