import { expect, test } from 'vitest';
import { hanScript, strayCharacters } from './han-script.ts';

test.each([
	['約500萬人，由官方統計', 'Hant', []],
	['約500万人，由官方统计', 'Hant', ['万', '统', '计']],
	['约500万人，由官方统计', 'Hans', []],
	['於2013年約500萬人', 'Hans', ['於', '約', '萬']],
	// Written in both scripts, or in one of them in other words: no character alone tells.
	['後里面只台云干著', 'Hant', []],
	['皇后里面只台云干著名', 'Hans', []],
	['機構體制與網站', 'Hant', []],
	['机构体制与网站', 'Hant', ['机', '构', '体', '与', '网']]
] as const)('%s written in %s has %j of the other script', (text, script, stray) => {
	expect(strayCharacters(text, script)).toEqual(stray);
});

test('a tag names its script or none', () => {
	expect(['zh-Hant', 'zh-Hans-CN', 'zh', 'en'].map(hanScript)).toEqual(['Hant', 'Hans', null, null]);
});
