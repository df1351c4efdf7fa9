import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { attribute, elements } from './document.ts';
import { BUILD, filesOf, isAbsolute, pagesOf, read, target } from './site.ts';

/** What a dashboard may cost its reader, in bytes as a host would send them. */
const WHOLE_LOAD = 100_000;
const SCRIPT = 40_000;
/** A property that Chart.js sets on the arrays it watches; no build step renames it. */
const CHART_JS = '_chartjs';

const LOADING_RELATIONS = ['stylesheet', 'modulepreload', 'preload', 'icon', 'manifest'];
/** Imports that run without being asked for, as the bundler writes them; `import(…)` is not one. */
const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g;

const size = (file: string) =>
	brotliCompressSync(readFileSync(join(BUILD, file)), {
		params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
	}).byteLength;
const total = (files: readonly string[]) => files.reduce((sum, file) => sum + size(file), 0);

/** The files that a browser fetches for the first page before its reader touches anything. */
function loaded(): string[] {
	const page = pagesOf().find(({ file }) => file === 'index.html');
	if (!page) return [];
	const addresses = elements(page.root, 'link', 'script', 'img', 'source', 'image', 'use').flatMap(
		(element) => {
			if (element.tagName === 'link') {
				const relation = attribute(element, 'rel') ?? '';
				return LOADING_RELATIONS.includes(relation) ? [attribute(element, 'href')] : [];
			}
			return [attribute(element, 'src'), attribute(element, 'href')];
		}
	);
	const files = new Set([page.file]);
	for (const address of addresses) {
		const found = address === null || isAbsolute(address) ? null : target(page, address);
		if (found && found.file !== page.file) files.add(found.file);
	}
	for (const file of files) {
		if (!file.endsWith('.js')) continue;
		for (const [, address = ''] of read(file).matchAll(STATIC_IMPORT)) {
			const found = target({ address: file }, address);
			if (found) files.add(found.file);
		}
	}
	return [...files];
}

const files = loaded();
const scripts = files.filter((file) => file.endsWith('.js'));

test('the dashboard loads at most 100 kB', () => {
	expect(files.length).toBeGreaterThan(3);
	expect(total(files)).toBeLessThanOrEqual(WHOLE_LOAD);
});

test('of it at most 40 kB are script before a chart is touched', () => {
	expect(scripts.length).toBeGreaterThan(0);
	expect(total(scripts)).toBeLessThanOrEqual(SCRIPT);
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

test('the script that filters figures has at most 15 kB, and what it searches 60 kB', () => {
	const parts = filesOf().filter(
		(file) => file.endsWith('.js') && read(file).includes('search/figures.json')
	);
	expect(parts.length).toBeGreaterThan(0);
	const users = filesOf().filter(
		(file) => file.endsWith('.js') && parts.some((part) => withImports(file).includes(part))
	);
	for (const file of users.filter((one) => !scripts.includes(one)))
		expect(total(withImports(file).filter((one) => !scripts.includes(one)))).toBeLessThanOrEqual(15_000);
	expect(size('search/figures.json')).toBeLessThanOrEqual(60_000);
});

test('the script by which figures are chosen has at most 15 kB before two are, and that of what would have to be true too', () => {
	// What each writes into its page, and nothing else does.
	for (const place of ['[data-bar]', '[data-standing=']) {
		const parts = filesOf().filter((file) => file.endsWith('.js') && read(file).includes(place));
		expect(parts.length).toBeGreaterThan(0);
		for (const file of parts)
			expect(total(withImports(file).filter((one) => !scripts.includes(one)))).toBeLessThanOrEqual(15_000);
	}
});

test('Chart.js comes only when a reader reaches for a chart', () => {
	const withChartJs = filesOf().filter((file) => file.endsWith('.js') && read(file).includes(CHART_JS));
	expect(withChartJs.length).toBeGreaterThan(0);
	expect(withChartJs.filter((file) => scripts.includes(file))).toEqual([]);
});
