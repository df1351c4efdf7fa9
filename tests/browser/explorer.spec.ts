import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import words from '../../messages/en.json' with { type: 'json' };
import { builtFigures, open, reopen, stateAt, useBrowser } from './engine/session.ts';

const visit = useBrowser();
const all = builtFigures();
const choice = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const shown = async (page: Page) =>
	page
		.locator('main tbody tr')
		.evaluateAll((rows) =>
			rows.map((row) => row.querySelector('[data-figure]')?.getAttribute('data-figure'))
		);
const openList = (page: Page, query = '') => open(page, `${inject('mirror')}figures/${query}`);

/** Presses for more until every row is there. */
async function showEverything(page: Page): Promise<void> {
	const more = page.locator('[data-figure-more]');
	await expect
		.poll(
			async () => {
				if (await more.isVisible()) await more.click();
				return (await shown(page)).length;
			},
			{ timeout: 20_000 }
		)
		.toBe(all.length);
}

test('the pages of the list show every figure once, with no script at all', async () => {
	const ids = await visit({ javaScriptEnabled: false }, async (page) => {
		await page.goto(`${inject('mirror')}figures/`);
		const links = await page
			.getByRole('navigation', { name: words.explorer_pages })
			.getByRole('link')
			.evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
		const seen: (string | null | undefined)[] = [];
		for (const address of links.length > 0 ? links : [page.url()]) {
			await page.goto(address);
			seen.push(...(await shown(page)));
		}
		return seen;
	});
	expect(ids.toSorted()).toEqual(all.map(({ id }) => id).sort());
});

test('a choice is kept in the address: reload keeps it, back takes it away', async () => {
	const origin = all[0]?.origin ?? '';
	const expected = all.filter((figure) => figure.origin === origin).length;
	expect(expected).toBeLessThan(all.length);
	await visit({}, async (page) => {
		await openList(page);
		const count = (number: number) =>
			page
				.locator('[aria-live][data-figure-count]')
				.getByText(new RegExp(`^\\s*${String(number)} `))
				.waitFor();
		await page.getByText(words.explorer_more_filters, { exact: true }).click();
		await choice(page, words.explorer_origin).selectOption(origin);
		await page.waitForURL((url) => stateAt(url).get('origin') === origin);
		await count(expected);
		await reopen(page);
		await count(expected);
		await page.getByText(words.explorer_more_filters, { exact: true }).click();
		expect(await choice(page, words.explorer_origin).inputValue()).toBe(origin);
		await page.goBack();
		await page.waitForURL((url) => !stateAt(url).has('origin'));
		await count(all.length);
	});
});

test('search finds a figure by its name and stands in the address', async () => {
	// The longest name: the words of a short one may be in all the others.
	const [{ id, label } = { id: '', label: '' }] = all.toSorted((a, b) => b.label.length - a.label.length);
	await visit({}, async (page) => {
		const search = page.getByRole('searchbox', { name: words.explorer_search, exact: true });
		await openList(page);
		await search.fill(label);
		await page.waitForURL((url) => stateAt(url).get('q') === label);
		await expect.poll(async () => (await shown(page))[0]).toBe(id);
		const found = await shown(page);
		expect(found.length).toBeLessThan(all.length);
		await reopen(page);
		await expect.poll(() => shown(page)).toEqual(found);
		expect(await search.inputValue()).toBe(label);
	});
});

test('every order shows the same figures, and stands in the address', async () => {
	await visit({}, async (page) => {
		await openList(page);
		const orders = await choice(page, words.explorer_sort)
			.locator('option')
			.evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
		expect(orders.length).toBeGreaterThan(2);
		const seen = new Set<string>();
		// The order of the page as it was built comes last, when the list is in the hands of its reader.
		for (const order of orders.toReversed()) {
			if (order === 'match') continue;
			await choice(page, words.explorer_sort).selectOption(order);
			await page.waitForURL((url) => (stateAt(url).get('sort') ?? 'latest') === order);
			await showEverything(page);
			const ids = await shown(page);
			expect(ids.toSorted()).toEqual(all.map(({ id }) => id).sort());
			seen.add(ids.join());
		}
		expect(seen.size).toBeGreaterThan(1);
	});
});

test('an order that is chosen before the list is in the hands of its reader is kept', async () => {
	await visit({}, async (page) => {
		let arrive: () => void = () => undefined;
		const arrival = new Promise<void>((resolve) => {
			arrive = resolve;
		});
		// The script of the page comes, what it fetches waits.
		await page.route(/\/_app\/.*\.js$/, async (route) => {
			if (!route.request().url().endsWith('/page.js')) await arrival;
			await route.continue();
		});
		await page.goto(`${inject('mirror')}figures/`, { waitUntil: 'domcontentloaded' });
		await page.locator('html.scripted').waitFor({ state: 'attached' });
		await choice(page, words.explorer_sort).selectOption('highest');
		arrive();
		await page.waitForURL((url) => stateAt(url).get('sort') === 'highest');
		expect(await choice(page, words.explorer_sort).inputValue()).toBe('highest');
	});
});

test('a link from before that asks for what is not there shows everything and says so', async () => {
	await visit({}, async (page) => {
		await openList(page, '?origin=lighthouse');
		await page.getByRole('alert').getByText('lighthouse').waitFor();
		expect(await shown(page)).toHaveLength(Math.min(40, all.length));
	});
});

test('a choice that fits nothing says so and offers the way back', async () => {
	await visit({}, async (page) => {
		await openList(page, `#q=${encodeURIComponent('nowhere 987654321')}`);
		await page.getByText(words.explorer_empty).waitFor();
		expect(await shown(page)).toHaveLength(0);
		await page.getByRole('button', { name: words.explorer_show_all }).click();
		await expect.poll(async () => (await shown(page)).length).toBeGreaterThan(0);
	});
});

test('markup in the address is text', async () => {
	await visit({}, async (page) => {
		await openList(page, `#q=${encodeURIComponent('<img src=x onerror=alert(1)>')}&rank=<img>`);
		await page.getByRole('alert').getByText('<img>').waitFor();
		expect(await page.locator('main img').count()).toBe(0);
	});
});

test('the years in the address leave on the official record what lies between them, and go along to the list', async () => {
	await visit({}, async (page) => {
		await open(page, `${inject('mirror')}record/`);
		const years = await choice(page, words.explorer_from)
			.locator('option')
			.evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
		const year = years[1] ?? '';
		await choice(page, words.explorer_to).selectOption(year);
		await page.waitForURL((url) => stateAt(url).get('to') === year);
		const rows = await page.locator('main [data-period]').evaluateAll((all) =>
			all.map((row) => ({
				isShown: !(row as HTMLElement).hidden,
				end: row.getAttribute('data-period')?.split('/')[1]?.slice(0, 4) ?? ''
			}))
		);
		expect(new Set(rows.map(({ isShown }) => isShown)).size).toBe(2);
		for (const { isShown, end } of rows) expect(isShown).toBe(end !== '' && end <= year);
		const empty = page.locator('main [data-periods]:not([hidden]):not(:has([data-period]:not([hidden])))');
		expect(await empty.count()).toBe(0);
		await page.getByRole('link', { name: words.period_filter_official }).click();
		await page.waitForURL((url) => url.pathname.endsWith('/figures/') && stateAt(url).get('to') === year);
		await page.goBack();
		await page.goBack();
		await expect.poll(() => page.locator('main [data-period][hidden]').count()).toBe(0);
	});
});
