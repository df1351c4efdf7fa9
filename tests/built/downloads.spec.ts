/** The downloads of the built site: what the page of downloads offers is there, and is what it says. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { attribute, codeOf, elements, textOf } from './document.ts';
import { BUILD, filesOf, pagesOf, read, withoutLanguage } from './site.ts';

const files = filesOf();
const pages = pagesOf();
const data = pages.find(({ address }) => address === 'data/');
const hash = (file: string) =>
	createHash('sha256')
		.update(readFileSync(join(BUILD, file)))
		.digest('hex');
const rows = csvParse(read('data/figures.csv'));
/** The linked data that a page carries. */
const linkedData = (page: (typeof pages)[number]) =>
	elements(page.root, 'script')
		.filter((script) => attribute(script, 'type') === 'application/ld+json')
		.map((script) => JSON.parse(codeOf(script)) as Record<string, unknown>);

test('every format of the flat table is offered', () => {
	const offered = data ? elements(data.root, 'a').map((link) => attribute(link, 'href') ?? '') : [];
	for (const ending of ['csv', 'excel.csv', 'xlsx', 'parquet', 'json', 'ndjson'])
		expect(
			offered.some((href) => href.endsWith(`data/figures.${ending}`)),
			ending
		).toBe(true);
	for (const ending of ['zip', 'sqlite'])
		expect(
			offered.some((href) => href.endsWith(`.${ending}`)),
			ending
		).toBe(true);
});

test('the checksums name every download of the folder, and are right', () => {
	const lines = read('data/sha256sums.txt').trimEnd().split('\n');
	const wrong = lines.filter((line) => {
		const [sum, name = ''] = line.split('  ');
		return hash(`data/${name}`) !== sum;
	});
	expect(wrong).toEqual([]);
	const named = new Set(lines.map((line) => line.split('  ')[1]));
	const unnamed = files
		.filter((file) => /^data\/(?:tables\/)?[^/]+$/.test(file) && !/\.html$|sha256sums\.txt$/.test(file))
		.filter((file) => !named.has(file.slice('data/'.length)));
	expect(unnamed).toEqual([]);
});

test('the JSON keeps to the schema that stands beside it', () => {
	const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
	addFormats(ajv);
	const fits = ajv.compile(JSON.parse(read('data/schema.json')) as object);
	expect(fits(JSON.parse(read('data/figures.json'))) ? [] : fits.errors).toEqual([]);
});

test('every version has its page and its files, and their checksums are right', () => {
	const versions = files.filter((file) => /^data\/v\/[^/]+\/manifest-sha256\.txt$/.test(file));
	expect(versions.length).toBeGreaterThan(0);
	const wrong = versions.flatMap((manifest) => {
		const folder = manifest.slice(0, -'manifest-sha256.txt'.length);
		return read(manifest)
			.trimEnd()
			.split('\n')
			.filter((line) => {
				const [sum, name = ''] = line.split('  ');
				return hash(folder + name) !== sum;
			});
	});
	expect(wrong).toEqual([]);
	for (const manifest of versions)
		expect(files).toContain(manifest.replace('manifest-sha256.txt', 'index.html'));
});

test('the newest data are those of their own version, whose permalinks are as they were when it was frozen', () => {
	const { version } = JSON.parse(read('data/figures.json')) as { version: string };
	const cells = (file: string) =>
		csvParse(read(file)).map((row) => ({
			...row,
			permalink: (row['permalink'] ?? '').replace(/^https?:.*\/(?=figures\/)/, '')
		}));
	expect(cells(`data/v/${version}/figures.csv`)).toEqual(cells('data/figures.csv'));
});

describe('linked data', () => {
	test('the page of downloads carries the dataset, with a file, its type and its sum for each format', () => {
		const [dataset, ...more] = data ? linkedData(data) : [];
		expect(more).toEqual([]);
		expect(dataset).toMatchObject({ '@context': 'https://schema.org/', '@type': 'Dataset' });
		expect(String(dataset?.['description']).length).toBeGreaterThanOrEqual(50);
		const distribution = dataset?.['distribution'] as { contentUrl: string; sha256: string }[];
		expect(distribution.length).toBeGreaterThan(5);
		for (const { contentUrl, sha256 } of distribution) {
			const path = contentUrl.slice(contentUrl.lastIndexOf('data/'));
			expect(sha256, contentUrl).toBe(hash(path));
		}
	});

	test('the page of a relayed figure carries one claim with its speaker, and no rating; no other page does', () => {
		const claims = pages.filter((page) => linkedData(page).some((one) => one['@type'] === 'Claim'));
		const relayed = rows.filter(({ origin }) => origin === 'relayed').map(({ id = '' }) => `figures/${id}/`);
		expect([...new Set(claims.map(({ address }) => withoutLanguage(address)))].sort()).toEqual(
			relayed.sort()
		);
		for (const page of claims) {
			const [claim] = linkedData(page);
			expect(claim, page.file).toMatchObject({ author: { name: expect.any(String) as string } });
			expect(JSON.stringify(claim), page.file).not.toMatch(/[rR]ating|ClaimReview/);
		}
	});
});

test('the page of downloads says how to cite, in each style, and shows code for each tool', () => {
	const text = data ? textOf(data.root) : '';
	const { site } = JSON.parse(read('datapackage.json')) as { site: { lang: string; languages?: string[] } };
	const isInChinese = [site.lang, ...(site.languages ?? [])].some((language) => language.startsWith('zh'));
	for (const words of [
		'APA',
		'Chicago',
		...(isInChinese ? ['GB/T 7714', '[DS/OL]'] : []),
		'sha256sum -c',
		'read_parquet',
		'IMPORTDATA',
		'Csv.Document'
	])
		expect(text, words).toContain(words);
});
