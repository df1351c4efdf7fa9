import { expect, test } from 'vitest';
import type { SourceSentence } from '#lib/domain/translation/sentences.ts';
import { mergeTranslations, translationText, type Merge } from './translation-file.ts';

const sentence = (hash: string, text: string): SourceSentence => ({
	hash,
	text,
	places: [{ table: 'units', column: 'label', key: hash, row: 0, template: text }]
});
const given = (hash: string, text: string, reviewed: string | null = null) => ({
	...{ line: 1, hash, text, reviewed },
	translator: null
});
const merge = (more: Partial<Merge>) =>
	mergeTranslations({
		own: 'en',
		language: 'zh-Hant',
		sentences: [sentence('b', 'boats'), sentence('a', 'In {from:1}')],
		rows: [],
		given: [],
		translator: null,
		isTidied: false,
		...more
	});

test('what comes back is written in the order of the record, whatever the order it came in', () => {
	const { rows, changed } = merge({ given: [given('a', '{from:1}年'), given('b', '船')] });
	expect(changed).toBe(2);
	expect(translationText(rows)).toBe(
		'language,table,column,key,source,text,translator,reviewed\n' +
			'zh-Hant,units,label,b,b,船,the makers,\nzh-Hant,units,label,a,a,{from:1}年,the makers,\n'
	);
});

test('a text at fault is named with its line and not written; the others are', () => {
	const { rows, faults } = merge({ given: [given('a', '年'), given('b', '船'), given('c', '人')] });
	expect(rows.map(({ source }) => source)).toEqual(['b']);
	expect(faults).toEqual([
		'1: {from:1} is lost; the placeholders {from:1} (In {from:1})',
		'1: c: no sentence of the record has this hash'
	]);
});

test('a signed text stays until somebody signs another, and the signature with it', () => {
	const { rows } = merge({ given: [given('b', '船', 'Reader')] });
	const unsigned = merge({ rows, given: [given('b', '舟')] });
	expect(unsigned.faults).toHaveLength(1);
	expect(unsigned.rows).toEqual(rows);
	expect(merge({ rows, given: [given('b', '舟', 'Other')] }).rows).toMatchObject([
		{ text: '舟', reviewed: 'Other' }
	]);
});

test('what no sentence uses stays at the end until it is tidied away', () => {
	const { rows } = merge({ given: [given('a', '{from:1}年'), given('b', '船')] });
	const sentences = [sentence('a', 'In {from:1}')];
	expect(merge({ rows, sentences })).toMatchObject({ unused: 1, rows: [{ source: 'a' }, { source: 'b' }] });
	expect(merge({ rows, sentences, isTidied: true }).rows.map(({ source }) => source)).toEqual(['a']);
});
