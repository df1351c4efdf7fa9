import { expect, test } from 'vitest';
import { numberedTemplate, withIds } from './numbered-template.ts';
import { sourceHash } from './source-hash.ts';
import { translationFaults } from './translation-faults.ts';

const faults = (english: string, text: string, language = 'zh-Hant') =>
	translationFaults({ text: english, language: 'en' }, { text, language }).map(({ found }) => found);

test.each([
	['About 10 million, 28 and 29 January 2026', '約1000萬，2026年1月28日和29日'],
	['Five million and 5,016, of 7.2 million', '500萬和5016，共720萬'],
	['The 20th meeting, in the {text:two} halls', '在{text:兩}個會堂舉行的第二十次會議'],
	['{count:1|One total|# totals}, see {2}', '見{2}，{count:1}個總數'],
	['{count:1|One total|# totals}', '{count:1|一個總數|#個總數}'],
	['{compare:1|is below|is about|is above}', '{compare:1|低於|約為|高於}'],
	['Read in: {source}.', '讀自：{source}。'],
	['The word is 网报', '用詞是网报'],
	['The word of the bulletin', '公報用「网报」'],
	['Dated 2013-01-09, of hk01', '2013年1月9日，HK01']
])('%j may be said as %j', (english, text) => {
	expect(faults(english, text)).toEqual([]);
});

test.each([
	['About 10 million', '約100萬', ['10000000 is lost', '1000000 is not in the original']],
	['In 2021, two of {1}', '2021年，其中3個', ['{1} is lost', '3 is not in the original']],
	['{from:1} to {to:2}', '{from:2}至{to:2}', ['{from:1} is lost', '{from:2} is not in the original']],
	['{count:1|One total|# totals}', '{count:1|一個|兩個}', ['{count:1|一個|兩個}: wordings that are not two']],
	['To {text:2015} and {text:2018}', '至{text:2015}和2018', ['1 of {text:…}']],
	['The meeting', '会', ['会 of the other script']],
	['Read in: {source}.', '讀自：。', ['{source} is lost']]
])('%j may not be said as %j', (english, text, found) => {
	expect(faults(english, text)).toEqual(found);
});

test('of a language whose scale words are not known, digits are held against digits', () => {
	expect(faults('About 10 million in 2,021 places', 'Etwa 10 Millionen an 2.021 Orten', 'de')).toEqual([]);
	expect(faults('About 10 million', 'Etwa 11 Millionen', 'de')).toEqual([
		'10 is lost',
		'11 is not in the original'
	]);
});

test('sentences that differ in ids alone are one, and get their ids back', () => {
	const template = '{count:a x=1|One|# of} {b}, {from:b}; {text:60} {{c}}';
	const { text, ids } = numberedTemplate(template, { ids: true, years: false });
	expect(text).toBe('{count:1|One|# of} {2}, {from:2}; {text:60} {{c}}');
	expect(withIds('{from:2} {2} {count:1} {text:60} {{c}}', ids)).toBe(
		'{from:b} {b} {count:a x=1} {text:60} {{c}}'
	);
	expect(withIds(text, ids)).toBe(template);
});

test('names that differ in years alone are one, and get their years back', () => {
	const { text, ids } = numberedTemplate('Crossings of {a}, May 2019 to 2020, 2021-05-02 and 2,019', {
		ids: true,
		years: true
	});
	expect(text).toBe('Crossings of {1}, May {year:2} to {year:3}, 2021-05-02 and 2,019');
	expect(withIds('{year:2}年5月至{year:3}年，{1}', ids)).toBe('2019年5月至2020年，{a}');
	expect(withIds('{years:1}年和{year:2}年', ids)).toBe('{years:a}和2019年');
	expect(numberedTemplate('Read in {source}, 2019', { ids: false, years: true }).text).toBe(
		'Read in {source}, {year:1}'
	);
	expect(faults('Crossings, May {year:1}', '{year:1}年5月橫渡')).toEqual([]);
	expect(faults('Crossings, May {year:1}', '2019年5月橫渡')).not.toEqual([]);
});

test('the hash is FNV-1a of 64 bits, as other programs have it', () => {
	expect([sourceHash(''), sourceHash('a'), sourceHash('foobar')]).toEqual([
		'cbf29ce484222325',
		'af63dc4c8601ec8c',
		'85944171f73967e8'
	]);
});
