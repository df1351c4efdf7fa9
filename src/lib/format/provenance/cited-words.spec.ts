import { expect, test } from 'vitest';
import type { Figure } from '#lib/domain/record/model.ts';
import { citedSpeaker } from './cited-words.ts';

test('names from right to left are set apart within a citation, and only they', () => {
	const [union, paper] = [{ name: 'نقابة الأطباء' }, { name: 'The Courier' }];
	const figure = { speaker: union, chain: [{ party: union }, { party: paper }] } as unknown as Figure;
	expect(citedSpeaker(figure)).toBe('\u2068نقابة الأطباء\u2069, as relayed by The Courier');
});
