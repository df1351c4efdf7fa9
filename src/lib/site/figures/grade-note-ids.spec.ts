import { expect, test } from 'vitest';
import { gradeRules } from '#lib/format/figure/grade-phrases.ts';
import { noteId } from '#lib/components/figure/grade-notes.ts';
import { loadModel } from '../record.ts';

test('no two combinations of rules of a record have one id, which is short', () => {
	const combinations = new Set(loadModel().figures.map(gradeRules));
	const ids = [...combinations].map(noteId);
	expect(new Set(ids).size).toBe(combinations.size);
	expect(ids.filter((id) => !/^note-[a-z0-9]{1,7}$/.test(id))).toEqual([]);
});
