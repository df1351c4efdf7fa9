import { expect, test } from 'vitest';
import { thousandsByPoint } from './points.ts';

test.each([
	['629.000', { text: '629.000', grouped: 629_000, decimal: 629 }],
	['about 1.250.000 people', { text: '1.250.000', grouped: 1_250_000, decimal: 1.25 }],
	['12.345', { text: '12.345', grouped: 12_345, decimal: 12.345 }]
])('%s has two readings', (words, readings) => {
	expect(thousandsByPoint(words)).toEqual(readings);
});

test.each([
	'7.205 million',
	'0.125',
	'62.5 percent',
	'12.345 percent',
	'629,000',
	'1.25',
	'720.500萬',
	'1.2345',
	'3.141.59'
])('%s has one', (words) => {
	expect(thousandsByPoint(words)).toBeNull();
});
