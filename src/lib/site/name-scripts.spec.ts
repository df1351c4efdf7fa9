import { expect, test } from 'vitest';
import { nameScripts } from './name-scripts.ts';

test('words in the other script are named, with the digits among them, whatever stands around', () => {
	expect(nameScripts('<p title="码">原詞是「码头」，<b>3.3万</b>，統計對象</p>', 'zh-Hant')).toBe(
		'<p title="码">原詞是「<span lang="zh-Hans">码头</span>」，<b><span lang="zh-Hans">3.3万</span></b>，統計對象</p>'
	);
	expect(nameScripts('<p>原文“約10萬”</p>', 'zh-Hans')).toBe(
		'<p>原文“<span lang="zh-Hant">約10萬</span>”</p>'
	);
});

test.each([
	'<p>船員被<q lang="zh-Hans">船务</q></p>',
	'<div lang="zh-Hans"><br><p>船务</p></div><p>船員</p>',
	'<pre>船务</pre>',
	'<title>船务</title><script>船务</script>',
	'<p>不知</p>'
])('%s stays as it is', (page) => {
	expect(nameScripts(page, 'zh-Hant')).toBe(page);
});

test('a page in another language says by itself what is Chinese', () => {
	expect(nameScripts('<p>船务</p>', 'en')).toBe('<p>船务</p>');
	expect(nameScripts('<p>渋谷</p>', 'ja')).toBe('<p>渋谷</p>');
});

test('a drawing has an element of its own for it', () => {
	expect(nameScripts('<svg><text>船務：船务</text></svg>', 'zh-Hant')).toBe(
		'<svg><text>船務：<tspan lang="zh-Hans">船务</tspan></text></svg>'
	);
	expect(nameScripts('<svg xml:lang="zh-Hant"><text>船务</text></svg>', 'zh-Hant', 'xml:lang')).toBe(
		'<svg xml:lang="zh-Hant"><text><tspan xml:lang="zh-Hans">船务</tspan></text></svg>'
	);
});
