import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import words from '../../messages/en.json' with { type: 'json' };
import { barriers } from './engine/look-at-page.ts';
import { open, stateAt, useBrowser } from './engine/session.ts';

const visit = useBrowser();
const BAR = 'attribution=strong&credibility=2&credibility=3';
const strip = (page: Page) => page.getByRole('complementary', { name: words.grade_filter_label });
const accepted = (grades: string) => /^strong [A-F] [23]\b/.test(grades);

/** Every number of the page with its grades and the words that a reader sees after it. */
const numbers = (page: Page) =>
	page.locator('main .figure[data-grades]').evaluateAll((figures) =>
		figures.map((figure) => ({
			grades: figure.getAttribute('data-grades') ?? '',
			said: getComputedStyle(figure, '::after').content
		}))
	);
/** Every mark of a chart with its grades and how its strokes are dashed. */
const marks = (page: Page) =>
	page.locator('main .chart svg g[data-grades]').evaluateAll((groups) =>
		groups.map((group) => ({
			grades: group.getAttribute('data-grades') ?? '',
			dashes: [...group.querySelectorAll('path, circle')].map((one) => getComputedStyle(one).strokeDasharray)
		}))
	);

test('a bar in the address sets numbers, rows and marks back, in words and dots', async () => {
	await visit({}, async (page) => {
		await open(page, `${inject('mirror')}#${BAR}`);
		await strip(page).waitFor();
		const shown = await numbers(page);
		expect(new Set(shown.map(({ grades }) => accepted(grades))).size).toBe(2);
		for (const { grades, said } of shown)
			expect(said.includes(words.grade_filter_outside)).toBe(!accepted(grades));
		const drawn = (await marks(page)).filter(({ dashes }) => dashes.length > 0);
		const setBack = drawn.filter(({ grades }) => !accepted(grades));
		expect(setBack.length).toBeGreaterThan(0);
		for (const { dashes } of setBack) expect(new Set(dashes)).toEqual(new Set(['2px, 2px']));
		expect(await strip(page).innerText()).toContain('possibly true (3)');
	});
});

test('the bar goes with its reader from page to page, and a click on the strip ends it', async () => {
	await visit({}, async (page) => {
		await open(page, `${inject('mirror')}#${BAR}`);
		await strip(page).waitFor();
		await page.locator('footer').getByRole('link', { name: words.record_title, exact: true }).click();
		await page.waitForURL(`**/record/#${BAR}`);
		await strip(page).waitFor();
		await page.locator('header .name').click();
		await page.waitForURL((url) => !url.pathname.endsWith('/record/'));
		expect(new URL(page.url()).hash).toBe(`#${BAR}`);
		await strip(page).waitFor();
		await page.locator('header').getByRole('link', { name: words.nav_figures, exact: true }).click();
		await page.waitForURL(`**/figures/#${BAR}`);
		await strip(page).waitFor();
		await expect.poll(async () => (await numbers(page)).every(({ grades }) => accepted(grades))).toBe(true);
		await strip(page).getByRole('link', { name: words.grade_filter_clear }).click();
		await page.waitForURL((url) => url.hash === '');
		expect(await strip(page).count()).toBe(0);
		expect((await numbers(page)).some(({ grades }) => !accepted(grades))).toBe(true);
	});
});

test('a live chart says of a mark outside the bar that it is outside', async () => {
	await visit({}, async (page) => {
		await open(page, `${inject('mirror')}#attribution=strong&credibility=1`);
		await strip(page).waitFor();
		const stage = page.locator('main [data-chart]:visible').first();
		const slider = stage.getByRole('slider');
		await slider.focus();
		await stage.locator('canvas').first().waitFor({ state: 'attached' });
		await page.keyboard.press('Home');
		await expect.poll(() => slider.getAttribute('aria-valuetext')).toContain(words.grade_filter_outside);
	});
});

test('a grade that is none is named with its key, and sets nothing back', async () => {
	await visit({}, async (page) => {
		await open(page, `${inject('mirror')}record/#credibility=${encodeURIComponent('<b>9</b>')}`);
		await strip(page).waitFor();
		const said = await strip(page).innerText();
		expect(said).toContain('credibility');
		expect(said).toContain('<b>9</b>');
		expect(
			(await numbers(page)).filter(({ said: after }) => after.includes(words.grade_filter_outside))
		).toEqual([]);
	});
});

test('a grade of any length that is none is said within the window', async () => {
	await visit({ viewport: { width: 390, height: 800 } }, async (page) => {
		await open(page, `${inject('mirror')}#credibility=${'9'.repeat(5000)}`);
		await strip(page).waitFor();
		expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
	});
});

test('the form writes the address, and shows what it has', async () => {
	await visit({}, async (page) => {
		await open(page, `${inject('mirror')}method/?credibility=2`);
		await strip(page).waitFor();
		const form = page.locator('form:has(input[name=credibility])');
		expect(
			await form
				.locator('input:checked')
				.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))
		).toEqual(['2']);
		await form.locator('input[name=attribution][value=fair]').check();
		await form.getByRole('button', { name: words.grade_filter_submit, exact: true }).click();
		await page.waitForURL((url) => stateAt(url).get('attribution') === 'fair');
		expect(stateAt(page.url()).getAll('credibility')).toEqual(['2']);
		await strip(page).waitFor();
	});
});

test('a grade chosen in the list of figures goes along', async () => {
	await visit({}, async (page) => {
		await open(page, `${inject('mirror')}figures/`);
		await page.getByText(words.explorer_more_filters, { exact: true }).click();
		await page
			.getByRole('combobox', { name: words.scale_attribution_question, exact: true })
			.selectOption('weak');
		await page.waitForURL((url) => stateAt(url).get('attribution') === 'weak');
		await strip(page).waitFor();
		await page.locator('footer').getByRole('link', { name: words.record_title, exact: true }).click();
		await page.waitForURL('**/record/**');
		expect(new URL(page.url()).hash).toBe('#attribution=weak');
	});
});

test('without a bar nothing is fetched for one, and without JavaScript the form is not shown', async () => {
	await visit({}, async (page) => {
		const fetched: string[] = [];
		page.on('request', (request) => fetched.push(request.url()));
		await open(page, `${inject('mirror')}#origin=relayed`);
		await page.waitForLoadState('networkidle');
		const scripts = () => fetched.filter((url) => url.endsWith('.js')).length;
		const without = scripts();
		await open(page, `${inject('mirror')}#${BAR}`);
		await strip(page).waitFor();
		expect(scripts()).toBeGreaterThan(without);
	});
	await visit({ javaScriptEnabled: false }, async (page) => {
		await page.goto(`${inject('mirror')}method/?credibility=2`);
		expect(await page.locator('main form').isVisible()).toBe(false);
		expect(await page.locator('main').innerText()).toContain(words.grade_filter_without_script);
	});
});

test('a page with figures set back has no violation that axe can find, and keeps its contrast in the dark', async () => {
	const found = await visit({}, async (page) => {
		const violations: string[] = [];
		for (const address of ['', 'record/', 'method/']) {
			await open(page, `${inject('mirror')}${address}#attribution=strong&credibility=1`);
			await strip(page).waitFor();
			violations.push(...(await barriers(page)).map((violation) => `"${address}": ${violation}`));
		}
		return violations;
	});
	expect(found).toEqual([]);
});
