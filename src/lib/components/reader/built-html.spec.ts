import { expect, test } from 'vitest';
import { builtHtml } from './built-html.ts';

test('what was built is taken in, whatever its texts say', () => {
	for (const html of [
		'<tr><td><a href="../figures/one/" lang="en">&lt;script>alert(1)&lt;/script></a></td></tr>',
		'<svg role="img" aria-label="one = two; style = none"><text x="1">href="javascript:x" onload=1</text></svg>'
	])
		expect(builtHtml(html)).toBe(html);
});

test.each([
	'<script>alert(1)</script>',
	'<svg><foreignObject></foreignObject></svg>',
	'<img src="x" onerror="alert(1)">',
	'<p style="position:fixed">',
	'<a href=" javascript:alert(1)">',
	"<a xlink:href='data:text/html,x'>",
	'<meta http-equiv="refresh" content="0">'
])('what could run or load something is refused: %s', (html) => {
	expect(() => builtHtml(html)).toThrow('not built here');
});
