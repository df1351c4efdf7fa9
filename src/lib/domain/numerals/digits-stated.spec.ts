import { expect, test } from 'vitest';
import { digitsStated } from './digits-stated.ts';

test.each([
	['610,000', 610000, 2],
	['about 7.20 million', 7200000, 3],
	['10 million', 10000000, 2],
	['约3.1万', 31000, 2],
	['50%', 50, 2],
	['62.5 percent', 62.5, 3],
	['in 2023 some 41,200', 41200, 3],
	['tens of thousands', 10000, null],
	['一百一十五', 115, null]
])('the words %s carry for %d so many digits: %o', (words, value, digits) => {
	expect(digitsStated(words, value)).toBe(digits);
});
