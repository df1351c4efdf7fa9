/**
 * How Chinese is written in either script. Numbers go by ten thousands; a number that would need more than two figures
 * behind 萬 is written in all its digits, with marks between thousands from five digits up. Nothing is blank between
 * words and sentences.
 */
import type { WrittenLanguage } from './written-language.ts';

/** The signs of a script: 萬 and 億, and 數 for a digit that is left open. */
export interface ChineseSigns {
	readonly tenThousand: string;
	readonly hundredMillion: string;
	readonly several: string;
}

/** Words for the powers of ten from 10 to 1,000, which stand before 萬 and 億 again. */
const SMALL = ['', '十', '百', '千'];

/** The writing of Chinese in the signs of a script. */
export function chinese({ tenThousand, hundredMillion, several }: ChineseSigns): WrittenLanguage {
	const large = ['', tenThousand, hundredMillion, tenThousand + hundredMillion];
	return {
		scales: [
			{ place: 12, decimals: 4, word: tenThousand + hundredMillion },
			{ place: 8, decimals: 4, word: hundredMillion },
			{ place: 4, decimals: 2, word: tenThousand }
		],
		groupedFrom: 5,
		orderOfMagnitude: (place) => {
			const words = `${SMALL[place % 4] ?? ''}${large[Math.floor(place / 4)] ?? ''}`;
			return words === '' || place < 1 || place >= 16 ? null : several + words;
		},
		joints: {
			words: '',
			sentences: '',
			list: '、',
			parts: '；',
			comma: '，',
			colon: '：',
			stop: '。',
			open: '（',
			close: '）',
			lastOfTwo: '和',
			lastOfMany: '和'
		}
	};
}
