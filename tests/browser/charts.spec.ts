import type { Locator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import messages from '../../messages/en.json' with { type: 'json' };
import { pagesOf, withoutLanguage } from '../built/site.ts';
import { open, useBrowser } from './engine/session.ts';

const visit = useBrowser();

/** The places of the charts of a page that are shown. */
const stages = (page: Page) => page.locator('main [data-chart]:visible');
/** What a keyboard reaches of a chart. A screen reader hands arrow keys on to a slider while a page is read, to no group or application. */
const sliderOf = (stage: Locator) => stage.getByRole('slider');
/** What a screen reader is told of the mark in focus. */
const said = async (stage: Locator) => (await sliderOf(stage).getAttribute('aria-valuetext')) ?? '';

/** Where everything on a page lies, from its top; what a chart shows over itself is left out. */
function places(page: Page): Promise<{ tag: string; box: number[] }[]> {
	return page.locator('header, main *, footer').evaluateAll((all) =>
		all
			.filter(
				(element) => element.closest('[data-chart] .note, canvas') === null && element.checkVisibility()
			)
			.map((element) => {
				const { left, top, width, height } = element.getBoundingClientRect();
				return { tag: element.tagName, box: [left + scrollX, top + scrollY, width, height] };
			})
	);
}

/** More than there are links and buttons before the first chart. */
const PRESSES = 300;

test('the first chart is reached by Tab alone, and left by it', async () => {
	await visit({}, async (page) => {
		await open(page, inject('mirror'));
		const first = sliderOf(stages(page).first());
		const focused = () => first.evaluate((slider) => slider === document.activeElement);
		for (let presses = 0; presses < PRESSES && !(await focused()); presses++)
			await page.keyboard.press('Tab');
		expect(await focused()).toBe(true);
		for (let presses = 0; presses < 3 && (await focused()); presses++) await page.keyboard.press('Tab');
		expect(await focused()).toBe(false);
	});
});

test('arrow keys say every mark of every chart once, and Escape leaves', async () => {
	await visit({}, async (page) => {
		await open(page, inject('mirror'));
		const count = await stages(page).count();
		expect(count).toBeGreaterThan(0);
		for (let index = 0; index < count; index++) {
			const stage = stages(page).nth(index);
			expect(await said(stage)).toBe(messages.chart_keys);
			await sliderOf(stage).focus();
			await stage.locator('canvas').first().waitFor({ state: 'attached' });
			await page.keyboard.press('Home');
			const told: string[] = [];
			for (let mark = 0; mark < 100; mark++) {
				const words = await said(stage);
				if (words === told.at(-1)) break;
				told.push(words);
				expect(await sliderOf(stage).getAttribute('aria-valuenow')).toBe(String(told.length));
				await page.keyboard.press('ArrowRight');
			}
			expect(await sliderOf(stage).getAttribute('aria-valuemax')).toBe(String(told.length));
			expect(told.filter((words) => words.trim() === '' || words === messages.chart_keys)).toEqual([]);
			expect(new Set(told).size).toBe(told.length);
			const rows = await stage.locator('xpath=ancestor::article').locator('tbody tr').count();
			expect(told.length).toBeGreaterThanOrEqual(Math.min(rows, 1));
			await page.keyboard.press('Escape');
			expect(await said(stage)).toBe(messages.chart_keys);
		}
	});
});

test.each([360, 1440])('what leads on stands beside the name of the site at %i pixels', async (width) => {
	await visit({ viewport: { width, height: 900 } }, async (page) => {
		await open(page, inject('mirror'));
		const beside = page.locator('header > :is(.name, .wide-menu, form, .to-search, .wide-colours):visible');
		const boxes = await beside.evaluateAll((all) =>
			all.map((one) => one.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom }))
		);
		expect(boxes.length).toBeGreaterThan(1);
		expect(Math.max(...boxes.map(({ top }) => top))).toBeLessThan(
			Math.min(...boxes.map(({ bottom }) => bottom))
		);
	});
});

test.each([360, 1440])('nothing moves when charts go live at %i pixels', async (width) => {
	await visit({ viewport: { width, height: 900 } }, async (page) => {
		await open(page, inject('mirror'));
		const before = await places(page);
		for (const stage of await stages(page).all()) {
			await sliderOf(stage).focus();
			await stage.locator('canvas').first().waitFor({ state: 'attached' });
			await page.keyboard.press('End');
		}
		expect(before.length).toBeGreaterThan(0);
		const after = await places(page);
		expect(after.map(({ tag }) => tag)).toEqual(before.map(({ tag }) => tag));
		// A place in the page is a sum with what is scrolled away, and so not the same to the last digit.
		const moved = after.filter(({ box }, at) =>
			box.some((value, side) => Math.abs(value - (before[at]?.box[side] ?? NaN)) > 0.25)
		);
		expect(moved).toEqual([]);
	});
});

test('a pointer on a mark shows the figure with its words, and a click outside takes them away', async () => {
	await visit({}, async (page) => {
		await open(page, inject('mirror'));
		const stage = stages(page).first();
		await stage.scrollIntoViewIfNeeded();
		const box = await stage.boundingBox();
		if (!box) throw new Error('the chart has no place on the page');
		const note = stage.locator('.note');
		const isShown = async () => (await note.count()) > 0;
		await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
		await stage.locator('canvas').first().waitFor({ state: 'attached' });
		for (let y = 0; y < box.height && !(await isShown()); y += 6) {
			for (let x = 0; x < box.width && !(await isShown()); x += 12)
				await page.mouse.move(box.x + x, box.y + y);
		}
		expect((await note.innerText()).trim()).not.toBe('');
		await page.mouse.move(2, 2);
		await page.mouse.click(2, 2);
		expect(await note.count()).toBe(0);
	});
});

test('the way from a mark to its figure is the next stop of Tab, and Escape leads back to the marks', async () => {
	await visit({}, async (page) => {
		await open(page, inject('mirror'));
		const stage = stages(page).first();
		const slider = sliderOf(stage);
		await slider.focus();
		await stage.locator('canvas').first().waitFor({ state: 'attached' });
		await page.keyboard.press('Home');
		await page.keyboard.press('Tab');
		const link = stage.locator('.note').getByRole('link');
		expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
		await page.keyboard.press('Escape');
		expect(await stage.locator('.note').count()).toBe(0);
		expect(await slider.evaluate((element) => element === document.activeElement)).toBe(true);
	});
});

test('a chart that is alive is drawn anew where its reader zooms, as sharp as the screen is then', async () => {
	await visit({ viewport: { width: 1200, height: 800 } }, async (page) => {
		await open(page, inject('mirror'));
		const stage = stages(page).first();
		await sliderOf(stage).focus();
		const canvas = stage.locator('canvas').first();
		await canvas.waitFor({ state: 'attached' });
		const sharpness = () =>
			canvas.evaluate((element) => (element as HTMLCanvasElement).width / element.clientWidth);
		await expect.poll(sharpness).toBeCloseTo(1, 1);
		const browser = await page.context().newCDPSession(page);
		const zoomed = { width: 1200, height: 800, deviceScaleFactor: 2, mobile: false };
		await browser.send('Emulation.setDeviceMetricsOverride', zoomed);
		await expect.poll(sharpness).toBeCloseTo(2, 1);
	});
});

test('the note behind a phrase that is opened by key takes the focus, no other phrase names it meanwhile, and Escape leads back', async () => {
	await visit({}, async (page) => {
		await open(page, inject('mirror'));
		const openers = (id: string) => page.locator(`[popovertarget="${id}"]:not([popovertargetaction])`);
		const ids = await page
			.locator('main button[popovertarget]')
			.evaluateAll((all) => all.map((one) => one.getAttribute('popovertarget') ?? ''));
		const shared = ids.find((id, index) => ids.indexOf(id) !== index) ?? '';
		const count = await openers(shared).count();
		expect(count).toBeGreaterThan(1);
		const opener = await openers(shared).nth(1).elementHandle();
		const note = page.locator(`[id="${shared}"]`);
		const isFocused = (element: Element) => element === document.activeElement;
		await opener.press('Enter');
		await note.waitFor();
		expect(await note.evaluate(isFocused)).toBe(true);
		expect(await openers(shared).count()).toBe(0);
		await page.keyboard.press('Escape');
		await note.waitFor({ state: 'hidden' });
		expect(await opener.evaluate(isFocused)).toBe(true);
		await expect.poll(() => openers(shared).count()).toBe(count);
	});
});

test('Chart.js is fetched once a chart is reached, not before', async () => {
	await visit({}, async (page) => {
		const fetched: string[] = [];
		page.on('request', (request) => fetched.push(request.url()));
		await open(page, inject('mirror'));
		await page.waitForLoadState('networkidle');
		const before = fetched.filter((url) => url.endsWith('.js')).length;
		const stage = stages(page).first();
		await sliderOf(stage).focus();
		await stage.locator('canvas').first().waitFor({ state: 'attached' });
		const scripts = fetched.filter((url) => url.endsWith('.js'));
		expect(scripts.length).toBeGreaterThan(before);
		const texts = await Promise.all(scripts.map(async (url) => (await page.request.get(url)).text()));
		const withChartJs = texts.map((text) => text.includes('_chartjs'));
		expect(withChartJs.slice(0, before)).not.toContain(true);
		expect(withChartJs).toContain(true);
	});
});

/** What of the drawings of a page is amiss: words that a line of a mark runs through, that leave the drawing, or that lie on others. */
function badlyPlaced(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const found: string[] = [];
		for (const pane of document.querySelectorAll<HTMLElement>('.pane')) pane.style.display = 'block';
		for (const drawing of document.querySelectorAll<SVGSVGElement>('main [data-chart] svg')) {
			const frame = drawing.getBoundingClientRect();
			if (frame.width === 0) continue;
			const name = drawing.getAttribute('aria-labelledby') ?? '';
			const words = [...drawing.querySelectorAll('text')].map((text) => ({
				said: text.textContent,
				box: text.getBoundingClientRect()
			}));
			for (const { said, box } of words)
				if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1)
					found.push(`${name}: “${said}” leaves the drawing`);
			for (const [index, one] of words.entries())
				for (const other of words.slice(index + 1)) {
					const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
					const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
					if (across > 1 && down > 0.4 * Math.min(one.box.height, other.box.height))
						found.push(`${name}: “${one.said}” lies on “${other.said}”`);
				}
			for (const line of drawing.querySelectorAll('path')) {
				// Lines of the grid are faint, and words have a halo before them.
				const stroke = line.getAttribute('stroke');
				const toScreen = line.getScreenCTM();
				if (stroke === null || toScreen === null || /rule|ground/.test(stroke)) continue;
				const length = line.getTotalLength();
				const points = Array.from({ length: Math.ceil(length / 2) + 1 }, (_, step) =>
					line.getPointAtLength(Math.min(length, step * 2)).matrixTransform(toScreen)
				);
				for (const { said, box } of words) {
					const inset = box.height * 0.22;
					const isCrossed = points.some(
						({ x, y }) =>
							x > box.left + 1 && x < box.right - 1 && y > box.top + inset && y < box.bottom - inset
					);
					if (isCrossed) found.push(`${name}: a line runs through “${said}”`);
				}
			}
		}
		return found;
	});
}

test.each([360, 390, 1280])('no words of a drawing are crossed or leave it at %i pixels', async (width) => {
	await visit({ viewport: { width, height: 900 } }, async (page) => {
		const addresses = pagesOf()
			.map(({ address }) => address)
			.filter((address) => ['', 'record/'].includes(withoutLanguage(address)));
		for (const address of addresses) {
			await open(page, inject('mirror') + address);
			expect(await page.locator('main [data-chart] svg text').count()).toBeGreaterThan(0);
			expect(await badlyPlaced(page), address).toEqual([]);
		}
	});
});
