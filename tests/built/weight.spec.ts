import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { attribute, elements } from './document.ts';
import { BUILD, filesOf, isAbsolute, kindOf, pagesOf, read, target, type Page } from './site.ts';

/** What a page may cost its reader before anything is touched, in bytes as a host would send them. */
const WHOLE_LOAD = 33_000;
const DOCUMENT = 60_000;
const SCRIPT = 5_000;
/** What a host does at each request; the best takes seconds for some pages. */
const QUICK = 5;
/** The document, its icon, its script, and one more. */
const REQUESTS = 4;
/**
 * What the script of each feature that starts with its page looks for there (the list of figures, the search, the comparison, the
 * filter of years, the checks), with the bytes that it may have and the requests that the page may make with it.
 */
const FEATURES = [
	['[data-figure-rows]', 15_000, 8],
	['[data-search-found]', 15_000, 8],
	['[data-bar]', 15_000, 9],
	['[data-period]', 15_000, 8],
	['[data-standing=', 16_000, 10]
] as const;
/** A property that Chart.js sets on the arrays it watches; no build step renames it. */
const CHART_JS = '_chartjs';

const LOADING_RELATIONS = ['stylesheet', 'modulepreload', 'preload', 'icon', 'manifest'];
/** Imports that run without being asked for, as the bundler writes them; `import(…)` is not one. */
const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+)["'`]/g;

const size = (file: string, quality = constants.BROTLI_MAX_QUALITY) =>
	brotliCompressSync(readFileSync(join(BUILD, file)), {
		params: { [constants.BROTLI_PARAM_QUALITY]: quality }
	}).byteLength;
const total = (files: readonly string[]) => files.reduce((sum, file) => sum + size(file), 0);

/** The files that a browser fetches for a page before its reader touches anything; `null` stands for one elsewhere. */
function loaded(page: Page): (string | null)[] {
	const addresses = elements(page.root, 'link', 'script', 'img', 'source', 'image', 'use', 'iframe').flatMap(
		(element) => {
			if (attribute(element, 'loading') === 'lazy') return [];
			if (element.tagName !== 'link') return [attribute(element, 'src'), attribute(element, 'href')];
			const relation = attribute(element, 'rel') ?? '';
			return LOADING_RELATIONS.includes(relation) ? [attribute(element, 'href')] : [];
		}
	);
	const files = new Set<string | null>([page.file]);
	for (const address of addresses)
		if (address !== null && !/^(?:data:|#)/.test(address))
			files.add(isAbsolute(address) ? null : (target(page, address)?.file ?? null));
	for (const file of files)
		if (file?.endsWith('.js') === true) for (const imported of withImports(file)) files.add(imported);
	return [...files];
}

const pages = pagesOf().map((page) => ({ ...page, loads: loaded(page) }));
const first = pages.find(({ file }) => file === 'index.html')?.loads ?? [];
const scripts = first.filter((file) => file?.endsWith('.js') === true);
/** The script of every page, in each language. */
const pageScripts = new Set(
	pages.flatMap(({ loads }) => loads.filter((file) => file?.endsWith('.js') === true))
);

test('no page asks for more than four files before it is touched, nor any of another host', () => {
	expect(
		pages
			.filter(({ loads }) => loads.length > REQUESTS || loads.includes(null))
			.map(({ file, loads }) => `${file}: ${loads.join(', ')}`)
	).toEqual([]);
});

test('the first page weighs at most 33 kB with all that it loads, and the largest page of each kind 60 kB', () => {
	expect(first.length).toBeGreaterThan(2);
	expect(total(first.filter((file) => file !== null))).toBeLessThanOrEqual(WHOLE_LOAD);
	const largest = new Map<string, Page>();
	for (const page of pages)
		if ((largest.get(kindOf(page.address))?.html.length ?? 0) < page.html.length)
			largest.set(kindOf(page.address), page);
	expect(
		[...largest.values()].map(({ file }) => file).filter((file) => size(file, QUICK) > DOCUMENT)
	).toEqual([]);
});

test('before it is touched no page has more than 5 kB of script', () => {
	expect(scripts.length).toBeGreaterThan(0);
	const sets = new Map(
		pages.map(({ loads }) => {
			const own = loads.filter((file) => file?.endsWith('.js') === true);
			return [own.join(' '), own.filter((file) => file !== null)];
		})
	);
	expect(Math.max(...[...sets.values()].map(total))).toBeLessThanOrEqual(SCRIPT);
});

/** A file with all that it imports without being asked. */
function withImports(file: string): string[] {
	const files = new Set([file]);
	for (const one of files)
		for (const [, address = ''] of read(one).matchAll(STATIC_IMPORT)) {
			const found = target({ address: one }, address);
			if (found) files.add(found.file);
		}
	return [...files];
}

test.each(FEATURES)(
	'the feature at %s has at most %d bytes of script, and its page %d requests before it is touched',
	(place, bytes, requests) => {
		const parts = filesOf().filter((file) => file.endsWith('.js') && read(file).includes(place));
		expect(parts.length).toBeGreaterThan(0);
		for (const file of parts) {
			const own = withImports(file).filter((one) => !pageScripts.has(one));
			expect(total(own)).toBeLessThanOrEqual(bytes);
			expect([...first, ...own].length, own.join(', ')).toBeLessThanOrEqual(requests);
		}
	}
);

test('what the list of figures and the search look through has at most 60 kB', () => {
	expect(size('search/figures.json')).toBeLessThanOrEqual(60_000);
});

test('Chart.js comes only when a reader reaches for a chart', () => {
	const withChartJs = filesOf().filter((file) => file.endsWith('.js') && read(file).includes(CHART_JS));
	expect(withChartJs.length).toBeGreaterThan(0);
	expect(withChartJs.filter((file) => scripts.includes(file))).toEqual([]);
});

test('a reader who tries a record of their own fetches at most 354 kB of script for it, and nobody else any of it', () => {
	// The first is in the script of that page, the second in what it brings along.
	const [page] = filesOf().filter((file) => file.endsWith('.js') && read(file).includes('[data-try-result]'));
	const [worker] = filesOf().filter((file) => file.endsWith('.js') && read(file).includes('handed-damaged'));
	if (page === undefined || worker === undefined) throw new Error('the page has no script');
	const all = new Set([page, worker].flatMap((file) => withImports(file)));
	expect([...all].reduce((sum, file) => sum + size(file, QUICK), 0)).toBeLessThanOrEqual(354_000);
	expect(scripts.flatMap((file) => (file === null ? [] : withImports(file)))).not.toContain(worker);
});
