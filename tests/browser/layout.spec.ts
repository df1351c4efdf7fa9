import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { open, sampleAddresses, unfold, useBrowser } from './engine/session.ts';

const visit = useBrowser();
/** 320 is a window of 1280 at a zoom of 400 %. */
const WIDTHS = [320, 360, 768, 1440];

/** What makes a page wider than its window, widest first. */
async function sticksOut(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const width = document.documentElement.clientWidth;
		const { scrollWidth } = document.scrollingElement ?? document.documentElement;
		if (scrollWidth <= width) return [];
		const scrolls = (element: Element): boolean =>
			element.parentElement !== null &&
			(getComputedStyle(element.parentElement).overflowX !== 'visible' || scrolls(element.parentElement));
		return [...document.querySelectorAll('body *')]
			.filter((element) => element.getBoundingClientRect().right > width + 0.5 && !scrolls(element))
			.map(
				(element) =>
					`${element.tagName} ${element.getAttribute('class') ?? ''} to ${String(element.getBoundingClientRect().right)}`
			)
			.concat(`page of ${String(scrollWidth)} in ${String(width)}`);
	});
}

test.each(sampleAddresses())('"%s" does not scroll sideways, however narrow the window', async (address) => {
	const found = await visit({}, async (page) => {
		await open(page, address);
		await unfold(page);
		const wide: Record<string, string[]> = {};
		for (const width of WIDTHS) {
			await page.setViewportSize({ width, height: 800 });
			wide[width] = await sticksOut(page);
		}
		return wide;
	});
	expect(found).toEqual(Object.fromEntries(WIDTHS.map((width) => [width, []])));
});

/** Everything that has moved on a page since it began to load. */
function moved(page: Page): Promise<string[]> {
	return page.evaluate(
		() =>
			new Promise<string[]>((resolve) => {
				const told: string[] = [];
				new PerformanceObserver((list) => {
					const shifts = list.getEntries() as unknown as {
						value: number;
						sources: { node: Node | null }[];
					}[];
					for (const { value, sources } of shifts) {
						const nodes = sources.map(({ node }) =>
							node instanceof Element ? node.outerHTML.slice(0, 120) : ''
						);
						told.push(`${String(value)}: ${nodes.join(' | ')}`);
					}
				}).observe({ type: 'layout-shift', buffered: true });
				requestAnimationFrame(() => {
					requestAnimationFrame(() => {
						resolve(told);
					});
				});
			})
	);
}

describe.each([360, 1440])('while it loads at %i pixels', (width) => {
	test.each(sampleAddresses())('"%s" moves nothing', async (address) => {
		const shifts = await visit({ viewport: { width, height: 800 } }, async (page) => {
			await open(page, address);
			return moved(page);
		});
		expect(shifts).toEqual([]);
	});
});
