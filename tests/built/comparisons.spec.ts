/** What stands without script: every comparison of the record with its answer, and every check with its working. */
import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { attribute, elements, textOf } from './document.ts';
import { pagesOf, read } from './site.ts';

const pages = new Map(pagesOf().map((page) => [page.address, page]));
const dense = (text: string) => text.replace(/\s+/g, '');
const rowsOf = (table: string) => csvParse(read(`data/tables/${table}.csv`));
const ANSWERS = /Like for like|Not like for like|cannot be told/;

describe.each(rowsOf('comparisons'))(
	'comparison $id',
	({ id = '', question = '', reading = '', left_id, right_id }) => {
		const page = pages.get(`compare/${id}/`);
		const text = page ? textOf(page.root) : '';

		test('has a page with its question, its answer and its reading', () => {
			expect(dense(text)).toContain(dense(question));
			expect(dense(text)).toContain(dense(reading));
			expect(text).toMatch(ANSWERS);
		});

		test('leads to both figures', () => {
			const links = page ? elements(page.root, 'a').map((link) => attribute(link, 'href')) : [];
			for (const figure of [left_id, right_id]) {
				expect(links.some((link) => link?.endsWith(`figures/${figure ?? ''}/`))).toBe(true);
			}
		});

		test('says that the two are not like for like before any ratio, and again beside it', () => {
			const at = text.indexOf(' times “');
			if (at < 0 || text.includes('Like for like:')) return;
			expect(text.slice(0, at)).toMatch(ANSWERS);
			expect(text.slice(0, at).match(/Shown although:/g)).toHaveLength(1);
			const open = page
				? elements(page.root, 'details').filter((fold) => attribute(fold, 'open') !== null)
				: [];
			expect(open).toEqual([]);
		});

		test('is listed with its answer where figures are compared by choice', () => {
			expect(dense(textOf(pages.get('compare/')?.root ?? ({ childNodes: [] } as never)))).toContain(
				dense(question)
			);
		});
	}
);

describe.each(rowsOf('checks'))('check $id', ({ id = '', question = '', left = '', right = '' }) => {
	const page = pages.get('checks/');
	const section = page && elements(page.root, 'section').find((one) => attribute(one, 'id') === id);
	const text = section ? textOf(section) : '';

	test('has its question, one of three answers, and each input with its tags', () => {
		expect(dense(text)).toContain(dense(question));
		expect(text).toMatch(/Holds|In tension|Cannot be told/);
		const shown = section ? elements(section).map((element) => attribute(element, 'data-figure')) : [];
		const named = `${left} ${right}`.match(/[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*/g) ?? [];
		expect(named.filter((figure) => !shown.includes(figure))).toEqual([]);
	});
});

test('every derivation has a page that stands at its start without script', () => {
	for (const { id = '', reading = '' } of rowsOf('derivations')) {
		const text = textOf(pages.get(`checks/${id}/`)?.root ?? ({ childNodes: [] } as never));
		expect(text).toContain('On these inputs');
		expect(dense(text)).toContain(dense(reading));
	}
});
