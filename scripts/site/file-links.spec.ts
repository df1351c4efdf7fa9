import { expect, test } from 'vitest';
import { withFileLinks } from './file-links.js';

test.each([
	['../figures/', '../figures/index.html'],
	['..', '../index.html'],
	['./', './index.html'],
	['.', './index.html'],
	['../#panel-a&amp;log=b', '../index.html#panel-a&amp;log=b'],
	['../figures/?q=1#x', '../figures/index.html?q=1#x'],
	['../data/figures.csv', '../data/figures.csv'],
	['#content', '#content'],
	['https://ferries.example/', 'https://ferries.example/'],
	['mailto:desk@ferries.example', 'mailto:desk@ferries.example'],
	['', '']
])('a link to %j leads to %j', (from, to) => {
	expect(withFileLinks(`<a class="x" href="${from}">a</a>`)).toBe(`<a class="x" href="${to}">a</a>`);
});

test('a form leads to a file too, and text that looks like a link is left', () => {
	expect(withFileLinks('<form action="../search/"><p>href=../</p></form>')).toBe(
		'<form action="../search/index.html"><p>href=../</p></form>'
	);
});
