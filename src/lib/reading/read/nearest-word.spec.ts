import { expect, test } from 'vitest';
import { nearestWord } from './nearest-word.ts';

const ids = ['harbour-authority', 'ferry-union', 'carried-2021', 'carried-2022'];

test.each([
	['harbor-authority', 'harbour-authority'],
	['Ferry-Union', 'ferry-union'],
	['carried-2202', 'carried-2022'],
	['frery-union', 'ferry-union'],
	['lighthouse', null],
	['', null],
	['x'.repeat(1000), null]
])('%j was meant as %j', (text, word) => {
	expect(nearestWord(text, ids)).toBe(word);
});
