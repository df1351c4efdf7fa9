import { expect, inject, test } from 'vitest';
import words from '../../messages/en.json' with { type: 'json' };
import { listen } from './engine/look-at-page.ts';
import { open, useBrowser } from './engine/session.ts';

const visit = useBrowser();

test('a site that is walked through stays quiet', async () => {
	const heard = await visit({}, async (page) => {
		const sounds = await listen(page);
		await open(page, inject('mirror'));
		const links = page.getByRole('navigation', { name: words.nav_label }).getByRole('link');
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
