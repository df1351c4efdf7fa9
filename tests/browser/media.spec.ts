import { expect, test } from 'vitest';
import { open, useBrowser } from './engine/session.ts';

const visit = useBrowser();

test('a page prints in black on white, whatever the screen is like', async () => {
	const { ground, canvas, drawing } = await visit({ colorScheme: 'dark' }, async (page) => {
		await open(page, '');
		// A chart that a reader has brought to life is a canvas over its drawing.
		const stage = page.locator('[data-chart]').first();
		await stage.getByRole('slider').focus();
		await stage.locator('canvas').waitFor();
		await page.emulateMedia({ media: 'print' });
		return stage.evaluate((element) => ({
			ground: getComputedStyle(document.body).backgroundColor,
			canvas: element.querySelector('canvas')?.checkVisibility(),
			drawing: [...element.querySelectorAll('svg')].some(
				(svg) => svg.checkVisibility() && getComputedStyle(svg).opacity === '1'
			)
		}));
	});
	expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']).toContain(ground);
	expect({ canvas, drawing }).toEqual({ canvas: false, drawing: true });
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

test.each(['', 'zh-hant/', 'zh-hans/'])(
	'on a phone the key of the marks and what holds for all rows of %j stand above the first row, and its numbers in view',
	async (path) => {
		const { key, caption, row, numbers } = await visit(
			{ viewport: { width: 390, height: 844 } },
			async (page) => {
				await open(page, path);
				return page.evaluate(() => {
					const edges = (selector: string) =>
						[...document.querySelectorAll(selector)].map((one) => one.getBoundingClientRect().bottom);
					const first = document.querySelector('.groups tbody tr');
					return {
						key: Math.max(...edges('.opening .key')),
						caption: Math.max(...edges('.groups caption')),
						row: first?.getBoundingClientRect().top ?? 0,
						numbers: edges('.groups tbody tr:first-child .number')
					};
				});
			}
		);
		expect(key).toBeGreaterThan(0);
		expect(key).toBeLessThanOrEqual(caption);
		expect(caption).toBeLessThanOrEqual(row + 1);
		expect(numbers).not.toHaveLength(0);
		expect(Math.max(...numbers)).toBeLessThanOrEqual(844);
	}
);
