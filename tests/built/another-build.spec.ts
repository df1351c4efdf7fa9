/**
 * Another record, in two languages, built in a copy of the project to which something was added, and once more by the tool
 * as it is packed from that copy and installed elsewhere: both side by side, since builds are slow.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadRecord } from '#lib/server/load-record.ts';
import { writeFace } from '../../src/cli/site/face-files.ts';
import { brokenFiles, readCase } from '../records/read-case.ts';
import {
	copyBackwards,
	copyProject,
	LATER_CLOCK,
	LATER_YEAR,
	ROOT,
	runNode,
	type Copy,
	type Outcome
} from './another-build.ts';
import { installTool, type InstalledTool } from './packed-tool.ts';
import { mixedFiles, speakPseudo, unmarkedWords, unnamedWords } from './pseudo-language.ts';
import { BUILD, filesOf, read } from './site.ts';
import { addColumn, addDownload, addLanguage, addPage, addWord, exchangeRecord } from './where-to-add.ts';

/** How slow builds are, in milliseconds, on the slowest machine. */
const PATIENCE = 1_800_000;
const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', ...LATER_CLOCK };
const ORIGIN = 'https://figures.example/mirror';

let copy: Copy;
/** The site that was built in the copy. */
let site: string;
let tool: InstalledTool;
/** A folder with nothing but the record of the copy. */
let project: string;
let packed: Outcome;
let before: ReadonlyMap<string, number>;

beforeAll(async () => {
	copy = copyProject();
	exchangeRecord(copy.project);
	addLanguage(copy.project);
	const { record } = loadRecord(join(copy.project, 'data'));
	if (record) writeFace(copy.project, record.package.face, record.package.languages);
	await addColumn(copy.project);
	addWord(copy.project);
	addPage(copy.project);
	addDownload(copy.project);
	speakPseudo(copy.project);
	tool = await installTool(copy.project);
	before = tool.package();
	project = join(tool.folder, 'their record');
	copyBackwards(join(copy.project, 'data'), project);
	[packed, site] = await Promise.all([
		tool.run(['build', '--out', '../their site'], project, { ...ELSEWHERE, ORIGIN }),
		copy.build({ ORIGIN })
	]);
}, PATIENCE);
afterAll(() => {
	tool.remove();
	copy.remove();
}, PATIENCE);

test('the same record builds the same bytes, wherever and whenever', async () => {
	const clock = await runNode(['--print', 'new Date().getFullYear()'], ELSEWHERE);
	expect(clock.output.trim()).toBe(String(LATER_YEAR));
	expect(packed).toMatchObject({ status: 0 });
	const theirs = join(tool.folder, 'their site');
	expect(filesOf(theirs)).toEqual(filesOf(site));
	const differing = filesOf(site).filter(
		(file) => !readFileSync(join(theirs, file)).equals(readFileSync(join(site, file)))
	);
	expect(differing).toEqual([]);
});

describe('the tool as it is packed', () => {
	test('begins a record, checks it, writes it for a spreadsheet and says what differs', async () => {
		const [folder, changed] = ['eins', 'zwei'].map((name) => join(tool.folder, name)) as [string, string];
		for (const path of [folder, changed]) mkdirSync(path);
		expect(await tool.run(['init'], folder)).toMatchObject({ status: 0 });
		expect(await tool.run(['init'], folder)).toMatchObject({ status: 1 });
		expect(await tool.run(['check'], folder)).toMatchObject({ status: 0 });
		expect(await tool.run(['export', '--csv', '../flat.csv'], folder)).toMatchObject({ status: 0 });
		const flat = readFileSync(join(tool.folder, 'flat.csv'), 'utf8');
		expect(flat).toBe(readFileSync(join(folder, 'figures.csv'), 'utf8'));
		writeFileSync(join(changed, 'datapackage.json'), readFileSync(join(folder, 'datapackage.json')));
		writeFileSync(join(changed, 'figures.csv'), flat.replaceAll('4000', '5000').replaceAll('4,000', '5,000'));
		const difference = await tool.run(['diff', folder, '../zwei'], changed);
		expect(difference).toMatchObject({ status: 0 });
		expect(difference.output).toMatch(/4,000.*5,000/s);
	});

	test('names the nearest command and flag', async () => {
		const slip = await tool.run(['bild'], project);
		expect(slip).toMatchObject({ status: 2 });
		expect(slip.output).toContain('nearest is build');
	});

	test('writes nothing into its own folder', () => {
		expect(tool.package()).toEqual(before);
	});
});

describe('another record', () => {
	test('builds another dashboard, with nothing of this one', () => {
		const { title } = JSON.parse(read('datapackage.json')) as { title: string };
		const ids = csvParse(read('data/figures.csv', site)).map(({ id = '' }) => `figures/${id}/index.html`);
		const files = filesOf(site);
		expect(files.filter((file) => /^figures\/[^/]+\/index\.html$/.test(file))).toEqual(ids.sort());
		// What offers the examples of the tool names each of them, this record too where it is one.
		const examples = readdirSync(join(ROOT, 'examples')).map((name) => {
			const description = readFileSync(join(ROOT, 'examples', name, 'datapackage.json'), 'utf8');
			return (JSON.parse(description) as { title: string }).title;
		});
		const naming = files.filter((file) => {
			if (!/\.(?:html|json|csv|svg|js)$/.test(file)) return false;
			const text = read(file, site);
			return text.includes(title) && !examples.every((name) => text.includes(name));
		});
		expect(naming).toEqual([]);
	});

	test('has its own names, colours, picture and imprint, and no page for what it has not', () => {
		const files = filesOf(site);
		const page = read('figures/index.html', site);
		expect(page).toContain('Passed on by hand');
		expect(page).not.toContain('⟦Relayed, unverified⟧');
		const styles = files.filter((file) => file.endsWith('.css') || file === 'index.html');
		expect(styles.some((file) => read(file, site).includes('#8a2d5c'))).toBe(true);
		const charts = files.filter((file) => /^charts\/[^/]+\.svg$/.test(file));
		expect(charts.some((file) => read(file, site).includes('#8a2d5c'))).toBe(true);
		expect(charts.some((file) => read(file, site).includes('#ad4a06'))).toBe(false);
		expect(read('icon.svg', site)).toBe(readFileSync(join(ROOT, 'tests/records/good/icon.svg'), 'utf8'));
		expect(read('imprint/index.html', site)).toContain('Pier 1, Skerry');
		expect(page).toContain('href="../imprint/"');
		expect(files).not.toContain('privacy/index.html');
		expect(read('sitemap.xml', site)).not.toContain('/privacy/');
	});

	test('names where it wants its corrections', () => {
		const page = read('figures/carried-union/index.html', site);
		const [, link = ''] = /href="(https:\/\/example\.org\/ferries[^"]*)"/.exec(page) ?? [];
		const report = new URL(link.replaceAll('&amp;', '&'));
		expect(report.searchParams.get('labels')).toBe('error');
		expect(report.searchParams.get('body')).toContain('carried-union');
	});

	test('keeps a grade that was changed on the page of its figure, with the reason it had', () => {
		const page = read('figures/carried-union/index.html', site);
		const [now, before] = ['No list of passengers is public.', 'Taken as it stood at first.'].map((reason) =>
			page.indexOf(reason)
		);
		expect(now).toBeGreaterThan(0);
		expect(before).toBeGreaterThan(now ?? 0);
	});
});

test('a site with an address names a picture for whoever links to a chart', () => {
	const files = filesOf(site);
	const pictures = files
		.filter((file) => file.endsWith('.html'))
		.flatMap((file) => [...read(file, site).matchAll(/property="og:image" content="([^"]*)"/g)])
		.map(([, address = '']) => address);
	expect(pictures.length).toBeGreaterThan(0);
	const missing = pictures.filter(
		(address) => !address.startsWith(`${ORIGIN}/`) || !files.includes(address.slice(ORIGIN.length + 1))
	);
	expect(missing).toEqual([]);
});

test('every word of the interface comes from the catalogue of messages', () => {
	expect(read('index.html', site)).toContain('⟦');
	expect(unmarkedWords(site)).toEqual([]);
});

describe('in a second language', () => {
	test('every page, picture and piece of a page is there and speaks it, and nothing of it is kept for the first', () => {
		const files = filesOf(site);
		const pages = files.filter((file) =>
			/^(?!zh-hant\/|nl\/).*(?:\.html|\.svg|\.png|spec\.json|^search\/.*\.json)$/.test(file)
		);
		const untranslated = ['404.html', 'icon.svg'];
		expect(
			pages.filter((file) => !untranslated.includes(file) && !files.includes(`zh-hant/${file}`))
		).toEqual([]);
		expect(read('zh-hant/figures/index.html', site)).toMatch(/<html lang="zh-Hant">[^]*⟪/);
		expect(mixedFiles(site)).toEqual([]);
	});

	test('each page leads to itself in the other, and search engines are told', () => {
		const page = read('zh-hant/figures/carried-union/index.html', site);
		expect(page).toContain('href="../../../figures/carried-union/" hreflang="en"');
		expect(page).toContain(`<link rel="canonical" href="${ORIGIN}/zh-hant/figures/carried-union/"`);
		expect(page).toContain(
			`<link rel="alternate" hreflang="x-default" href="${ORIGIN}/figures/carried-union/"`
		);
		expect(read('sitemap.xml', site)).toContain(`<loc>${ORIGIN}/zh-hant/figures/carried-union/</loc>`);
		expect(read('404.html', site)).toContain('<section lang="zh-Hant"');
	});

	test('its scripts have its words alone', () => {
		const kept = JSON.parse(read('zh-hant/keep.json', site)) as { files: string[] };
		expect(kept.files).toContain('zh-hant/islands/page.js');
		expect(kept.files.filter((file) => file.endsWith('.js') && read(file, site).includes('⟦'))).toEqual([]);
	});
});

describe('in a third language, of which every second message is missing', () => {
	test('each page and drawing names the language of all words that are not in its own', () => {
		expect(read('nl/index.html', site)).toMatch(/<html lang="nl">[^]*⦃/);
		expect(read('nl/index.html', site)).toMatch(/<span lang="en">⟦/);
		expect(unnamedWords(site)).toEqual([]);
	});

	test('no mark of a language is left in any file', () => {
		const left = filesOf(site).filter(
			(file) =>
				/\.(?:html|svg|json|xml|txt|csv|md)$/.test(file) &&
				/[\ue000-\ue003]|%EE%80%8[0-3]/.test(read(file, site))
		);
		expect(left).toEqual([]);
	});

	test('the page on the site says how much is translated', () => {
		const said = read('nl/about/index.html', site).replace(/<[^>]*>|[⟦⟧⦃⦄]/g, '');
		expect(/.{40}of the words of the interface.{40}/.exec(said)?.[0]).toMatch(
			/[45]\d% of the words of the interface are in this language/
		);
	});
});

describe('what is added at the places that the documents name', () => {
	test('a column is in its table, in the description of the record and in the codebook', () => {
		expect(csvParse(read('data/tables/units.csv', site)).map(({ tide }) => tide)).toContain('at noon');
		for (const file of ['datapackage.json', 'data/index.html'])
			expect(read(file, site)).toContain('When the water comes.');
	});

	test('a word is said by the page that was added with it', () => {
		expect(read('tides/index.html', site)).toContain('<h1>⟦Tides⟧</h1>');
	});

	test('a download is made, listed and has its checksum', () => {
		expect(read('data/tides.txt', site)).toBe('at noon\n');
		expect(read('data/index.html', site)).toContain('data/tides.txt');
		expect(read('data/sha256sums.txt', site)).toContain('  tides.txt\n');
	});
});

test(
	'a broken record stops the build with its problems, and the site before stays',
	{ timeout: PATIENCE },
	async () => {
		const siteBefore = statSync(join(BUILD, 'index.html'));
		const broken = readCase('unknown-id');
		const folder = mkdtempSync(join(tmpdir(), 'broken-record-'));
		try {
			for (const [file, bytes] of brokenFiles(broken)) writeFileSync(join(folder, file), bytes);
			const { status, output } = await runNode(['bin/contested-figures.js', 'build'], { DATA_DIR: folder });
			expect(status).toBe(1);
			for (const line of broken.expected) expect(output).toContain(line);
		} finally {
			rmSync(folder, { recursive: true });
		}
		const after = statSync(join(BUILD, 'index.html'));
		expect([after.ino, after.mtimeMs]).toEqual([siteBefore.ino, siteBefore.mtimeMs]);
	}
);
