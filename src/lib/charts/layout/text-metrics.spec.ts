import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balanceText, textWidth, wrapText, type Face } from './text-metrics.ts';

const FACE: Face = { size: 10, weight: 400 };

test.each([
	['', 0],
	['iiii', 11.2],
	['港務局', 30],
	['港 8', 19.6]
])('the width of "%s" needs no font', (text, width) => {
	expect(textWidth(text, FACE)).toBeCloseTo(width, 6);
});

test('bold is reckoned wider', () => {
	expect(textWidth('Harbour', { size: 10, weight: 600 })).toBeGreaterThan(textWidth('Harbour', FACE));
});

test.each([
	['counted from the shore', 60, ['counted', 'from the', 'shore']],
	['one', 1000, ['one']],
	['港務局，年報', 30, ['港務', '局，年', '報']],
	['lighthousekeeper', 40, ['lightho', 'usekee', 'per']]
])('"%s" is broken at %i', (text, width, lines) => {
	expect(wrapText(text, width, FACE)).toEqual(lines);
});

describe('a line of Han text', () => {
	const SENTENCE = '渡輪公布（含夜航）的「乘客」人數，約為10,000人：“首航”…「返港」；其中《年報》佔50%。';
	const HAN = { size: 10, weight: 400 } as const;
	const everyWidth = Array.from({ length: 60 }, (_, index) => 50 + index * 5);
	const broken = everyWidth.flatMap((width) => wrapText(SENTENCE, width, HAN));

	test('never ends in an opening bracket or quotation mark', () => {
		expect(broken.filter((line) => /[（「《“]$/u.test(line))).toEqual([]);
	});

	test('never begins with a stop, a closing bracket, a percent sign or the rest of an ellipsis', () => {
		expect(broken.filter((line) => /^[）」》”，。：；…%]/u.test(line))).toEqual([]);
	});

	test('keeps a number whole', () => {
		expect(broken.filter((line) => /\d/.test(line) && !/(^|\D)(10,000|50%)(\D|$)/.test(line))).toEqual([]);
	});

	test('may end behind any other sign', () => {
		const ends = new Set(broken.map((line) => line.at(-1)));
		expect(Array.from('布含乘人約首返其年佔').filter((sign) => !ends.has(sign))).toEqual([]);
	});

	test.each([
		['渡輪公布（含夜航）', 50, ['渡輪公布', '（含夜航）']],
		['渡輪公布（含夜航）', 40, ['渡輪公布', '（含夜', '航）']],
		['的「乘客」。', 30, ['的「乘', '客」。']],
		['只的「乘客」', 20, ['只的', '「乘', '客」']],
		['的（「乘」）的', 50, ['的', '（「乘」）', '的']],
		['截至2024年', 50, ['截至', '2024年']],
		['乘客至500萬人', 50, ['乘客至', '500萬人']],
		['乘客至500萬人', 60, ['乘客至', '500萬人']],
		['乘客約500萬人', 60, ['乘客', '約500萬人']],
		['截至2024年5月', 62, ['截至', '2024年5月']],
		['旅客：5', 30, ['旅', '客：5']],
		['金額￥500', 40, ['金額', '￥500']],
		['渡輪 (含夜航)', 30, ['渡輪', '(含夜', '航)']],
		['注（ 見下）', 30, ['注', '（ 見', '下）']]
	])('"%s" at %i', (text, width, lines) => {
		expect(wrapText(text, width, HAN)).toEqual(lines);
	});
});

test.each([
	['港務局：旅客年報，2016年', 100, ['港務局：旅客年報，', '2016年']],
	['港務局：旅客年報，2016年的渡輪', 70, ['港務局：', '旅客年報，', '2016年的渡輪']],
	['港務局：旅客年報與渡輪公司', 80, ['港務局：旅客年', '報與渡輪公司']]
])('the Han text "%s" breaks between clauses at %i, where that takes no more lines', (text, width, lines) => {
	expect(balanceText(text, width, FACE)).toEqual(lines);
});

test('an apostrophe within a Latin word is no place to break', () => {
	expect(wrapText('the clerk’s count', 50, FACE)).toEqual(['the', 'clerk’s', 'count']);
});

test('a no-break space holds a code to its word', () => {
	expect(wrapText('cannot be judged\u00a0·\u00a0F6', 60, FACE).at(-1)).toBe('judged\u00a0·\u00a0F6');
});

test('no line is wider than asked for, and nothing is lost', () => {
	const words = fc.array(fc.stringMatching(/^[a-z港務局0-9,.]{1,12}$/u), { minLength: 1, maxLength: 12 });
	fc.assert(
		fc.property(words, fc.integer({ min: 20, max: 300 }), (list, width) => {
			const text = list.join(' ');
			for (const lines of [wrapText(text, width, FACE), balanceText(text, width, FACE)]) {
				expect(lines.every((line) => textWidth(line, FACE) <= width)).toBe(true);
				expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
			}
		})
	);
});

test('balancing takes no more lines than breaking, and leaves no word alone on the last', () => {
	const text = 'Harbour authority, in its speech of the year';
	expect(wrapText(text, 200, FACE)).toEqual(['Harbour authority, in its speech of the', 'year']);
	expect(balanceText(text, 200, FACE)).toEqual(['Harbour authority, in', 'its speech of the year']);
});
