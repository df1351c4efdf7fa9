import { expect, test } from 'vitest';
import { nameScripts } from './name-scripts.ts';

test('words in the other script are named, with the digits among them, whatever stands around', () => {
	expect(nameScripts('<p title="处">原詞是「查处」，<b>3.3万</b>，統計對象</p>', 'zh-Hant')).toBe(
		'<p title="处">原詞是「<span lang="zh-Hans">查处</span>」，<b><span lang="zh-Hans">3.3万</span></b>，統計對象</p>'
	);
	expect(nameScripts('<p>原文“約10萬”</p>', 'zh-Hans')).toBe(
		'<p>原文“<span lang="zh-Hant">約10萬</span>”</p>'
	);
});

test.each([
	'<p>官員被<q lang="zh-Hans">处分</q></p>',
	'<div lang="zh-Hans"><br><p>处分</p></div><p>官員</p>',
	'<pre>处分</pre>',
	'<title>处分</title><script>处分</script>',
	'<p>不知</p>'
])('%s stays as it is', (page) => {
	expect(nameScripts(page, 'zh-Hant')).toBe(page);
});

test('a page in another language says by itself what is Chinese', () => {
	expect(nameScripts('<p>处分</p>', 'en')).toBe('<p>处分</p>');
	expect(nameScripts('<p>処分</p>', 'ja')).toBe('<p>処分</p>');
});

test('a drawing has an element of its own for it', () => {
	expect(nameScripts('<svg><text>處分：处分</text></svg>', 'zh-Hant')).toBe(
		'<svg><text>處分：<tspan lang="zh-Hans">处分</tspan></text></svg>'
	);
	expect(nameScripts('<svg xml:lang="zh-Hant"><text>处分</text></svg>', 'zh-Hant', 'xml:lang')).toBe(
		'<svg xml:lang="zh-Hant"><text><tspan xml:lang="zh-Hans">处分</tspan></text></svg>'
	);
});
