import { describe, expect, test } from 'vitest';
import { typedNumbers } from './typed-numbers.ts';

const inSentence = (text: string, lang = 'en') =>
	typedNumbers(text, lang).map((one) => `${one.kind}: ${one.text}`);

describe('a number in a sentence is found, in digits or in words', () => {
	test.each([
		['All 13 bulletins.', '13'],
		['About 7.2 million persons.', '7.2', 'million'],
		['Some 65% of them, 1,204 in all.', '65%', '1,204'],
		['Over thirteen bulletins.', 'thirteen'],
		['Twenty-one of two hundred.', 'Twenty-one', 'two hundred'],
		['Tens of thousands were counted.', 'Tens', 'thousands'],
		['Half of the total, or twice as many.', 'Half', 'twice'],
		['Two to three lists.', 'Two to three'],
		['The eight-point rules.', 'eight'],
		['The years were 1204 and 2413.', '1204', '2413']
	])('%s', (text, ...numbers) => {
		expect(inSentence(text)).toEqual(numbers.map((number) => `number: ${number}`));
	});
});

describe('a span of time, an until and a list of years are found', () => {
	test.each([
		['Counted from 2013 to 2025.', '2013 to 2025'],
		['Counted 2013–2025.', '2013–2025'],
		['From January to June 2022.', 'January to June 2022'],
		['From 3 May 2021 to 4 June 2022.', '3 May 2021 to 4 June 2022'],
		['No total after October 2022.', 'after October 2022'],
		['Material was read to mid-March 2026.', 'to mid-March 2026'],
		['It is below the total at the end of 2025.', 'at the end of 2025'],
		['Issued until 2017.', 'until 2017'],
		['The filings of 2023, 2024 and 2025.', '2023, 2024 and 2025'],
		['Passed by the end of 2023.', 'by the end of 2023']
	])('%s', (text, span) => {
		expect(inSentence(text)).toEqual([`span: ${span}`]);
	});
});

describe('what is no number of the record is left alone', () => {
	test.each([
		['a single date', 'Announced on 24 January 2026, in March 2020 and since 2018.'],
		['days of one month', 'Broadcast on 28 or 29 January 2026.'],
		['a decade', 'It began in the 1990s.'],
		['part of a date', 'The removals since mid-2023.'],
		[
			'an ordinal',
			'Cited at third hand before the 20th voyage, in the first half of 2022 and its first quarter.'
		],
		['a pronoun', 'One of them counts once, both count, none was found.'],
		['a name with a digit', 'As HK01 and gate7.com have it, see C05 and ccdi-2013-persons.'],
		['an address', 'At https://example.org/100033/a.'],
		['a quotation', 'It says “tens of thousands” and "some 40".'],
		['a word with a number in it', 'Often, weight, attend, stone, someone, thirdly.']
	])('%s', (_, text) => {
		expect(inSentence(text)).toEqual([]);
	});
});

test('the name of a thing keeps its dates, since they never move, and may still have no number', () => {
	const name = 'Cases under the eight-point rules, January to June 2022';
	expect(typedNumbers(name, 'en', 'name')).toEqual([{ kind: 'number', text: 'eight' }]);
});

test('in a language whose words are not known digits and spans of years are found', () => {
	expect(inSentence('Gezählt 2013–2025: 13 Berichte, der 20. Parteitag.', 'de')).toEqual([
		'span: 2013–2025',
		'number: 13'
	]);
	expect(inSentence('2013年至2025年共13份，2026年1月24日公布', 'zh-Hans')).toEqual([
		'span: 2013年至2025年',
		'number: 13'
	]);
});
