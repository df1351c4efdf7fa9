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

test('without a choice every figure is shown, once', async () => {
	const ids = await visit({}, async (page) => {
		await openList(page);
		return shown(page);
	});
	expect(ids.toSorted()).toEqual(all.map(({ id }) => id).sort());
});

test('a choice is kept in the address: reload keeps it, back takes it away', async () => {
	const origin = all[0]?.origin ?? '';
	const expected = all.filter((figure) => figure.origin === origin).length;
	expect(expected).toBeLessThan(all.length);
	await visit({}, async (page) => {
		await openList(page);
		await choice(page, words.explorer_origin).selectOption(origin);
		await page.waitForURL((url) => stateAt(url).get('origin') === origin);
		expect(await shown(page)).toHaveLength(expected);
		await reopen(page);
		expect(await shown(page)).toHaveLength(expected);
		expect(await choice(page, words.explorer_origin).inputValue()).toBe(origin);
		await page.goBack();
		await page.waitForURL((url) => !stateAt(url).has('origin'));
		expect(await shown(page)).toHaveLength(all.length);
	});
});

test('search finds a figure by its name and stands in the address', async () => {
	// The longest name: the words of a short one may be in all the others.
	const [{ id, label } = { id: '', label: '' }] = all.toSorted((a, b) => b.label.length - a.label.length);
	await visit({}, async (page) => {
		const search = page.getByRole('searchbox', { name: words.explorer_search });
		await openList(page);
		await search.fill(label);
		await page.waitForURL((url) => stateAt(url).get('q') === label);
		const found = await shown(page);
		expect(found).toContain(id);
		expect(found.length).toBeLessThan(all.length);
		await reopen(page);
		expect(await search.inputValue()).toBe(label);
		expect(await shown(page)).toEqual(found);
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
		for (const order of orders) {
			await choice(page, words.explorer_sort).selectOption(order);
			await page.waitForURL((url) => (stateAt(url).get('sort') ?? orders[0]) === order);
			const ids = await shown(page);
			expect(ids.toSorted()).toEqual(all.map(({ id }) => id).sort());
			seen.add(ids.join());
		}
		expect(seen.size).toBeGreaterThan(1);
	});
});

test('a link from before that asks for what is not there shows everything and says so', async () => {
	await visit({}, async (page) => {
		await openList(page, '?origin=lighthouse');
		expect(await shown(page)).toHaveLength(all.length);
		expect(await page.locator('main').innerText()).toContain('lighthouse');
	});
});

test('a choice that fits nothing says so and offers the way back', async () => {
	await visit({}, async (page) => {
		await openList(page, `#q=${encodeURIComponent('no figure says this 0000')}`);
		expect(await shown(page)).toHaveLength(0);
		expect(await page.locator('main').innerText()).toContain(words.explorer_empty);
	});
});

test('markup in the address is text', async () => {
	await visit({}, async (page) => {
		await openList(page, `#q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
		expect(await page.locator('main img').count()).toBe(0);
	});
});
