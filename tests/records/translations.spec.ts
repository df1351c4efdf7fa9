/** A record in another language: what is translated is said in it, what is not stays as it is and says so. */
import { csvParse } from 'd3-dsv';
import initSqlJs from 'sql.js';
import { expect, test } from 'vitest';
import { TABLES } from '#lib/domain/record/schema/tables.ts';
import { proseWords } from '#lib/format/prose/prose-words.ts';
import type { ProseWords } from '#lib/domain/prose/fill-record.ts';
import {
	isTranslated,
	sentencesFor,
	translatedColumns,
	type SourceSentence
} from '#lib/domain/translation/sentences.ts';
import { fileCatalogue } from '#lib/publish/files/file-catalogue.ts';
import { makePublication } from '#lib/publish/files/make-publication.ts';
import { checkRecord } from '#lib/reading/check-record.ts';
import { checkedRecord } from '#lib/reading/checked-record.ts';
import { baseFiles } from './read-case.ts';

const files = baseFiles('good');
const { record } = checkRecord(files);
if (!record) throw new Error('the record is not sound');
const checked = checkedRecord(record, files);
const sentences = sentencesFor(record, 'en', 'zh-Hant');
const found = (text: string): SourceSentence => {
	const sentence = sentences.find((one) => one.text === text);
	if (!sentence) throw new Error(`no sentence ${text}`);
	return sentence;
};

/** The placeholders of a sentence, in the reverse order, behind a sign of the other language. */
const said = ({ text }: SourceSentence) => `譯${(text.match(/\{[^{}]*\}/g) ?? []).reverse().join('、')}`;
const all = new Map(
	sentences.map((sentence) => [sentence.hash, { text: said(sentence), isReviewed: false }])
);
const periods: ProseWords = { ...proseWords, period: () => '兩年', number: () => '八萬' };

const spoken = (texts: typeof all) =>
	makePublication(
		{ ...checked, translations: new Map([['zh-Hant', texts]]) },
		{ language: 'zh-Hant', words: (language) => (language === 'en' ? proseWords : periods) },
		{ origin: null }
	);
const without = (...texts: string[]) =>
	new Map([...all].filter(([hash]) => !texts.some((text) => found(text).hash === hash)));

test('each sentence is said with the numbers of its place, in the words of the language', () => {
	const { model, descriptor } = spoken(all);
	expect(model.overview).toMatchObject({ headline: '譯八萬', lang: 'zh-Hant' });
	expect(model.overview?.sentences[0]?.words).toBe('譯兩年、八萬');
	expect(model.sources.find(({ id }) => id === 'bulletin-2021')).toMatchObject({
		title: '譯2021',
		lang: 'zh-Hant'
	});
	expect(model.package).toMatchObject({ title: '譯', question: '譯', lang: 'zh-Hant' });
	expect(descriptor).toMatchObject({ title: '譯', site: { question: '譯', lang: 'zh-Hant' } });
});

test('no words of the record’s own are left once all is translated', () => {
	const { tables } = spoken(all);
	for (const table of TABLES)
		for (const row of csvParse(tables.get(table.name) ?? ''))
			for (const { name } of translatedColumns(table))
				expect(`${table.name}.${name}: ${row[name] ?? ''}`).toMatch(/: (?:譯.*)?$/);
	expect(tables.get('measures')).toContain('carried,譯,輪渡乘客,zh-Hant,flow,譯,譯,譯,zh-Hant,譯');
});

test('a sentence that is not translated stays in its language, with the numbers of that, and nothing else does', () => {
	const { model, tables } = spoken(
		without('The bulletins, added up by us, give {number:1} in {period:1}.', 'crew')
	);
	expect(model.overview?.headline).toBe('譯八萬');
	expect(model.overview?.sentences[0]?.words).toMatch(/^The bullet.* in 2021 to 2022\.$/);
	const measure = model.figures.find(({ id }) => id === 'carried-2021')?.measure;
	expect(measure).toMatchObject({ label: '譯', excludes: 'crew', topic: '譯' });
	expect(tables.get('measures')).toMatch(/^carried,譯,.*,zh-Hant,flow,譯,crew,譯,mul,譯$/m);
});

test('for a page what is not translated is marked, and its row has the language of the page', () => {
	const { model } = makePublication(
		{ ...checked, translations: new Map([['zh-Hant', without('crew')]]) },
		{ language: 'zh-Hant', words: () => periods, mark: (text) => `<${text}>` },
		{ origin: null }
	);
	const measure = model.figures.find(({ id }) => id === 'carried-2021')?.measure;
	expect(measure).toMatchObject({ label: '譯', excludes: '<crew>', topic: '譯' });
	expect(model.package).toMatchObject({ title: '譯', lang: 'zh-Hant' });
});

test('what the row has in the language is used, and nobody is asked to translate it', () => {
	const meaning = TABLES.flatMap(translatedColumns).find(({ name }) => name === 'translation');
	if (!meaning) throw new Error('no column translation');
	const row = { words: '甲板', words_lang: 'zh-Hant', translation: 'deck', lang: 'en' };
	expect(
		['zh-Hant', 'zh-Hans', 'de'].filter((language) => isTranslated(meaning, row, 'en', language))
	).toEqual(['de']);
});

test('of the description too only what is not translated stays', () => {
	const title = record.descriptor['title'] as string;
	const { model } = spoken(without(title));
	expect(model.package).toMatchObject({ title, question: '譯', lang: 'zh-Hant' });
});

test('the database has each cell of another language beside the ids, and no other', async () => {
	const language = 'zh-Hant';
	const own = makePublication(checked, proseWords, { origin: null });
	const publication = spoken(without('crew'));
	const file = await fileCatalogue({ ...own, languages: [{ language, publication }] })
		.find(({ path }) => path.endsWith('.sqlite'))
		?.bytes();
	const { Database } = await initSqlJs();
	const database = new Database(file);
	const rows = database.exec('SELECT table_name, column_name, row_key, text, language FROM translations')[0];
	database.close();
	const cells = new Map(
		rows?.values.map(([table, column, key, text]) => [[table, column, key].join('/'), text])
	);
	expect(rows?.values.filter((row) => row[4] !== language)).toEqual([]);
	expect(cells.size).toBe(rows?.values.length);
	let used = 0;
	for (const { name, key } of TABLES) {
		const before = csvParse(own.tables.get(name) ?? '');
		for (const [index, row] of csvParse(publication.tables.get(name) ?? '').entries()) {
			const { lang: _lang, ...words } = row;
			for (const [column, text] of Object.entries(words)) {
				const cell = cells.get([name, column, key.map((part) => row[part]).join(' ')].join('/'));
				if (cell !== undefined) used++;
				expect(cell ?? before[index]?.[column], `${name} ${column}`).toBe(text);
			}
		}
	}
	expect(used).toBe(cells.size);
});
