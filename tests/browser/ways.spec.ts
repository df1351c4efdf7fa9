import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import messages from '../../messages/en.json' with { type: 'json' };
import { builtFigures, open, useBrowser } from './engine/session.ts';

const visit = useBrowser();
const derived = new Set(builtFigures().flatMap(({ id, origin }) => (origin === 'derived' ? [id] : [])));

/** How many presses of Tab a reader may need on the longest page. */
const PRESSES = 400;

/** How many of the numbers that the first page begins with are followed. */
const ANSWERS = 4;

/** Presses Tab until the link in focus leads to an address that is sought; `null` where none comes. */
async function tabTo(page: Page, sought: RegExp): Promise<string | null> {
	for (let press = 0; press < PRESSES; press++) {
		await page.keyboard.press('Tab');
		const address = await page.evaluate(() =>
			document.activeElement instanceof HTMLAnchorElement ? document.activeElement.href : ''
		);
		if (sought.test(address)) return address;
	}
	return null;
}

test('keys alone lead from the first numbers of the first page to its speaker and its document', async () => {
	await visit({}, async (page) => {
		await open(page, inject('mirror'));
		const named = await page
			.locator('main :not(svg *)[data-figure]')
			.evaluateAll((figures) => figures.map((figure) => figure.getAttribute('data-figure') ?? ''));
		const ids = [...new Set(named)].slice(0, ANSWERS);
		expect(ids.length).toBeGreaterThan(0);
		for (const id of ids) {
			await open(page, inject('mirror'));
			expect(await tabTo(page, new RegExp(`/figures/${id}/$`))).not.toBeNull();
			await page.keyboard.press('Enter');
			await page.waitForURL(`**/figures/${id}/`);
			await page.locator('html.scripted').waitFor({ state: 'attached' });
			// A sum has no speaker of its own; it leads to what was added up.
			const ways = derived.has(id) ? [/\/figures\/[^/]+\/$/] : [/\/parties\/[^/]+\/$/, /\/sources\/[^/]+\/$/];
			for (const way of ways) expect([id, await tabTo(page, way)]).not.toEqual([id, null]);
		}
	});
});

test('an address that does not exist leads back into the site, at any depth and in its own language', async () => {
	await visit({}, async (page) => {
		const site = new URL(inject('mirror'));
		await page.goto(`${site.href}figures/none/such/`);
		await page.getByRole('link', { name: messages.nav_figures }).click();
		await expect.poll(() => page.url()).toBe(`${site.href}figures/`);
		await page.goBack();
		await page.getByRole('searchbox').first().fill('1 %');
		await page.keyboard.press('Enter');
		await expect.poll(() => page.url()).toBe(`${site.href}search/#q=1%20%25`);
	});
});
