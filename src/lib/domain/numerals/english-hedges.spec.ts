import { expect, test } from 'vitest';
import { hedgeBefore, hedgeBehind, hedgesIn } from './english-hedges.ts';

test.each([
	['about 1,200', 'about'],
	['nearly 1,200', 'nearly'],
	['more than 1,200', 'more-than'],
	['at least 1,200', 'at-least'],
	['no more than 1,200', 'up-to'],
	['no less than 1,200', 'at-least'],
	['close to 1,200', 'nearly'],
	['close to or above 1,200', 'close-to-or-above'],
	['may be close to or exceed 10 million', 'may-be-close-to-or-above'],
	['a maximum of 25,000', 'up-to'],
	['could not have been above 50,000', 'up-to'],
	['not above 25,000', 'up-to'],
	['a minimum of 300', 'at-least'],
	['in excess of 300', 'more-than'],
	['160+', 'more-than'],
	['c. 400', 'about'],
	['of the order of 1,033,000', 'about'],
	['> 5 million', 'more-than'],
	['≤ 5 million', 'up-to'],
	['under $50 billion', 'up-to'],
	['just over 5', 'more-than'],
	['maybe as much as $2tn', 'up-to'],
	['perhaps nearly 5 million', 'may-be-nearly'],
	['$2tn-plus', 'more-than'],
	['C$5bn', null],
	['aboutface 12', null],
	['an estimated 1,200', null],
	['1,200', null]
])('%s begins with the hedge %s', (words, hedge) => {
	expect(hedgeBefore(words)).toBe(hedge);
});

test.each([
	['135,000 or more', 'at-least'],
	['200 people and more', 'at-least'],
	['7 million or so', 'about'],
	['30,000, more or less', 'about'],
	['40 boats, give or take', 'about'],
	['50 or less', 'up-to'],
	['500 at most', 'up-to'],
	['300 and, later, more were found', null],
	['1,200, some of them women', null],
	['1,200', null]
])('%s has the hedge %s behind its number', (words, hedge) => {
	expect(hedgeBehind(words)).toBe(hedge);
});

test('a hedge is found wherever it stands, each by its longest words', () => {
	expect(hedgesIn('46, a rough count')).toEqual(['about']);
	expect(hedgesIn('it may be nearly 5 million, or 4,000 or more')).toEqual(['may-be-nearly', 'at-least']);
	expect(hedgesIn('32 under investigation')).toEqual([]);
	expect(hedgesIn('not more than 5')).toEqual(['up-to']);
	expect(hedgesIn('an estimated 1,200')).toEqual(['about']);
	expect(hedgesIn('2 million or fewer')).toEqual(['up-to']);
	expect(hedgesIn('$2tn+')).toEqual(['more-than']);
	expect(hedgesIn('~$2tn')).toEqual(['about']);
	expect(hedgesIn('12 boys under age 18')).toEqual([]);
});
