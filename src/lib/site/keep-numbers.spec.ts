import { getLocale, overwriteGetLocale } from '#lib/paraglide/runtime.js';
import { afterEach, expect, test } from 'vitest';
import { keepNumbers } from './keep-numbers.ts';

const own = getLocale;
afterEach(() => {
	overwriteGetLocale(own);
});
const NOBODY = { parties: [], ranks: [] };
const inChinese = (page: string, named: Parameters<typeof keepNumbers>[1] = NOBODY) => {
	overwriteGetLocale(() => 'zh-Hant');
	return keepNumbers(page, named);
};

test('no line ends between a number and what it counts', () => {
	expect(inChinese('<p>渡輪<b>2026年</b>載客約500萬人</p>')).toBe(
		'<p>渡輪<b><span class="kept">2026年</span></b>載客<span class="kept">約500萬人</span></p>'
	);
});

test('no line ends within a short name of the record, nor within a word that a number stands before or behind', () => {
	const named = { parties: [{ name: '港務局' }], ranks: [] };
	expect(inChinese('<p>據港務局統計，全國2026年有500萬乘客</p>', named)).toBe(
		'<p>據<span class="kept">港務局</span>統計，全國<span class="kept">2026年</span>有<span class="kept">500萬</span>乘客</p>'
	);
});

test.each([
	'<title>2026年</title>',
	'<p title="2026年">渡輪</p>',
	'<!-- 2026年 --><style>/* 2026年 */</style>',
	'<svg><text>2026年</text></svg>',
	'<code>2026年</code>',
	'<span class="kept">2026年</span>',
	'<option>2026年</option>'
])('%s stays as it is', (page) => {
	expect(inChinese(page)).toBe(page);
});

test('a number in a language with blanks stays on the line of the word for its size', () => {
	expect(keepNumbers('<p>over 10 million, 2 billionaires, 7 trips</p><code>1 million</code>', NOBODY)).toBe(
		'<p>over 10\u00a0million, 2 billionaires, 7 trips</p><code>1 million</code>'
	);
});

test('a language with blanks says by them where a line may end', () => {
	expect(keepNumbers('<p>500人</p>', NOBODY)).toBe('<p>500人</p>');
});
