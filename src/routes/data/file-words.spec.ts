import { expect, test } from 'vitest';
import { sharedPublication } from '#lib/site/record.ts';
import { fileCatalogue } from '#lib/publish/files/file-catalogue.ts';
import { fileWords } from './file-words.ts';

/** Groups whose files are described in words of the record: its tables, its figures, other names of the same bytes. */
const OF_THE_RECORD = ['tables', 'figure', 'plain-name'];

test('what each download holds is said in the language of the page', () => {
	const shared = sharedPublication();
	const translated = {
		...shared,
		translations: new Map([['translations/zh-Hant.csv', '']]),
		languages: [{ language: 'zh-Hant', publication: shared }]
	};
	const described = fileCatalogue(translated).filter(({ group }) => !OF_THE_RECORD.includes(group));
	expect(described.length).toBeGreaterThan(OF_THE_RECORD.length);
	expect(
		described.map(({ description }) => description).filter((text) => fileWords(text).lang !== undefined)
	).toEqual([]);
	expect(fileWords('A file of somebody else')).toEqual({
		text: 'A file of somebody else',
		lang: 'en',
		isName: false
	});
	expect(fileWords('figures.csv').isName).toBe(true);
});
