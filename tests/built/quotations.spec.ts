/** Nobody is given words that they did not say: no speaker for what was computed, no quotation marks around our words. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import words from '../../messages/en.json' with { type: 'json' };
import { attribute, elements, textOf } from './document.ts';
import { BUILD, pagesOf, read } from './site.ts';

const pages = pagesOf();
/** The rows of a table; none where the record has no such table. */
const table = (name: string) => {
	const file = `data/tables/${name}.csv`;
	return existsSync(join(BUILD, file)) ? csvParse(read(file)) : [];
};
const rows = csvParse(read('data/figures.csv'));
const line = (text: string) => text.replace(/\s+/g, ' ').trim();
/** The same without blanks, which stand in the markup too where numbers are kept with what they count. */
const solid = (text: string) => text.replace(/\s+/g, '');

/** What is in the words of a source in the number of a row as stated: all of it, its hedge alone, or nothing. */
const wordsOf = ({
	as_stated_basis: basis,
	as_stated: stated = '',
	hedge = ''
}: Readonly<Record<string, string | undefined>>) =>
	basis === 'words' ? [stated] : basis === 'hedge' ? hedge.split(';').map((part) => part.trim()) : [];

/** Every text of the record that is in the words of a source. */
const said = new Set(
	[
		...table('figures').flatMap(wordsOf),
		...table('statements').map(({ hedge = '' }) => hedge),
		...table('difference_wordings').map(({ words: worded = '' }) => worded)
	].map(solid)
);

test('quotation marks of a page stand only around words of a source', () => {
	const quoted = pages.flatMap(({ root, address }) =>
		elements(root, 'q', 'blockquote').map((element) => ({ address, text: line(textOf(element)) }))
	);
	expect(pages.length).toBeGreaterThan(0);
	expect(quoted.filter(({ text }) => !said.has(solid(text)))).toEqual([]);
});

test('a citation quotes a number only in words of its source', () => {
	const ours = table('figures').filter(({ as_stated_basis: basis }) => basis !== 'words');
	const cited = new Map(pages.map(({ address, root }) => [address, line(textOf(root))]));
	const misquoted = ours.filter(({ id = '', as_stated: stated = '' }) =>
		cited.get(`figures/${id}/`)?.includes(`“${line(stated)}”`)
	);
	expect(rows.length).toBeGreaterThan(0);
	expect(misquoted.map(({ id }) => id)).toEqual([]);
});

/** The sentence to cite on the page of a figure, up to the address of the page; `null` where there is none. */
function citedSentence(id: string): string | null {
	const page = pages.find(({ address }) => address === `figures/${id}/`);
	const paragraph = (page ? elements(page.root, 'p') : []).find((each) =>
		elements(each, 'span').some((span) => attribute(span, 'data-cited') === 'sentence')
	);
	return paragraph ? line(textOf(paragraph)) : null;
}

test('the sentence to cite names everybody who passed a number on, but the last where that page was not opened, and the document read, and quotes only words of a source', () => {
	const documents = new Map(table('sources').map(({ id, title = '' }) => [id, line(title)]));
	const addressed = new Set(table('sources').flatMap(({ id, url }) => (url ? [id] : [])));
	const citations = table('figure_sources');
	const read = new Map<string, string>();
	// Of a document that is said to be read, and anybody can open, before one without an address, before one of which nothing is said.
	for (const [unread, isAddressed] of [
		[['not-opened', 'not-found', 'not-stated'], true],
		[['not-opened', 'not-found', 'not-stated'], false],
		[['not-opened', 'not-found'], true],
		[['not-opened', 'not-found'], false]
	] as const)
		for (const { figure_id: id = '', source_id: source = '', access = '' } of citations)
			if (!unread.some((one) => one === access) && addressed.has(source) === isAddressed && !read.has(id))
				read.set(id, documents.get(source) ?? source);
	const chains = new Map(rows.map(({ id, relay_chain: chain = '' }) => [id, chain.split(' > ')]));
	const names = new Map(table('parties').map(({ id, name = '' }) => [id, name]));
	const publishers = new Map(table('sources').map(({ id, party_id: party }) => [id, names.get(party) ?? '']));
	/** Whether a party's own documents are among those of a figure, and none of them was opened. */
	const isUnopened = (id: string, name: string) => {
		const own = citations.filter(
			(row) => row['figure_id'] === id && publishers.get(row['source_id']) === name
		);
		return own.length > 0 && own.every(({ access = '' }) => ['not-opened', 'not-found'].includes(access));
	};
	const faults = table('figures').flatMap((row) => {
		const { id = '', label = '' } = row;
		const sentence = citedSentence(id);
		if (sentence === null) return [];
		const document = read.get(id) ?? '';
		const chain = chains.get(id) ?? [];
		const passed = chain.filter((name, at) => at < chain.length - 1 || !isUnopened(id, name));
		const named = [...passed.map(line), document];
		const words = sentence.replace(line(label), '').replace(document, '');
		const quoted = [...words.matchAll(/“([^”]*)”/g)].map(([, text = '']) => text);
		return [
			...named.filter((name) => !sentence.includes(name)).map((name) => `${id} does not name ${name}`),
			...quoted.filter((text) => !wordsOf(row).includes(text)).map((text) => `${id} quotes ${text}`)
		];
	});
	expect(rows.length).toBeGreaterThan(0);
	expect(faults).toEqual([]);
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
