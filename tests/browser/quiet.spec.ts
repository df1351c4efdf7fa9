import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { open, sampleAddresses, useBrowser } from './engine/session.ts';

const visit = useBrowser();

/** Everything a page says or asks for that it should not, from now on. */
async function listen(page: Page): Promise<string[]> {
	const heard: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'warning' || message.type() === 'error')
			heard.push(`${message.type()}: ${message.text()}`);
	});
	page.on('pageerror', ({ message }) => heard.push(`thrown: ${message}`));
	page.on('request', (request) => {
		const { origin, protocol } = new URL(request.url());
		if (protocol !== 'data:' && origin !== new URL(inject('site')).origin)
			heard.push(`request to another host: ${request.url()}`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) heard.push(`${String(response.status())}: ${response.url()}`);
	});
	await page.exposeFunction('refused', (what: string) => heard.push(`refused by the policy: ${what}`));
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
			const { refused } = window as unknown as { refused: (what: string) => void };
			refused(`${violatedDirective} ${blockedURI} ${sample}`);
		});
	});
	return heard;
}

describe.each(['site', 'mirror'] as const)('on the %s', (place) => {
	test.each(sampleAddresses())('"%s" says nothing to the console and asks no other host', async (address) => {
		const heard = await visit({}, async (page) => {
			const sounds = await listen(page);
			await open(page, inject(place) + address);
			return sounds;
		});
		expect(heard).toEqual([]);
	});
});

test('a site that is walked through stays quiet', async () => {
	const heard = await visit({}, async (page) => {
		const sounds = await listen(page);
		await open(page, inject('mirror'));
		const links = page.getByRole('navigation').getByRole('link');
		const count = await links.count();
		expect(count).toBeGreaterThan(1);
		for (let index = 0; index < count; index++) {
			const address = await links.nth(index).evaluate((link) => (link as HTMLAnchorElement).href);
			await links.nth(index).click();
			await page.waitForURL(address);
			expect(page.url().startsWith(inject('mirror'))).toBe(true);
		}
		return sounds;
	});
	expect(heard).toEqual([]);
});
