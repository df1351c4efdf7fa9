import { buffer } from 'node:stream/consumers';
import { csvParse } from 'd3-dsv';
import type { Page } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';
import { expect, inject, test } from 'vitest';
import words from '../../messages/en.json' with { type: 'json' };
import { read } from '../built/site.ts';
import { open, useBrowser } from './engine/session.ts';

const visit = useBrowser();
const published = csvParse(read('data/figures.csv'));

/** Takes what the explorer shows, as a browser saves it. */
async function take(page: Page, format: string) {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: format, exact: true }).click()
	]);
	// The browser runs in another process: its files are reached as a stream only.
	return { name: download.suggestedFilename(), content: await buffer(await download.createReadStream()) };
}

test('what the explorer shows is taken as a file with the published cells, and nothing leaves the site', async () => {
	const expected = published.filter(({ origin }) => origin === 'relayed');
	await visit({ acceptDownloads: true }, async (page) => {
		const foreign: string[] = [];
		await open(page, `${inject('mirror')}figures/#origin=relayed`);
		const home = new URL(page.url()).origin;
		page.on('request', (request) => {
			const own = request.url().startsWith(`${home}/`) || request.url().startsWith(`blob:${home}/`);
			if (request.method() !== 'GET' || !own) foreign.push(`${request.method()} ${request.url()}`);
		});

		const csv = await take(page, words.explorer_download_csv);
		expect(csv.name).toMatch(/-origin-relayed\.csv$/);
		const rows = csvParse(csv.content.toString());
		expect(rows.columns).toEqual([...published.columns, 'selection']);
		expect(rows.map(({ selection }) => selection)).toEqual(expected.map(() => 'origin=relayed'));
		const bare = rows.map(({ selection: _, ...row }) => row);
		expect(bare.toSorted((a, b) => ((a['id'] ?? '') < (b['id'] ?? '') ? -1 : 1))).toEqual(
			expected.map((row) => ({ ...row }))
		);

		const json = JSON.parse((await take(page, words.explorer_download_json)).content.toString()) as Record<
			string,
			unknown
		>;
		expect(json['selection']).toBe('origin=relayed');
		expect(json['rows']).toHaveLength(expected.length);

		const xlsx = await take(page, words.explorer_download_xlsx);
		expect(await readSheet(xlsx.content, 'figures')).toHaveLength(expected.length + 1);
		expect(foreign).toEqual([]);
	});
});

test('what is compared is taken as a file: the published cells, the pair, and a gap only where the reader turned it on', async () => {
	const pair = csvParse(read('data/tables/comparisons.csv'))[0];
	const ids = [pair?.['left_id'] ?? '', pair?.['right_id'] ?? ''];
	const query = `f=${ids[0] ?? ''}&f=${ids[1] ?? ''}`;
	const expected = ids.map((id) => ({ ...published.find((row) => row['id'] === id) }));
	await visit({ acceptDownloads: true }, async (page) => {
		for (const forced of ['', '&force=ratio']) {
			await open(page, `compare/#${query}${forced}`);
			const csv = await take(page, words.explorer_download_csv);
			const rows = csvParse(csv.content.toString());
			expect(rows.map(({ selection }) => selection)).toEqual(ids.map(() => query + forced));
			const cells = rows.map((row) => published.columns.map((column) => row[column]));
			expect(cells).toEqual(expected.map((row) => published.columns.map((column) => row[column])));
			expect(rows.map((row) => row['set_against'])).toEqual(['', ids[0]]);
			const gap = ['ratio_low', 'ratio_high', 'difference_low', 'difference_high'].map(
				(column) => rows[1]?.[column]
			);
			expect(gap).not.toContain(undefined);
			expect(gap.every((cell) => cell === '')).toBe(forced === '');
			const json = JSON.parse((await take(page, words.explorer_download_json)).content.toString()) as {
				selection: string;
				rows: object[];
			};
			expect(json).toMatchObject({ selection: query + forced, rows: ids.map((id) => ({ id })) });
			const xlsx = await take(page, words.explorer_download_xlsx);
			const sheet = await readSheet(xlsx.content, 'figures');
			expect(sheet.map(([id]) => id)).toEqual(['id', ...ids]);
		}
	});
});

test('a citation is copied as it stands, and code with the address of this copy of the site', async () => {
	await visit({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
		await open(page, `${inject('mirror')}data/`);
		const root = new URL('../', page.url()).href;
		const copied = () => page.evaluate(() => navigator.clipboard.readText());
		const styles = page.locator('#cite + p + dl dd');
		expect(await styles.count()).toBeGreaterThan(2);
		for (const style of await styles.all()) {
			await style.getByRole('button').click();
			await style.getByText(words.copy_done).waitFor();
			expect(await copied()).toBe(await style.locator('.text').innerText());
		}
		await page.locator('pre:has(#code-0) + p button').click();
		await page.getByText(words.copy_done).last().waitFor();
		await expect.poll(copied).toContain(`${root}data/figures.csv`);
	});
});
