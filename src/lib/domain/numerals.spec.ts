import { expect, test } from 'vitest';
import { readNumeral, readNumerals } from './numerals.ts';

/** A reading in one line: `about 100000`, `[10000, 99999]`; `<` and `>` are open sides, `%` a share. */
const shown = (words: string): string | null => {
	const reading = readNumeral(words);
	if (!reading) return null;
	const { qualifier, value, low, high, openLow, openHigh, unit } = reading;
	const bounds =
		low === null && high === null
			? ''
			: ` [${openLow ? '<' : String(low)}, ${openHigh ? '>' : String(high)}]`;
	const open = low === null && high === null && openHigh ? ' [, >]' : '';
	return `${qualifier} ${value === null ? '' : String(value)}${unit === 'percent' ? '%' : ''}${bounds}${open}`;
};

test.each([
	['1萬', 10_000],
	['10萬', 100_000],
	['3.5万', 35_000],
	['5,000,000', 5_000_000],
	['１２３', 123],
	['千萬', 10_000_000],
	['百万', 1_000_000],
	['一億', 100_000_000],
	['1亿2000万', 120_000_000],
	['一万三千', 13_000],
	['两万五', 25_000],
	['两万零五', 20_005],
	['一百零五', 105],
	['一百五', 150],
	['十五', 15],
	['二十', 20],
	['五十六万七千八百九十', 567_890],
	['二〇二六', 2026],
	['萬億', 1e12],
	['3万亿', 3e12],
	['貳佰參拾', 230],
	['廿五', 25],
	['4千', 4000],
	['六百二十一万', 6_210_000]
])('%s is %d', (words, value) => {
	expect(readNumeral(words)?.value).toBe(value);
});

test.each([
	['約有10萬人', 'about 100000'],
	['约5万人', 'about 50000'],
	['大約一萬人', 'about 10000'],
	['十万人左右', 'about 100000'],
	['接近百萬', 'nearly 1000000 [<, 1000000]'],
	['近300人', 'nearly 300 [<, 300]'],
	['將近三萬', 'nearly 30000 [<, 30000]'],
	['几乎1000人', 'nearly 1000 [<, 1000]'],
	['超200人', 'more-than 200 [200, >]'],
	['超過200人', 'more-than 200 [200, >]'],
	['逾百萬', 'more-than 1000000 [1000000, >]'],
	['200余人', 'more-than 200 [200, >]'],
	['20餘萬人', 'more-than 200000 [200000, >]'],
	['一百多名', 'more-than 100 [100, >]'],
	['十餘年間', 'more-than 10 [10, >]'],
	['1000人以上', 'at-least 1000 [1000, >]'],
	['至少40人', 'at-least 40 [40, >]'],
	['上萬人', 'at-least 10000 [10000, >]'],
	['不少于三万', 'at-least 30000 [30000, >]'],
	['不超過5000', 'up-to 5000 [<, 5000]'],
	['不到一萬', 'up-to 10000 [<, 10000]'],
	['不足200人', 'up-to 200 [<, 200]'],
	['可能接近甚至超過1000萬', 'close-to-or-above 10000000 [, >]'],
	['接近或超过一千万', 'close-to-or-above 10000000 [, >]'],
	['数万人', 'order-of-magnitude  [10000, 99999]'],
	['數十萬', 'order-of-magnitude  [100000, 999999]'],
	['几百人', 'order-of-magnitude  [100, 999]'],
	['十几万', 'order-of-magnitude  [110000, 199999]'],
	['三至五万', 'range  [30000, 50000]'],
	['20～30年', 'range  [20, 30]'],
	['10萬到20萬', 'range  [100000, 200000]'],
	['1000万人以上', 'at-least 10000000 [10000000, >]'],
	['約占總體的50%', 'about 50%'],
	['約50%', 'about 50%'],
	['百分之五十', 'exact 50%'],
	['超过百分之三十', 'more-than 30% [30, >]'],
	['约五成', 'about 50%'],
	['三分之二', `exact ${String(200 / 3)}%`],
	['载客61万人', 'rounded 610000'],
	['乘客182038人', 'exact 182038']
])('%s is read as %s', (words, reading) => {
	expect(shown(words)).toBe(reading);
});

test.each(['統一', '一些人', '數據', '几乎没有', '余下', '計画', ''])('%s has no number', (words) => {
	expect(readNumerals(words)).toEqual([]);
});

test('every number of a text is read with its own hedge', () => {
	expect(readNumerals('約有1萬人，其中超過200人').map(({ qualifier, value }) => [qualifier, value])).toEqual([
		['about', 10_000],
		['more-than', 200]
	]);
});
