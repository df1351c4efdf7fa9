import { expect, test } from 'vitest';
import { open, useBrowser } from './engine/session.ts';

const visit = useBrowser();

test('a page prints in black on white, whatever the screen is like', async () => {
	const ground = await visit({ colorScheme: 'dark' }, async (page) => {
		await open(page, '');
		await page.emulateMedia({ media: 'print' });
		return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	});
	expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']).toContain(ground);
});

test.each([
	['no-preference', 1],
	['reduce', 0]
] as const)(
	'with the wish "%s" for motion, a rule that would move something moves %i',
	async (reducedMotion, count) => {
		const moving = await visit({ reducedMotion }, async (page) => {
			await open(page, '');
			return page.evaluate(() => {
				const rules = new CSSStyleSheet();
				rules.replaceSync('h1 { transition: opacity 60s } h1.gone { opacity: 0 }');
				document.adoptedStyleSheets = [rules];
				const heading = document.querySelector('h1');
				heading?.getBoundingClientRect();
				heading?.classList.add('gone');
				return document.getAnimations().length;
			});
		});
		expect(moving).toBe(count);
	}
);
