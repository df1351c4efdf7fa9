import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { lean } from './lean-pages.js';
import { readSheet, usedStyles } from './page-styles.js';

const SHEET =
	'body{margin:0}.a,.b{top:0}p.a>em:not(.c){top:1px}@media print{.a{top:2px}.b{top:3px}}@media (width>3rem){.b{top:4px}}@keyframes b{to{top:0}}@supports (top:0){@media print{.a{left:0}}}';

test('a page keeps the rules that it may use, in their order, and no other', () => {
	const names = ['body', 'p', 'em', '.a'];
	expect(usedStyles(readSheet(SHEET), (name) => names.includes(name))).toBe(
		'body{margin:0}.a{top:0}p.a>em:not(.c){top:1px}@media print{.a{top:2px}}@keyframes b{to{top:0}}@supports (top:0){@media print{.a{left:0}}}'
	);
	expect(usedStyles(readSheet(SHEET), () => true)).toBe(SHEET);
});

test('a style sheet that would load something from a page is refused, and one that carries a picture is not', () => {
	expect(() => readSheet('a{background:url(./x.png)}')).toThrow('url(./x.png)');
	expect(() => readSheet('@import "x.css";')).toThrow('@import');
	expect(readSheet('a{background:url("data:image/png;base64,AA==")}')).toHaveLength(1);
});

const page = (links: string) =>
	`<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'self'">${links}</head><p class="a x"><!--[0-->text<!--]--></p>`;
const link = (name: string) => `\n<link href="../_app/immutable/assets/${name}.css" rel="stylesheet">`;
const sheets = new Map([
	['_app/immutable/assets/one.css', readSheet('.a{top:0}.b{top:1px}.c{top:2px}')],
	['_app/immutable/assets/two.css', readSheet('p{top:3px}')]
]);

test('a page carries its styles in the order of its links, with what its scripts may add, and its policy lets in these alone', () => {
	const styles = '.a{top:0}.c{top:2px}p{top:3px}';
	const hash = createHash('sha256').update(styles).digest('base64');
	expect(lean(page(link('one') + link('two')), sheets, new Set(['c']))).toBe(
		`<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'self' 'sha256-${hash}'">\n\t\t<style>${styles}</style></head><p class="a x">text</p>`
	);
});

test('a page whose styles cannot be carried is refused', () => {
	expect(() => lean(page(link('three')), sheets, new Set())).toThrow('three.css');
	expect(() => lean(`${link('one')}</head>`, sheets, new Set())).toThrow('policy');
});

test('what HTML needs not said is left out, and an attribute that is empty on purpose stays', () => {
	const page =
		'<svg xmlns="http://www.w3.org/2000/svg" class=""><a download="" data-words="" href="">alt=""</a></svg>';
	expect(lean(page, new Map(), new Set())).toBe(
		'<svg class=""><a download data-words href="">alt=""</a></svg>'
	);
});
