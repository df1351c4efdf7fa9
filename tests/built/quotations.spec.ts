/** Nobody is given words that they did not say: no speaker for what was computed, no quotation marks around our words. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import words from '../../messages/en.json' with { type: 'json' };
import { elements, textOf } from './document.ts';
import { BUILD, pagesOf, read } from './site.ts';

const pages = pagesOf();
/** The rows of a table; none where the record has no such table. */
const table = (name: string) => {
	const file = `data/tables/${name}.csv`;
	return existsSync(join(BUILD, file)) ? csvParse(read(file)) : [];
};
const rows = csvParse(read('data/figures.csv'));
const line = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Every text of the record that is in the words of a source, or has its hedge. */
const said = new Set(
	[
		...table('figures')
			.filter(({ as_stated_basis: basis }) => basis !== 'normalised')
			.map(({ as_stated: stated = '' }) => stated),
		...table('statements').map(({ hedge = '' }) => hedge),
		...table('difference_wordings').map(({ words: worded = '' }) => worded)
	].map(line)
);

test('quotation marks of a page stand only around words of a source', () => {
	const quoted = pages.flatMap(({ root, address }) =>
		elements(root, 'q', 'blockquote').map((element) => ({ address, text: line(textOf(element)) }))
	);
	expect(pages.length).toBeGreaterThan(0);
	expect(quoted.filter(({ text }) => !said.has(text))).toEqual([]);
});

test('a citation quotes a number only in words of its source', () => {
	const normalised = table('figures').filter(({ as_stated_basis: basis }) => basis === 'normalised');
	const cited = new Map(pages.map(({ address, root }) => [address, line(textOf(root))]));
	const misquoted = normalised.filter(({ id = '', as_stated: stated = '' }) =>
		cited.get(`figures/${id}/`)?.includes(`“${line(stated)}”`)
	);
	expect(rows.length).toBeGreaterThan(0);
	expect(misquoted.map(({ id }) => id)).toEqual([]);
});

test('a computed number has no speaker, in the table or on its page, and its page names who issued its inputs', () => {
	const derived = rows.filter(({ origin }) => origin === 'derived');
	expect(rows.length).toBeGreaterThan(0);
	expect(derived.filter(({ speaker, relay_chain }) => speaker !== '' || relay_chain !== '')).toEqual([]);
	const faults = derived.filter(({ id = '' }) => {
		const page = pages.find(({ address }) => address === `figures/${id}/`);
		const text = page ? line(textOf(page.root)) : '';
		return !text.includes(`${words.figure_way_derived} ${words.figure_issuers}`);
	});
	expect(faults.map(({ id }) => id)).toEqual([]);
});
