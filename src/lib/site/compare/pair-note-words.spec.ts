import { expect, test } from 'vitest';
import type { Locale } from '#lib/paraglide/runtime.js';
import { speakIn } from '../speak-in.ts';
import { PAIR_NOTES } from './pair-note-words.ts';

const NOTES = [
	() => PAIR_NOTES.series(),
	() =>
		PAIR_NOTES.unlike([
			['measure', 'different'],
			['period', 'not-stated'],
			['rank', 'overlapping']
		]),
	() => PAIR_NOTES.units(),
	() => PAIR_NOTES.assumed('12'),
	() => PAIR_NOTES.none(),
	() => PAIR_NOTES.noneStated()
];

test('the note of a comparison is in the language of its file, codes of aspects and of how they stand included', () => {
	for (const language of ['zh-Hant', 'zh-Hans'] as Locale[]) {
		const notes = speakIn(language, () => NOTES.map((note) => note()));
		expect(notes.filter((note) => /[a-z]/i.test(note))).toEqual([]);
		expect(new Set(notes).size).toBe(NOTES.length);
		expect(speakIn(language, () => PAIR_NOTES.all(notes.slice(0, 2)))).toBe(notes.slice(0, 2).join('；'));
	}
	expect(PAIR_NOTES.all([])).toBeNull();
});
