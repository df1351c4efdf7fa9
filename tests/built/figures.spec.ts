import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { ALWAYS_FILLED } from '#lib/publish/tables/figures-schema.ts';
import { FIGURE_COLUMN_NAMES } from '#lib/publish/tables/figures-table.ts';
import words from '../../messages/en.json' with { type: 'json' };
import { attribute, elements, textOf } from './document.ts';
import { filesOf, pagesOf, read, target } from './site.ts';

const files = filesOf();
const pages = new Map(pagesOf().map((page) => [page.address, page]));
const csv = read('data/figures.csv');
const rows = csvParse(csv);
const message = (key: string) => (words as Record<string, unknown>)[key];
/** Text without the spaces, which lie differently where a page marks up a part of it, and the quotation marks around words of a source, which the table has not. */
const dense = (text: string) => text.replace(/[\s“”]+/g, '');
/** What the table says of a grade, without its code: `possibly true (3)`. */
const inWords = (grade: string) => grade.replace(/ \([^)]*\)$/, '');

test('the flat table has its columns in order, no byte order mark, and one line ending', () => {
	expect(rows.columns).toEqual(FIGURE_COLUMN_NAMES);
	expect(csv).not.toMatch(/\r|^\uFEFF/);
	expect(csv.endsWith('\n')).toBe(true);
});

test('figures in the table and pages of figures are the same', () => {
	const addresses = [...pages.keys()].filter((address) => /^figures\/[^/]+\/$/.test(address));
	expect(rows.map(({ id = '' }) => `figures/${id}/`).sort()).toEqual(addresses.sort());
	expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

test('every permalink ends at the page of its figure', () => {
	expect(rows.filter(({ id = '', permalink = '' }) => !permalink.endsWith(`figures/${id}/`))).toEqual([]);
});

test('every row of the table can be quoted alone', () => {
	const missing = rows.flatMap((row) =>
		ALWAYS_FILLED.filter((column) => (row[column] ?? '') === '').map((column) => `${row.id ?? ''}: ${column}`)
	);
	expect(missing).toEqual([]);
	const stated = rows.filter(({ origin }) => origin !== 'derived');
	const sourceless = stated.filter(({ speaker, relay_chain, source_id, source_title }) =>
		[speaker, relay_chain, source_id, source_title].includes('')
	);
	expect(sourceless.map(({ id }) => id)).toEqual([]);
});

test('the document that a row was read in is one that was opened, and is named beside one that was not', () => {
	const unopened = ['not-opened', 'not-found'];
	const told = ['read-in-full', 'read-in-part', 'read-in-table', 'read-on-copy'];
	const read = rows.filter(({ read_id: id }) => id !== '');
	const misread = rows.filter(
		({ source_id: cited, source_access: access = '', read_id: id, read_access: how = '' }) =>
			unopened.includes(how) || (id !== '' && (id === cited ? unopened : told).includes(access))
	);
	expect(read.length).toBeGreaterThan(0);
	expect(misread.map(({ id }) => id)).toEqual([]);
	expect(
		read.filter((row) => row.read_title === '' || row.read_publisher === '').map(({ id }) => id)
	).toEqual([]);
});

test('the page of sources says of how many figures one document alone was read, and leads to them', () => {
	const readIn = new Map<string, Set<string>>();
	const opened = csvParse(read('data/tables/figure_sources.csv')).filter(
		({ access }) => access !== 'not-opened' && access !== 'not-found'
	);
	const isTold = new Set(opened.filter(({ access }) => access !== 'not-stated').map((row) => row.figure_id));
	for (const { figure_id: id = '', source_id: source = '', access } of opened)
		if (access !== 'not-stated' || !isTold.has(id)) readIn.set(id, (readIn.get(id) ?? new Set()).add(source));
	const alone = [...readIn.values()].filter((documents) => documents.size === 1).length;
	const page = pages.get('sources/');
	const link = (page ? elements(page.root, 'a') : []).find((each) =>
		attribute(each, 'href')?.includes('rests/read-in-one-document/')
	);
	expect(rows.length).toBeGreaterThan(0);
	expect(link ? /\d+/.exec(textOf(link).replaceAll(',', ''))?.[0] : '0').toBe(String(alone));
});

test('a row of a list says where reports word its number differently, and nowhere else', () => {
	// The weak spots stand in the caveat of a row, those of what a number was computed from among them.
	const worded = rows
		.filter(({ caveat = '' }) => /Known weak spots: .*\bwording-conflict\b/.test(caveat))
		.map(({ id = '' }) => id);
	const lists = [...pages].filter(([address]) => /^figures\/(?:$|only\/|sorted\/)/.test(address));
	const marked = lists.flatMap(([address, { root }]) =>
		elements(root, 'tr').flatMap((row) => {
			const link = elements(row, 'a').map((each) => attribute(each, 'href') ?? '');
			const id = link
				.map((href) => /figures\/([^/]+)\/$/.exec(href)?.[1])
				.find((found) => found !== undefined);
			if (id === undefined) return [];
			const isMarked = textOf(row).includes(words.doubt_wording_conflict);
			return isMarked === worded.includes(id) ? [] : [`${address} ${id}`];
		})
	);
	expect(lists.length).toBeGreaterThan(0);
	expect(marked).toEqual([]);
});

test('numbers of the table are plain: no grouping, no unit, no minus of typesetting', () => {
	const odd = rows.flatMap((row) =>
		['value', 'low', 'high', 'hops']
			.filter((column) => !/^(?:-?\d+(?:\.\d+)?)?$/.test(row[column] ?? ''))
			.map((column) => `${row.id ?? ''}: ${column}`)
	);
	expect(odd).toEqual([]);
});

test('the JSON of all figures has the same figures as the table', () => {
	const ids: string[] = [];
	JSON.parse(read('data/figures.json'), (key, value: unknown) => {
		if (key === 'id' && typeof value === 'string') ids.push(value);
		return value;
	});
	expect(rows.filter(({ id = '' }) => !ids.includes(id))).toEqual([]);
});

test('the codebook and one CSV a table are there to take', () => {
	expect(files).toContain('datapackage.json');
	const { resources } = JSON.parse(read('datapackage.json')) as { resources: { path: string | string[] }[] };
	expect(resources.length).toBeGreaterThan(0);
	expect(resources.flatMap(({ path }) => path).filter((path) => !files.includes(path))).toEqual([]);
});

/** What the record itself calls its origins, where it does. */
const { site: { names = {} } = {} } = JSON.parse(read('datapackage.json')) as {
	site?: { names?: Record<string, string> };
};

/** What a page may call an origin; a number of ours is also called by what it was made from. */
const originWords = (origin: string) => [
	...(names[origin] === undefined ? [] : [names[origin]]),
	...(origin === 'derived' ? ['derived', 'our_sum', 'our_arithmetic'] : [origin.replaceAll('-', '_')]).map(
		(key) => String(message(`origin_${key}`)).replace(/ \{.*/, '')
	)
];

/** The ids of the rows whose page does not say something. */
const unsaid = (says: (row: (typeof rows)[number], text: string) => boolean) =>
	rows
		.filter((row) => {
			const page = pages.get(`figures/${row['id'] ?? ''}/`);
			return !page || !says(row, dense(textOf(page.root)));
		})
		.map(({ id }) => id);

test('the page of every figure says it as stated, its origin and its grades in words', () => {
	expect(
		unsaid((row, text) => {
			const {
				origin = '',
				value_as_stated = '',
				attribution = '',
				source_reliability = '',
				credibility = ''
			} = row;
			// Nobody stated a derived figure; the table says so in the cell, the page beside it.
			const stated = origin === 'derived' ? value_as_stated.replace(/^computed: /, '') : value_as_stated;
			const said = [stated, attribution, source_reliability, credibility].map(inWords);
			return (
				said.every((words) => words !== '' && text.includes(dense(words))) &&
				originWords(origin).some((words) => text.includes(dense(words)))
			);
		})
	).toEqual([]);
});

test.each(['latest', 'earliest', 'highest', 'lowest', 'label'])(
	'the pages of the list lead to every figure, in the order %s',
	(order) => {
		const list = [...pages.values()].filter(
			({ address }) =>
				address.startsWith(`figures/sorted/${order}/`) || (order === 'latest' && address === 'figures/')
		);
		const linked = list.flatMap((page) =>
			elements(page.root, 'a').flatMap((link) => target(page, attribute(link, 'href') ?? '')?.file ?? [])
		);
		const wanted = rows.map(({ id = '' }) => `figures/${id}/index.html`);
		expect(wanted.filter((file) => !linked.includes(file))).toEqual([]);
	}
);
