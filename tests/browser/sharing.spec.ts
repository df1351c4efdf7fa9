import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import words from '../../messages/en.json' with { type: 'json' };
import { elements, textOf } from '../built/document.ts';
import { filesOf, pagesOf, withoutLanguage } from '../built/site.ts';
import { builtFigures, open, reopen, unfold, useBrowser } from './engine/session.ts';

const visit = useBrowser();
/** What a page needs to read back what it copied; a reader's own page never asks for the second. */
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const charts = filesOf().flatMap((file) => /^embed\/(.+)\/index\.html$/.exec(file)?.[1] ?? []);

describe('copying', () => {
	test('a number takes its hedge, origin, grades and address along', async () => {
		await visit(clipboard, async (page) => {
			await open(page, inject('mirror'));
			const figure = page.locator('main .figure[data-figure]:visible').first();
			await figure
				.locator('.number')
				.evaluate((number) => document.getSelection()?.selectAllChildren(number));
			await page.keyboard.press('ControlOrMeta+c');
			const text = await copied(page);
			const told = (await figure.locator('[data-words]').allInnerTexts()).map((one) =>
				one.replace(/\s+/g, ' ').trim()
			);
			expect(told.length).toBe(3);
			for (const one of told) expect(text.replace(/\s+/g, ' ')).toContain(one);
			expect(text).toContain(
				`${inject('mirror')}figures/${String(await figure.getAttribute('data-figure'))}/`
			);
		});
	});

	test('rows of a table stay rows, and links lead back from anywhere', async () => {
		await visit(clipboard, async (page) => {
			await open(page, inject('mirror'));
			const table = page.locator('main table:has(tbody tr + tr [data-figure])').first();
			const rows = await table.evaluate((all) => {
				for (let fold = all.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
					fold.open = true;
				const [first, second] = all.querySelectorAll('tbody tr:has([data-figure])');
				if (first && second)
					document.getSelection()?.setBaseAndExtent(first, 0, second, second.childNodes.length);
				return [first, second].map((row) => row?.children.length);
			});
			await page.keyboard.press('ControlOrMeta+c');
			const html = await page.evaluate(async () => {
				const [item] = await navigator.clipboard.read();
				return (await (await item?.getType('text/html'))?.text()) ?? '';
			});
			// Pasted elsewhere: the policy of the site lets no text become a document.
			await page.goto('about:blank');
			const pasted = await page.evaluate((text) => {
				const read = new DOMParser().parseFromString(text, 'text/html');
				return {
					rows: [...read.querySelectorAll('table tbody tr')].map(({ children }) => children.length),
					links: [...read.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
					last: read.body.lastElementChild?.textContent ?? ''
				};
			}, html);
			expect(pasted.rows).toEqual(rows);
			expect(pasted.links.filter((link) => !link.startsWith(inject('mirror')))).toEqual([]);
			expect(pasted.last).toContain(`${inject('mirror')}figures/`);
		});
	});

	test('text without a number is copied as it stands', async () => {
		await visit(clipboard, async (page) => {
			await open(page, inject('mirror'));
			await page.locator('h1').evaluate((heading) => document.getSelection()?.selectAllChildren(heading));
			await page.keyboard.press('ControlOrMeta+c');
			// A browser copies a space that keeps a number with its word as a plain one.
			const heading = await page.locator('h1').innerText();
			expect(await copied(page)).toBe(heading.replaceAll('\u00a0', ' '));
		});
	});

	test('the words of a chart, its code to embed and its picture are each one press away', async () => {
		await visit(clipboard, async (page) => {
			await open(page, inject('mirror'));
			await unfold(page);
			const take = page.locator('details').filter({ hasText: words.share_title }).first();
			const buttons = take.getByRole('button', { name: words.copy, exact: true });
			await buttons.first().click();
			await take.getByText(words.copy_done).first().waitFor();
			const quotation = await copied(page);
			expect(quotation).toBe(await take.locator('pre').first().textContent());
			expect(quotation).toMatch(/ Retrieved \w+ \d+, \d{4}, from http\S+$/);
			await take.getByRole('button', { name: words.share_copy_link }).click();
			await expect.poll(() => copied(page)).toBe(await take.locator('a[data-permalink]').textContent());
			const link = await copied(page);
			expect((await page.request.get(link)).status()).toBe(200);
			// Behind the headline, the short text and all the numbers.
			await buttons.nth(3).click();
			await expect.poll(() => copied(page)).toContain('<iframe');
			const [, address = ''] = /src="([^"]*)"/.exec(await copied(page)) ?? [];
			expect(address.startsWith(`${inject('mirror')}embed/`)).toBe(true);
			expect((await page.request.get(address)).status()).toBe(200);
			await take.getByRole('button', { name: words.share_copy_picture }).click();
			await expect
				.poll(() =>
					page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => [...types]))
				)
				.toContain('image/png');
		});
	});
});

describe('the scale of a chart', () => {
	/** Where the lines of a drawing break is its own affair. */
	const unbroken = (text: string | null) => (text ?? '').replace(/\s+/g, '');
	const onLogScale = unbroken(words.chart_axis_logarithmic);
	const log = (page: Page) => page.getByRole('button', { name: words.chart_scale_log, exact: true });

	test('is chosen by a button, said in words, and kept in the address', async () => {
		await visit({}, async (page) => {
			await open(page, inject('mirror'));
			const button = log(page).first();
			const chart = button.locator('xpath=ancestor::*[contains(@class, "chart")]');
			expect(unbroken(await chart.locator('svg:visible').textContent())).not.toContain(onLogScale);
			await button.click();
			await page.waitForURL(/[#&]log=/);
			expect(await button.getAttribute('aria-pressed')).toBe('true');
			expect(unbroken(await chart.locator('svg:visible').textContent())).toContain(onLogScale);
			await reopen(page);
			await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true');
			await button.click();
			await page.waitForURL((url) => !url.hash.includes('log'));
			expect(unbroken(await chart.locator('svg:visible').textContent())).not.toContain(onLogScale);
		});
	});

	test('is offered nowhere that it would hide bars or a share', async () => {
		await visit({}, async (page) => {
			await open(page, inject('mirror'));
			for (const stage of await page.locator('[data-chart]').all()) {
				const response = await page.request.get(
					`${inject('mirror')}charts/${String(await stage.getAttribute('data-chart'))}.spec.json`
				);
				const { form, otherScale } = (await response.json()) as { form: string; otherScale?: unknown };
				const offered = await stage.locator('xpath=..').locator('[data-scale-of]').count();
				expect([form, offered]).toEqual([form, form === 'dots' && otherScale !== null ? 1 : 0]);
			}
		});
	});

	test('asked for in vain is said, with the parameter', async () => {
		await visit({}, async (page) => {
			await open(page, `${inject('mirror')}#log=no-such-chart`);
			const alert = page.getByRole('alert');
			await alert.waitFor();
			expect(await alert.innerText()).toContain('log');
			expect(await alert.innerText()).toContain('no-such-chart');
		});
	});
});

test('a mark says its figure as read, with its document and the way to its page', async () => {
	await visit({}, async (page) => {
		await open(page, inject('mirror'));
		const stated = builtFigures().flatMap(({ id, origin }) => (origin === 'derived' ? [] : [id]));
		const first = await page
			.locator('[data-chart]')
			.evaluateAll((all) =>
				all.map((one) => one.querySelector('g[data-figure]')?.getAttribute('data-figure'))
			);
		const index = first.findIndex((figure) => stated.includes(figure ?? ''));
		const id = first[index];
		const stage = page.locator('[data-chart]').nth(index);
		await stage.getByRole('slider').focus();
		await stage.locator('canvas').first().waitFor({ state: 'attached' });
		await page.keyboard.press('Home');
		const note = stage.locator('.note');
		await note.getByText(words.chart_more, { exact: true }).click();
		for (const said of [words.chart_as_read, words.chart_from])
			await note.getByText(said.slice(0, said.indexOf('{'))).waitFor();
		expect(await note.getByRole('link').getAttribute('href')).toBe(
			`${inject('mirror')}figures/${String(id)}/`
		);
	});
});

/** A frame may be so many times as high as its chart, or a small one so many pixels higher: words break otherwise on other machines. */
const MOST_ROOM = 1.3;
const MOST_LINES = 240;

/** The code of each embed, as the pages give it, by the id of its chart. */
function embedCodes(): Map<string, string> {
	const own = pagesOf().filter(
		({ address, html }) => withoutLanguage(address) === address && html.includes('/embed/')
	);
	const codes = own.flatMap(({ root }) => elements(root, 'pre').map((pre) => textOf(pre)));
	return new Map(
		codes.flatMap((code): [string, string][] => {
			const id = /\/embed\/([^/]+)\/"/.exec(code)?.[1];
			return id === undefined ? [] : [[id, code]];
		})
	);
}

test('every embed fits the frame that its code gives it without a script, and leaves little of it empty', async () => {
	const codes = embedCodes();
	expect([...codes.keys()].sort()).toEqual(charts.toSorted());
	const unfit = await visit({}, async (page) => {
		const found: string[] = [];
		for (const [id, code] of codes) {
			await page.goto(`${inject('mirror')}embed/${id}/`);
			const style = /style="(border[^"]*)"/.exec(code)?.[1] ?? '';
			for (const width of [320, 480, 520, 640, 760, 1000, 1200]) {
				// Lower than any frame, since a page is never said to be lower than its window.
				await page.setViewportSize({ width, height: 100 });
				const [needed, given] = await page.evaluate((css) => {
					const height = document.documentElement.scrollHeight;
					const host = document.createElement('div');
					host.style.cssText = 'container-type:inline-size;width:100vw';
					const frame = host.appendChild(document.createElement('div'));
					frame.style.cssText = css;
					document.body.append(host);
					const room = frame.offsetHeight;
					host.remove();
					return [height, room] as const;
				}, style);
				if (!(needed <= given && given <= Math.max(needed * MOST_ROOM, needed + MOST_LINES)))
					found.push(`${id} at ${String(width)}: ${String(needed)} in ${String(given)}`);
			}
		}
		return found;
	});
	expect(unfit).toEqual([]);
});

test('a frame whose host lets its code run is as high as its chart', async () => {
	const code = [...embedCodes().values()][0]?.replaceAll(`${words.share_root}/`, inject('mirror')) ?? '';
	await visit({}, async (page) => {
		await page.goto(inject('mirror'));
		await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body: code }));
		await page.goto(`${inject('mirror')}host.html`);
		for (const width of [340, 900]) {
			await page.setViewportSize({ width, height: 900 });
			await expect
				.poll(() =>
					page.evaluate(() => {
						const frame = document.querySelector('iframe');
						const inside = frame?.contentDocument?.body.getBoundingClientRect().height ?? 0;
						return inside > 0 && Math.abs((frame?.offsetHeight ?? 0) - inside) < 2;
					})
				)
				.toBe(true);
		}
	});
});

describe('the views of a chart', () => {
	test('have links of their own, which open the view that was shared', async () => {
		await visit(clipboard, async (page) => {
			await open(page, inject('mirror'));
			await unfold(page);
			const views = page.locator('.views').first();
			const id = await views.locator('input').nth(-2).getAttribute('id');
			expect(id).toMatch(/-table$/);
			await views.locator(`#${String(id)}`).check();
			const row = views.locator('p.share:visible');
			await row.locator('[data-copy-link]').press('Enter');
			await row.locator('[aria-live]:not(:empty)').waitFor();
			const link = await copied(page);
			expect(link).toBe(`${inject('mirror')}#${String(id)}`);

			// From elsewhere: to go to a part of the page that is open would not load it anew.
			await page.goto('about:blank');
			await open(page, link);
			await views.locator('table').first().waitFor();
			expect(await views.locator(`#${String(id)}`).isChecked()).toBe(true);

			await views.locator('input').first().check();
			await unfold(page);
			await row.locator('[data-copy-link]').press('Enter');
			await expect.poll(() => copied(page)).not.toContain(String(id));
		});
	});
});
