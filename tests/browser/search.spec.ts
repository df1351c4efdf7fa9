/** The search of every page, and the colours that a reader chose: what is typed and chosen stays on the device. */
import { csvParse } from 'd3-dsv';
import { expect, inject, test } from 'vitest';
import words from '../../messages/en.json' with { type: 'json' };
import { read } from '../built/site.ts';
import { open, stateAt, useBrowser } from './engine/session.ts';

const visit = useBrowser();
const figures = csvParse(read('data/figures.csv'));
const parties = csvParse(read('data/tables/parties.csv'));

test('the field of any page leads to what was typed, and no request carries it', async () => {
	const party = parties.find(({ name = '' }) => /^[A-Za-z]+ [A-Za-z]+$/.test(name));
	const name = party?.['name'] ?? '';
	await visit({}, async (page) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await open(page, `${inject('mirror')}about/`);
		await page.locator('header').getByRole('searchbox').fill(name);
		await page.keyboard.press('Enter');
		await page.waitForURL((url) => stateAt(url).get('q') === name);
		const people = page.locator('[data-found=people]');
		await people.getByRole('link', { name, exact: true }).waitFor();
		// Folded among all others until it is asked for.
		await page.goto(`${inject('mirror')}parties/#q=${encodeURIComponent(name)}`);
		await page.getByRole('main').getByRole('link', { name, exact: true }).waitFor();
		expect(asked.filter((url) => url.includes('?') || url.includes(encodeURIComponent(name)))).toEqual([]);
	});
});

test('a number finds the figures that state it, each with its origin, and a search is an address', async () => {
	const figure = figures.find(({ value = '' }) => Number(value) >= 1000 && Number.isInteger(Number(value)));
	const query = Number(figure?.['value']).toLocaleString('en-GB');
	await visit({}, async (page) => {
		await open(page, `${inject('mirror')}search/#q=${encodeURIComponent(query)}`);
		const rows = page.locator('[data-found=figures] tbody tr');
		await rows.first().waitFor();
		const found = await rows
			.locator('[data-figure]')
			.evaluateAll((all) => all.map((one) => one.getAttribute('data-figure')));
		expect(found).toContain(figure?.['id']);
		expect(await page.locator('[data-search-all]').isVisible()).toBe(false);
		await page.getByRole('searchbox', { name: words.search_label }).last().fill('nowhere 987654321');
		await page.getByText(words.search_try).waitFor();
		await page.getByRole('searchbox', { name: words.search_label }).last().fill('');
		await page.locator('[data-search-all]').waitFor();
	});
});

test('chosen colours are kept from page to page, before anything is painted', async () => {
	const ground = () => getComputedStyle(document.body).backgroundColor;
	await visit({ colorScheme: 'light' }, async (page) => {
		await open(page, `${inject('mirror')}about/`);
		const light = await page.evaluate(ground);
		await page.getByRole('button', { name: words.colours_to_dark }).click();
		await expect.poll(() => page.evaluate(ground)).not.toBe(light);
		await page.goto(`${inject('mirror')}search/`, { waitUntil: 'commit' });
		await page.locator('h1').waitFor();
		expect(await page.evaluate(ground)).not.toBe(light);
		await page.getByRole('button', { name: words.colours_to_light }).click();
		await expect.poll(() => page.evaluate(ground)).toBe(light);
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
	});
});
