import { expect, test } from 'vitest';
import { englishOrder } from './english-orders.ts';

test.each([
	['tens of thousands', 10_000, 99_999],
	['Hundreds of millions of trips', 100_000_000, 999_999_999],
	['several thousand', 1_000, 9_999],
	['a few hundred', 100, 999],
	['several hundred thousand', 100_000, 999_999],
	['nearly tens of millions', 10_000_000, 99_999_999],
	['hundreds', 100, 999]
])('%s', (words, low, high) => {
	expect(englishOrder(words)).toEqual({ low, high });
});

test.each([
	'thousands, under 5,000',
	'hundreds or thousands',
	'tens to hundreds of thousands',
	'a thousand',
	'two million',
	'dozens'
])('%s is no order with ends of its own', (words) => {
	expect(englishOrder(words)).toBeNull();
});
