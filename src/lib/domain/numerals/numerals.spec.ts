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
	const open = low === null && high === null && openHigh ? ` [${openLow ? '<' : ''}, >]` : '';
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
	['可能接近甚至超過1000萬', 'may-be-close-to-or-above 10000000 [<, >]'],
	['或已接近億人', 'may-be-nearly 100000000 [<, 100000000]'],
	['已接近億人', 'nearly 100000000 [<, 100000000]'],
	['接近或超过一千万', 'close-to-or-above 10000000 [<, >]'],
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

/** Written after the reader and kept apart from what it was made with. */
test.each([
	['约四百七十万人', 'about 4700000'],
	['近五百萬名幹部', 'nearly 5000000 [<, 5000000]'],
	['七百二十萬餘人', 'more-than 7200000 [7200000, >]'],
	['一千多万人', 'more-than 10000000 [10000000, >]'],
	['千余名', 'more-than 1000 [1000, >]'],
	['百餘名將領', 'more-than 100 [100, >]'],
	['逾20.7万', 'more-than 207000 [207000, >]'],
	['約1.3萬', 'about 13000'],
	['超十万', 'more-than 100000 [100000, >]'],
	['5万余人', 'more-than 50000 [50000, >]'],
	['一百一十五名', 'exact 115'],
	['六十五萬件', 'rounded 650000'],
	['九十八点三万人', 'rounded 983000'],
	['98.3万人', 'rounded 983000'],
	['三萬五千人', 'rounded 35000'],
	['两千五百', 'rounded 2500'],
	['二百二十', 'rounded 220'],
	['兩百多名', 'more-than 200 [200, >]'],
	['数百万', 'order-of-magnitude  [1000000, 9999999]'],
	['数以百万计', 'order-of-magnitude  [1000000, 9999999]'],
	['上百名', 'at-least 100 [100, >]'],
	['至少一百零一人', 'at-least 101 [101, >]'],
	['不下三十萬', 'at-least 300000 [300000, >]'],
	['最多五萬人', 'up-to 50000 [<, 50000]'],
	['至多200人', 'up-to 200 [<, 200]'],
	['未滿一千', 'up-to 1000 [<, 1000]'],
	['五萬以下', 'up-to 50000 [<, 50000]'],
	['五萬上下', 'about 50000'],
	['三四十人', 'range  [30, 40]'],
	['七八万', 'range  [70000, 80000]'],
	['十四、五億', 'range  [1400000000, 1500000000]'],
	['1亿零5万', 'rounded 100050000'],
	['１０萬', 'rounded 100000'],
	['約莫三百', 'about 300'],
	['估計1000萬', 'about 10000000'],
	['百分之八十七', 'exact 87%'],
	['87%', 'exact 87%'],
	['八成以上', 'at-least 80% [80, >]'],
	['萬人', 'rounded 10000'],
	['壹佰萬', 'rounded 1000000'],
	['十三至十五万', 'range  [130000, 150000]'],
	['一千至三万', 'range  [1000, 30000]']
])('held back: %s is read as %s', (words, reading) => {
	expect(shown(words)).toBe(reading);
});

test.each([
	['約有10萬人', '約'],
	['可能接近甚至超過1000萬', '可能接近甚至超過'],
	['可能接近甚至超過 … 10,000,000', '可能接近甚至超過'],
	['或已接近億人', '或已接近'],
	['約占總體的50%', '約'],
	['1000人以上', null],
	['乘客182038人', null]
])('the hedge before the number of %s is %s', (words, hedge) => {
	expect(readNumeral(words)?.hedge).toBe(hedge);
});

test('two hedges around one number: the first is kept', () => {
	expect(shown('约17.6万余人')).toBe('about 176000');
});

test.each(['第二十次', '成千上万', '接近一半', '統一', '一些人', '數據', '几乎没有', '余下', '計画', ''])(
	'%s has no number',
	(words) => {
		expect(readNumerals(words)).toEqual([]);
	}
);

test('every number of a text is read with its own hedge', () => {
	expect(readNumerals('約有1萬人，其中超過200人').map(({ qualifier, value }) => [qualifier, value])).toEqual([
		['about', 10_000],
		['more-than', 200]
	]);
});
