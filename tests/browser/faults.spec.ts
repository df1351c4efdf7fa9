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
const FAULTS = {
	missing: (route: Route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<p>nothing' }),
	'another page': (route: Route) =>
		route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Sign in' }),
	cut: async (route: Route) => {
		const response = await route.fetch();
		const body = await response.body();
		await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 3)) });
	},
	offline: (route: Route) => route.abort('internetdisconnected'),
	stalled: () => Promise.resolve()
};

type Fault = keyof typeof FAULTS;

/** A file that fails, the address at which it is asked for, and what its reader does and is told. */
interface Case {
	readonly file: string;
	/** In which ways; the others were tried by hand, and each costs its reader of tests a second. */
	readonly faults: readonly Fault[];
	readonly at: string;
	readonly act?: (page: Page) => Promise<void>;
	readonly said: string;
}

const CASES: readonly Case[] = [
	{
		file: '**/islands/page.js',
		faults: ['missing', 'stalled'],
		at: `figures/#q=${one?.id ?? ''}`,
		said: words.fault_part
	},
	{ file: '**/_app/immutable/**/*.js', faults: ['another page'], at: 'search/#q=a', said: words.fault_part },
	{
		file: '**/search/figures*.json',
		faults: ['cut', 'stalled'],
		at: 'figures/#q=a',
		said: words.explorer_unreachable
	},
	{ file: '**/compare/choices.txt', faults: ['cut'], at: chosen, said: words.compare_list_unreachable },
	{
		file: '**/compare/figures.json',
		faults: ['offline', 'stalled'],
		at: chosen,
		said: words.compare_result_unreachable
	},
	{
		file: '**/charts/*.spec.json',
		faults: ['another page'],
		at: '',
		act: (page) => page.getByRole('slider').first().focus(),
		said: words.chart_unreachable
	},
	{
		file: '**/LiveMarks*.css',
		faults: ['cut', 'another page'],
		at: '',
		act: (page) => page.getByRole('slider').first().focus(),
		said: words.fault_part
	},
	{ file: '**/LiveMarks*.css', faults: ['stalled'], at: chosen, said: words.compare_unreachable }
];

/** Everything that a page shows of its figures, its pictures and its tables. */
const standing = (page: Page) =>
	page.evaluate(() => {
		const seen = (selector: string) =>
			[...document.querySelectorAll(selector)].filter((element) => element.checkVisibility()).length;
		return ['main [data-figure]', 'main svg', 'main table', 'main h1'].map(seen);
	});

/** How often a stalled page is asked again, each time five seconds of its clock later. */
const ASKED = 40;

test('a file that fails takes nothing away, and is said', async () => {
	const found = await visit({}, async (page) => {
		const told: string[] = [];
		const whole = new Map<string, number[]>();
		await page.clock.install();
		for (const { file, at, act, said, faults } of CASES) {
			const address = inject('mirror') + at.replace(/#.*/, '');
			if (!whole.has(address)) {
				await page.goto(address, { waitUntil: 'domcontentloaded' });
				whole.set(address, await standing(page));
			}
			for (const kind of faults) {
				await page.route(file, FAULTS[kind]);
				// Else the next address would only be another place on the same page.
				await page.goto('about:blank');
				// The clock runs on once the file is asked for, else a script on its way would seem to be late.
				const asking = kind === 'stalled' ? page.waitForRequest(file) : null;
				await page.goto(inject('mirror') + at, { waitUntil: 'commit' });
				await page.locator('footer').waitFor();
				if (act) await page.locator('html.scripted').waitFor({ state: 'attached' });
				await act?.(page);
				await asking;
				const line = page
					.getByText(said)
					.locator('visible=true')
					.or(page.locator('[aria-live]').getByText(said))
					.first();
				for (let asked = 0; asked < ASKED && (await line.count()) === 0; asked++) {
					await page.waitForTimeout(50);
					if (kind === 'stalled') await page.clock.fastForward(5000);
				}
				if ((await line.count()) === 0) told.push(`${file}, ${kind}: nothing is said`);
				const [before, now] = [whole.get(address) ?? [], await standing(page)];
				if (now.some((count, index) => count < (before[index] ?? 0)))
					told.push(`${file}, ${kind}: ${before.join()} became ${now.join()}`);
				if ((await page.locator('html[data-asked]').count()) > 0)
					told.push(`${file}, ${kind}: still held back`);
				await page.unrouteAll({ behavior: 'ignoreErrors' });
			}
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
		await page.locator('[data-copy-link], [data-copy]').first().dispatchEvent('click');
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
		expect(await page.locator('main table tbody tr').count()).toBeGreaterThan(0);
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

test('a copy that a reader keeps is read without a network, and goes when it is removed', async () => {
	await visit({}, async (page) => {
		const workers = () =>
			page.evaluate(async () => [
				(await navigator.serviceWorker.getRegistrations()).length,
				(await caches.keys()).length
			]);
		await page.goto(`${inject('mirror')}data/`);
		const section = page.locator('[data-keep]');
		await section.locator('[aria-live]').getByText('MB').waitFor();
		expect(await workers()).toEqual([0, 0]);
		// A few files stand for all of them: the whole list would take as long as the site is large.
		const figure = `figures/${one?.id ?? ''}/`;
		await page.route('**/keep.json', async (route) => {
			const list = (await (await route.fetch()).json()) as { bytes: number; files: string[] };
			expect(list.files).toContain(figure);
			expect(list.files.filter((file) => file.endsWith('.png'))).toEqual([]);
			const files = list.files.filter((file) => ['', 'data/', figure].includes(file) || file.endsWith('.js'));
			await route.fulfill({ json: { ...list, files } });
		});
		await page.reload();
		await section.locator('[aria-live]').getByText('MB').waitFor();
		await section.getByRole('button', { name: words.keep_make }).click();
		await section.getByText(words.keep_kept).waitFor();
		await page.evaluate(() => navigator.serviceWorker.ready);
		await page.context().setOffline(true);
		await page.goto(inject('mirror') + figure);
		await page.locator('html.scripted:not([data-fault])').waitFor({ state: 'attached' });
		expect(await page.locator('main h1').innerText()).toContain(one?.label ?? '');
		await page.goto(`${inject('mirror')}data/`);
		await section.getByRole('button', { name: words.keep_remove }).click();
		await expect.poll(workers).toEqual([0, 0]);
	});
});
