import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { brokenFiles, readCase } from '../records/read-case.ts';
import { LATER_CLOCK, LATER_YEAR, runNode, withAnotherBuild, withCopy } from './another-build.ts';
import { BUILD, filesOf, read } from './site.ts';

/** Builds are slow; how slow, in milliseconds, on the slowest machine. */
const PATIENCE = 300_000;

test('the same record builds the same bytes, wherever and whenever', { timeout: PATIENCE }, () => {
	const elsewhere = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', ...LATER_CLOCK };
	const clock = runNode(['--print', 'new Date().getFullYear()'], elsewhere);
	expect(clock.output.trim()).toBe(String(LATER_YEAR));
	withCopy((project) => {
		withAnotherBuild(
			elsewhere,
			(folder) => {
				expect(filesOf(folder)).toEqual(filesOf());
				const differing = filesOf().filter(
					(file) => !readFileSync(join(folder, file)).equals(readFileSync(join(BUILD, file)))
				);
				expect(differing).toEqual([]);
			},
			project
		);
	});
});

test('another record builds another dashboard, with nothing of this one', { timeout: PATIENCE }, () => {
	const { title } = JSON.parse(read('datapackage.json')) as { title: string };
	withAnotherBuild({ DATA_DIR: 'tests/records/good' }, (folder) => {
		const ids = csvParse(read('data/figures.csv', folder)).map(({ id = '' }) => `figures/${id}/index.html`);
		const files = filesOf(folder);
		expect(files.filter((file) => /^figures\/[^/]+\/index\.html$/.test(file))).toEqual(ids.sort());
		const naming = files.filter(
			(file) => /\.(?:html|json|csv|svg|js)$/.test(file) && read(file, folder).includes(title)
		);
		expect(naming).toEqual([]);
		const regraded = read('figures/carried-union/index.html', folder);
		// The record names where it wants its corrections.
		const report = new URL(
			/href="(https:\/\/example\.org\/ferries[^"]*)"/.exec(regraded)?.[1]?.replaceAll('&amp;', '&') ?? ''
		);
		expect(report.searchParams.get('labels')).toBe('error');
		expect(report.searchParams.get('body')).toContain('Figure: carried-union\n');
		// A grade that was changed stays on the page of its figure, with the reason it had.
		expect(regraded.indexOf('No list of passengers is public.')).toBeGreaterThan(0);
		expect(regraded.indexOf('Taken as it stood at first.')).toBeGreaterThan(
			regraded.indexOf('No list of passengers is public.')
		);
	});
});

test('a site with an address names a picture for whoever links to a chart', { timeout: PATIENCE }, () => {
	const origin = 'https://figures.example/mirror';
	withAnotherBuild({ DATA_DIR: 'tests/records/good', ORIGIN: origin }, (folder) => {
		const files = filesOf(folder);
		const pictures = files
			.filter((file) => file.endsWith('.html'))
			.flatMap((file) => [...read(file, folder).matchAll(/property="og:image" content="([^"]*)"/g)])
			.map(([, address = '']) => address);
		expect(pictures.length).toBeGreaterThan(0);
		const missing = pictures.filter(
			(address) => !address.startsWith(`${origin}/`) || !files.includes(address.slice(origin.length + 1))
		);
		expect(missing).toEqual([]);
	});
});

test(
	'a broken record stops the build with its problems, and the site before stays',
	{ timeout: PATIENCE },
	() => {
		const before = statSync(join(BUILD, 'index.html'));
		const broken = readCase('unknown-id');
		const folder = mkdtempSync(join(tmpdir(), 'broken-record-'));
		try {
			for (const [file, bytes] of brokenFiles(broken)) writeFileSync(join(folder, file), bytes);
			const { status, output } = runNode(['scripts/build.js'], { DATA_DIR: folder });
			expect(status).toBe(1);
			for (const line of broken.expected) expect(output).toContain(line);
		} finally {
			rmSync(folder, { recursive: true });
		}
		const after = statSync(join(BUILD, 'index.html'));
		expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
	}
);
