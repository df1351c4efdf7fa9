import { expect, test } from 'vitest';
import { inDigits } from './english-words.ts';

test.each([
	['five', '5'],
	['zero', '0'],
	['twenty-five', '25'],
	['ninety nine people', '99 people'],
	['about five million people', 'about 5 million people'],
	['more than a million', 'more than 1 million'],
	['half a million', '0.5 million'],
	['nearly half-a-billion dollars', 'nearly 0.5 billion dollars'],
	['two and a half million', '2.5 million'],
	['a dozen', '1 dozen'],
	['half a dozen', '0.5 dozen'],
	['two dozen', '2 dozen'],
	['a hundred or so', '1 hundred or so'],
	['three hundred and fifty', '350'],
	['fifteen hundred', '15 hundred'],
	['five hundred thousand', '500 thousand'],
	['one hundred and twenty-five thousand', '125 thousand'],
	['two million three hundred thousand', '2300 thousand'],
	['two thousand five hundred', '25 hundred'],
	['five to six million', '5 to 6 million'],
	['between one million and two million', 'between 1 million and 2 million'],
	['between five and 10 million', 'between 5 and 10 million'],
	['thirty-odd', '30-odd'],
	['five million in 2019', '5 million in 2019'],
	['minus five percent', 'minus 5 percent'],
	['$2bn, or two billion', '$2bn, or 2 billion']
])('%s says %s', (words, digits) => {
	expect(inDigits(words)).toBe(digits);
});

test.each([
	'no one',
	'one of the worst years',
	'5,000 in one year',
	'nineteen eighty-four',
	'twenty twenty',
	'million',
	'a few dozen',
	'tens of thousands',
	'a five-year total',
	'someone',
	'a million and a half',
	'five and six',
	'5 hundred thousand',
	'per hundred thousand',
	'the phone'
])('%s says no number in plain words', (words) => {
	expect(inDigits(words)).toBe(words);
});
