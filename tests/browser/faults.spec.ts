/**
 * What a page is where a file of it is missing, stalls, is cut or comes as another page: whatever was built into it is
 * there, what is missing is said, and nothing is waited for without end.
 */
import type { Page, Route } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import words from '../../messages/en.json' with { type: 'json' };
import { builtFigures, useBrowser } from './engine/session.ts';

const visit = useBrowser();
const [one, other] = builtFigures();
const chosen = `compare/#f=${one?.id ?? ''}&f=${other?.id ?? ''}`;

/** The ways in which a host or a line fails. The one that never answers is left to the clock of the page. */
const FAULTS: Readonly<Record<string, (route: Route) => Promise<void>>> = {
	missing: (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<p>nothing' }),
	'another page': (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Sign in' }),
	cut: async (route) => {
		const response = await route.fetch();
		const body = await response.body();
		await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 3)) });
	},
	offline: (route) => route.abort('internetdisconnected'),
	stalled: () => Promise.resolve()
};

/** A file that fails, the address at which it is asked for, and what its reader does and is told. */
interface Case {
	readonly file: string;
	readonly at: string;
	readonly act?: (page: Page) => Promise<void>;
	readonly said: string;
}

const CASES: readonly Case[] = [
	{ file: '**/islands/page.js', at: `figures/#q=${one?.id ?? ''}`, said: words.fault_part },
	{ file: '**/_app/immutable/**/*.js', at: 'search/#q=a', said: words.fault_part },
	{ file: '**/search/figures*.json', at: 'figures/#q=a', said: words.explorer_unreachable },
	{ file: '**/compare/choices.txt', at: chosen, said: words.compare_list_unreachable },
	{ file: '**/compare/figures.json', at: chosen, said: words.compare_result_unreachable },
	{
		file: '**/charts/*.spec.json',
		at: '',
		act: (page) => page.locator('[data-chart]').first().focus(),
		said: words.chart_unreachable
	}
];

/** Everything that a page shows of its figures, its pictures and its tables. */
const standing = (page: Page) =>
	page.evaluate(() => {
		const seen = (selector: string) =>
			[...document.querySelectorAll(selector)].filter((element) => element.checkVisibility()).length;
		return ['main [data-figure]', 'main svg', 'main table', 'main h1'].map(seen);
	});

test.each(Object.keys(FAULTS))('a file that is %s takes nothing away and is said', async (kind) => {
	const found = await visit({}, async (page) => {
		const fail = FAULTS[kind] ?? FAULTS['missing'];
		const told: string[] = [];
		if (kind === 'stalled') await page.clock.install();
		for (const { file, at, act, said } of CASES) {
			await page.unrouteAll();
			await page.goto('about:blank');
			await page.goto(inject('mirror') + at.replace(/#.*/, ''), { waitUntil: 'domcontentloaded' });
			const whole = await standing(page);
			await page.route(file, (route) => fail?.(route));
			await page.goto('about:blank');
			await page.goto(inject('mirror') + at, { waitUntil: 'commit' });
			await page.locator('footer').waitFor();
			if (act) await page.waitForFunction(() => document.documentElement.classList.contains('scripted'));
			await act?.(page);
			const words = page.getByText(said).locator('visible=true').or(page.getByRole('status').getByText(said));
			if (kind === 'stalled')
				for (let wait = 0; wait < 8 && (await words.count()) === 0; wait++) {
					await page.clock.fastForward(5000);
					await page.waitForTimeout(20);
				}
			const isSaid = await words
				.first()
				.waitFor({ state: 'attached', timeout: 5000 })
				.then(() => true)
				.catch(() => false);
			if (!isSaid) told.push(`${file}: nothing is said`);
			const now = await standing(page);
			if (now.some((count, index) => count < (whole[index] ?? 0)))
				told.push(`${file}: ${whole.join()} became ${now.join()}`);
			if ((await page.locator('html[data-asked]').count()) > 0) told.push(`${file}: still held back`);
		}
		return told;
	});
	expect(found).toEqual([]);
});

test('a site that was renewed under an open page says so, and loads again with what was chosen', async () => {
	await visit({}, async (page) => {
		await page.goto(`${inject('mirror')}#log=none`);
		await page.locator('html.scripted').waitFor({ state: 'attached' });
		await page.route('**/_app/immutable/**/*.js', (route) => route.fulfill({ status: 404 }));
		await page.getByRole('button', { name: words.share_copy_link }).first().dispatchEvent('click');
		const strip = page.getByRole('alert').filter({ hasText: words.fault_part });
		await strip.getByText(words.fault_renewed).waitFor();
		await page.unrouteAll();
		await strip.getByRole('button').click();
		await page.locator('html.scripted').waitFor({ state: 'attached' });
		await strip.waitFor({ state: 'hidden' });
		expect(new URL(page.url()).hash).toBe('#log=none');
	});
});

test('where the device keeps nothing and the clipboard is refused, colours change and the refusal is said', async () => {
	await visit({}, async (page) => {
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new DOMException('refused', 'SecurityError');
				}
			});
			Object.defineProperty(navigator, 'clipboard', { value: undefined });
			Object.defineProperty(window, 'fetch', { value: undefined });
		});
		await page.goto(`${inject('mirror')}figures/#q=a`);
		await page.getByText(words.explorer_unreachable).waitFor();
		await page.locator('[data-switch-colours]:visible').click();
		await page.locator('html[data-theme]').waitFor({ state: 'attached' });
		await page.goto(inject('mirror'));
		await page.locator('html.scripted').waitFor({ state: 'attached' });
		await page.locator('[data-copy-link]').first().dispatchEvent('click');
		await page
			.getByText(words.copy_failed)
			.or(page.getByText(words.explorer_copy_failed))
			.first()
			.waitFor({ state: 'attached' });
	});
});
