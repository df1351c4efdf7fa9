import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { newestDay } from './bare-package.ts';

const HEAD = 'label,value,speaker,source,date,from,to,caveat';
const day = (...rows: string[]) =>
	newestDay(new Map([['figures.csv', strToU8([HEAD, ...rows, ''].join('\n'))]]));

test('the newest day is that of the newest text, whatever its numbers count and its notes name', () => {
	expect(day('A,1,B,C,2019-03-02,2019,2030-12-31,planned 2031-01-01', 'D,2,E,F,2018-11-30,,,')).toBe(
		'2019-03-02'
	);
});

test('a text of which only the month or the year is known is of its first day', () => {
	expect(day('A,1,B,C,2010-05,,,', 'D,2,E,F,2010-04-30,,,')).toBe('2010-05-01');
	expect(day('A,1788,B,C,2002,,,', 'D,2,E,F,2001-05-02,,,')).toBe('2002-01-01');
});

test('where no text has a day, it is that of what is counted; a table without any has none', () => {
	expect(day('A,1,B,C,,1845,1851-06,')).toBe('1851-06-01');
	expect(day('A,2019,B,C,,,,')).toBeNull();
});

test('days of the other tables count', () => {
	const files = new Map([['sources.csv', strToU8('id,published,note\na,1999-01-02,2003-01-01\n')]]);
	expect(newestDay(files)).toBe('1999-01-02');
});
