import { describe, expect, test } from 'vitest';
import words from '../../messages/en.json' with { type: 'json' };
import { open, sampleAddresses, useBrowser } from './engine/session.ts';

const visit = useBrowser();
const addresses = sampleAddresses();

describe('on paper', () => {
	test.each(addresses)('"%s" has its text and pictures, and none of the way around', async (address) => {
		const paper = await visit({}, async (page) => {
			await open(page, address);
			const onScreen = await page.locator('main svg:visible').count();
			await page.emulateMedia({ media: 'print' });
			return {
				onScreen,
				pictures: await page.locator('main svg:visible').count(),
				heading: await page.getByRole('heading', { level: 1 }).isVisible(),
				navigation: await page.getByRole('navigation', { name: words.nav_label }).isVisible(),
				footer: await page.getByText(words.footer_attribution).isVisible()
			};
		});
		expect(paper).toEqual({ ...paper, heading: true, navigation: false, footer: true });
		expect(paper.pictures).toBeGreaterThanOrEqual(paper.onScreen);
	});

	test('a page prints in black on white, whatever the screen is like', async () => {
		const ground = await visit({ colorScheme: 'dark' }, async (page) => {
			await open(page, '');
			await page.emulateMedia({ media: 'print' });
			return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
		});
		expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']).toContain(ground);
	});
});

test('with less motion wished, nothing moves', async () => {
	const moving = await visit({ reducedMotion: 'reduce' }, async (page) => {
		await open(page, '');
		return page.evaluate(() => document.getAnimations().length);
	});
	expect(moving).toBe(0);
});

describe('with colours forced', () => {
	test.each(addresses)('"%s" keeps its text and its pictures', async (address) => {
		const seen = await visit({}, async (page) => {
			await open(page, address);
			const before = await page.locator('main').innerText();
			await page.emulateMedia({ forcedColors: 'active' });
			return { before, after: await page.locator('main').innerText() };
		});
		expect(seen.after).toBe(seen.before);
	});
});
