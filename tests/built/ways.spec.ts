/** The way of a number: from any figure to its original speaker and its documents, and back from them to what rests on them. */
import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { attribute, elements, textOf, type Element } from './document.ts';
import { pagesOf, read, target, withoutLanguage, type Page } from './site.ts';

const pages = new Map(pagesOf().map((page) => [page.address, page]));
const table = (name: string) => csvParse(read(`data/tables/${name}.csv`));
const hops = table('hops');
const listed = csvParse(read('data/figures.csv'));

const partOf = (page: Page, labelledBy: string): Element | undefined =>
	elements(page.root, 'section').find((section) => attribute(section, 'aria-labelledby') === labelledBy);
const addressesIn = (page: Page, part: Element | undefined): string[] =>
	(part ? elements(part, 'a') : []).flatMap((link) => {
		const found = target(page, attribute(link, 'href') ?? '');
		return found === null ? [] : [found.file.replace(/index\.html$/, '')];
	});
const figurePages = [...pages.values()].filter(({ address }) => /^figures\/[^/]+\/$/.test(address));
const told = figurePages.filter((page) => partOf(page, 'way'));
const pageOf = (address: string): Page[] => {
	const page = pages.get(address);
	return page ? [page] : [];
};

test('every figure that somebody stated shows its way; one that nobody stated shows its working', () => {
	const derived = new Set(listed.filter(({ origin }) => origin === 'derived').map(({ id = '' }) => id));
	const without = figurePages
		.filter((page) => !told.includes(page))
		.map(({ address }) => address.split('/')[1]);
	expect(new Set(without)).toEqual(derived);
	expect(told.length).toBeGreaterThan(0);
	expect(listed.length).toBe(figurePages.length);
});

test('the original speaker of every figure is one step away, and is a party that begins a chain', () => {
	const first = new Set(
		hops.filter(({ position }) => position === '0').map(({ party_id = '' }) => `parties/${party_id}/`)
	);
	const faults = told.filter((page) => {
		const [speaker] = elements(partOf(page, 'way') ?? page.root, 'ol').slice(0, 1);
		const [party] = addressesIn(page, speaker);
		return party === undefined || !first.has(party);
	});
	expect(faults.map(({ address }) => address)).toEqual([]);
});

test('every way is an ordered list that says how many texts and origins there are before it', () => {
	const faults = told.filter((page) => {
		const way = partOf(page, 'way');
		return (
			!way || elements(way, 'ol').length === 0 || !/ origins?\b|(?:names|naming) its source/.test(textOf(way))
		);
	});
	expect(faults.map(({ address }) => address)).toEqual([]);
});

test('every document of a figure is one step away, and its page leads back to the figure', () => {
	const faults = told.flatMap((page) => {
		const documents = addressesIn(page, partOf(page, 'sources')).filter((to) =>
			/^sources\/[^/]+\/$/.test(to)
		);
		const lost = documents.flatMap(pageOf).filter((document) => {
			const back = addressesIn(document, elements(document.root, 'main')[0]);
			return !back.includes(page.address);
		});
		return documents.length === 0
			? [`${page.address}: no document`]
			: lost.map(({ address }) => `${page.address}: ${address}`);
	});
	expect(faults).toEqual([]);
});

test('a cell of the official record by year links to what it says, or says that there is no entry', () => {
	const cells = pageOf('record/')
		.flatMap((record) => partOf(record, 'silence') ?? [])
		.flatMap((part) => elements(part, 'tbody'))
		.flatMap((body) => elements(body, 'td'));
	expect(cells.length).toBeGreaterThan(0);
	const faults = cells.filter((cell) => {
		const links = elements(cell, 'a');
		return links.length === 0 ? textOf(cell) === '' : links.some((link) => textOf(link) === '');
	});
	expect(faults.map((cell) => textOf(cell))).toEqual([]);
});

test('every statement and every checkpoint has a place that can be linked to', () => {
	const [claims] = pageOf('claims/');
	const ids = new Set(claims ? elements(claims.root).map((element) => attribute(element, 'id')) : []);
	const statements = table('statements').map(({ id = '' }) => id);
	const checkpoints = table('checkpoints').map(({ id = '' }) => `checkpoint-${id}`);
	expect(statements.length).toBeGreaterThan(0);
	expect([...statements, ...checkpoints].filter((id) => !ids.has(id))).toEqual([]);
});

test('an error in a figure, a document or a statement can be reported: a prepared text that says which is meant', () => {
	const sources = [...pages.values()].filter(({ address }) => /^sources\/[^/]+\/$/.test(address));
	const statements = table('statements').map(({ id = '' }) => `claims/${id}/`);
	const linked = (page: Page) => addressesIn(page, elements(page.root, 'main')[0]);
	const without = [...figurePages, ...sources].filter(
		(page) => !linked(page).includes(`${page.address}report.txt`)
	);
	expect(without.map(({ address }) => address)).toEqual([]);
	// Where the record names an address for corrections, a statement leads there with the same text.
	const fromClaims = pageOf('claims/').flatMap(({ root }) =>
		elements(root, 'a').map((link) => decodeURIComponent(attribute(link, 'href') ?? ''))
	);
	const unreported = table('statements').filter(
		({ id = '' }) => !fromClaims.some((to) => to.endsWith(`/${id}/report.txt`) || to.includes(`: ${id}\n`))
	);
	expect(unreported.map(({ id }) => id)).toEqual([]);
	const subjects = [...figurePages, ...sources].map(({ address }) => address).concat(statements);
	const faults = subjects.filter((address) => {
		const text = read(`${address}report.txt`);
		const [kind = '', id = ''] = address.split('/');
		const permalink = kind === 'claims' ? `claims/#${id}` : address;
		return !new RegExp(`^\\w+: ${id}$`, 'm').test(text) || !text.includes(`Permalink: ${permalink}\n`);
	});
	expect(faults).toEqual([]);
	expect(pageOf('method/').flatMap(linked)).toContain('data/changes/');
});

test('every number is a link away from the page of its figure; a frame leads to the page that it was taken from', () => {
	const ids = new Set(listed.map(({ id = '' }) => id));
	const faults = [...pages.values()].flatMap((page) => {
		const main = elements(page.root, 'main')[0];
		const shown = (main ? elements(main) : []).map((element) => attribute(element, 'data-figure') ?? '');
		const linked = new Set([page.address, ...addressesIn(page, main)].map(withoutLanguage));
		const lost = shown.filter((id) => ids.has(id) && !linked.has(`figures/${id}/`));
		if (withoutLanguage(page.address).startsWith('embed/'))
			return lost.length > 0 && linked.size < 2 ? [`${page.address}: no way back`] : [];
		return lost.map((id) => `${page.address}: ${id}`);
	});
	expect(faults).toEqual([]);
});

test('links to outside pass on no address, and their words name the host they lead to', () => {
	const documents = new Set(['imprint/', 'privacy/']);
	const outside = [...pages.values()].flatMap((page) =>
		elements(page.root, 'a')
			.filter((link) => /^https?:/.test(attribute(link, 'href') ?? ''))
			.map((link) => ({ page, link, host: new URL(attribute(link, 'href') ?? '').hostname }))
	);
	expect(outside.length).toBeGreaterThan(0);
	const faults = outside.filter(
		({ page, link, host }) =>
			!(attribute(link, 'rel') ?? '').split(' ').includes('noreferrer') ||
			// In a document of the record's own, the words of a link are its author's.
			!(textOf(link).includes(host) || documents.has(withoutLanguage(page.address)))
	);
	expect(faults.map(({ page, link }) => `${page.address}: ${textOf(link)}`)).toEqual([]);
});
