/** One visit to a page, and what each question about it found; an empty list says that nothing is amiss. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import en from '../../../messages/en.json' with { type: 'json' };
import zhHans from '../../../messages/zh-Hans.json' with { type: 'json' };
import zhHant from '../../../messages/zh-Hant.json' with { type: 'json' };
import { open, unfold, type Visit } from './session.ts';

/** The faults of one page, by the question that found them. */
export interface Look {
	/** Violations that axe finds, in light and in dark, with everything unfolded. */
	readonly barriers: readonly string[];
	/** What the console, the policy and the network say; requests to another host among them. */
	readonly heard: readonly string[];
	/** What moved while the page loaded, or moves by itself afterwards. */
	readonly moved: readonly string[];
	/** How far it goes on, where that is further than a reader with a phone scrolls unasked. */
	readonly long: readonly string[];
	/** What sticks out of a window, by its width. */
	readonly wide: readonly string[];
	/** What is missing on paper, or should not be there. */
	readonly paper: readonly string[];
	/** What a reader who forces colours does not see in those colours. */
	readonly forced: readonly string[];
	/** What the page links to or shows as a picture, as whole addresses. */
	readonly offered: readonly string[];
}

/** What pages say in each language. */
const WORDS: Readonly<Record<string, Pick<typeof en, 'footer_attribution' | 'nav_label'>>> = {
	'zh-Hans': zhHans,
	'zh-Hant': zhHant
};
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Of a phone: about 15, more than a reader goes through unasked. */
const MOST_SCREENS = 15.5;
/** 320 is a window of 1280 at a zoom of 400 %. */
const WIDTHS = [320, 360, 768, 1440];

/** Opens a page as a reader with a phone and as one with a desk, and asks it every question. */
export function lookAt(visit: Visit, address: string): Promise<Look> {
	return visit({ viewport: { width: 360, height: 800 } }, async (page) => {
		const heard = await listen(page);
		await open(page, inject('mirror') + address);
		const phone = await moved(page);
		const long = await goesOn(page);
		await page.setViewportSize({ width: 1440, height: 800 });
		await open(page, inject('site') + address);
		const desk = await moved(page);
		const offered = await page
			.locator('a[href], img[src]')
			.evaluateAll((found) =>
				found.map((one) => (one instanceof HTMLImageElement ? one.src : (one as HTMLAnchorElement).href))
			);
		const paper = await onPaper(page);
		const forced = await inForcedColours(page);
		await unfold(page);
		return {
			paper,
			forced,
			offered,
			long,
			moved: [...phone.map((shift) => `360: ${shift}`), ...desk.map((shift) => `1440: ${shift}`)],
			wide: await sticksOut(page),
			barriers: await barriers(page),
			heard
		};
	});
}

/** Everything a page says or asks for that it should not, from now on. */
export async function listen(page: Page): Promise<readonly string[]> {
	const heard: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'warning' || message.type() === 'error')
			heard.push(`${message.type()}: ${message.text()}`);
	});
	page.on('pageerror', ({ message }) => heard.push(`thrown: ${message}`));
	page.on('request', (request) => {
		const { origin, protocol } = new URL(request.url());
		if (protocol !== 'data:' && origin !== new URL(inject('site')).origin)
			heard.push(`request to another host: ${request.url()}`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) heard.push(`${String(response.status())}: ${response.url()}`);
	});
	await page.exposeFunction('refused', (what: string) => heard.push(`refused by the policy: ${what}`));
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
			const { refused } = window as unknown as { refused: (what: string) => void };
			refused(`${violatedDirective} ${blockedURI} ${sample}`);
		});
	});
	return heard;
}

/** Everything that has moved on a page since it began to load, and what is moving now. */
export function moved(page: Page): Promise<string[]> {
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
						// A hundred-thousandth of the window is a mark of 12 px that sinks by half its height, where the
						// engine paints between the mark and its word because the machine is busy.
						if (value < 1e-5) continue;
						const nodes = sources.map(({ node }) =>
							node instanceof Element ? node.outerHTML.slice(0, 120) : ''
						);
						told.push(`${String(value)}: ${nodes.join(' | ')}`);
					}
				}).observe({ type: 'layout-shift', buffered: true });
				requestAnimationFrame(() => {
					requestAnimationFrame(() => {
						const running = document.getAnimations().length;
						resolve(running === 0 ? told : [...told, `${String(running)} animations`]);
					});
				});
			})
	);
}

/** How many screens of a phone a page takes before anything is unfolded, where they are more than is bearable. */
async function goesOn(page: Page): Promise<string[]> {
	const phone = { width: 390, height: 844 };
	await page.setViewportSize(phone);
	const height = await page.evaluate(() => document.documentElement.scrollHeight);
	const screens = height / phone.height;
	return screens < MOST_SCREENS ? [] : [`${screens.toFixed(1)} screens`];
}

/** What makes a page wider than its window, at each of the widths. */
async function sticksOut(page: Page): Promise<string[]> {
	const found: string[] = [];
	for (const width of WIDTHS) {
		await page.setViewportSize({ width, height: 800 });
		found.push(...(await widerThanWindow(page)).map((what) => `${String(width)}: ${what}`));
	}
	return found;
}

function widerThanWindow(page: Page): Promise<string[]> {
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

/** What axe finds: by every rule in light, by contrast in dark. */
export async function barriers(page: Page): Promise<string[]> {
	const found: string[] = [];
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		await markAlike(page);
		// Pages have no frames, for which alone axe would open a second page.
		const axe = new AxeBuilder({ page }).setLegacyMode().exclude(`[${ALIKE}]`);
		// In the dark nothing but colour is another.
		const rules = colorScheme === 'light' ? axe.withTags(RULES) : axe.withRules('color-contrast');
		for (const { id, help, nodes } of (await rules.analyze()).violations) {
			for (const { target, failureSummary } of nodes)
				found.push(`${colorScheme}: ${id}: ${help}: ${target.join(' ')}: ${failureSummary ?? ''}`);
		}
	}
	return found;
}

/** The mark of an element that axe need not ask. */
const ALIKE = 'data-alike';

/**
 * Marks, of elements that are alike in all that is in them, in their place and in how they look, all but the first two, so that
 * a table of hundreds of rows is not asked hundreds of times. What differs in more than its words, and in attributes that
 * only name something, is not alike.
 */
function markAlike(page: Page): Promise<void> {
	return page.evaluate((mark) => {
		const asked = 2;
		const telling = /^(?:class|role|lang|type|hidden|open|tabindex|aria-(?!label|describedby|controls).*)$/;
		const shapeOf = (element: Element): string => {
			const { color, backgroundColor, fontSize, fontWeight, opacity } = getComputedStyle(element);
			const attributes = [...element.attributes]
				.filter(({ name }) => name !== mark)
				.map(({ name, value }) => (telling.test(name) || value.trim() === '' ? `${name}=${value}` : name));
			const inside = [...element.childNodes].map((child) =>
				child instanceof Element ? shapeOf(child) : (child.textContent ?? '').trim() === '' ? '' : 'text'
			);
			const look = [color, backgroundColor, fontSize, fontWeight, opacity];
			return `<${[element.localName, ...attributes.sort(), ...look].join(' ')}>${inside.join('')}</>`;
		};
		const counts = new Map<string, number>();
		const walk = (element: Element, place: string) => {
			for (const child of element.children) {
				const shape = place + shapeOf(child);
				const count = (counts.get(shape) ?? 0) + 1;
				counts.set(shape, count);
				child.toggleAttribute(mark, count > asked);
				if (count <= asked) walk(child, `${place}${child.localName}.${child.getAttribute('class') ?? ''} `);
			}
		};
		walk(document.body, '');
	}, ALIKE);
}

/** On paper a page has its heading, its pictures and the line on its licence, and no way around the site. */
async function onPaper(page: Page): Promise<string[]> {
	// What only a script makes work has no place on paper, nor have the marks in it.
	const pictures = () => page.locator('main svg:visible:not([data-needs-script] *)').count();
	const onScreen = await pictures();
	await page.emulateMedia({ media: 'print' });
	const words = WORDS[await page.evaluate(() => document.documentElement.lang)] ?? en;
	const printed = {
		'the heading': await page.getByRole('heading', { level: 1 }).isVisible(),
		'every picture': (await pictures()) >= onScreen,
		'the footer': await page.getByText(words.footer_attribution).isVisible(),
		'no navigation': !(await page.getByRole('navigation', { name: words.nav_label }).isVisible())
	};
	await page.emulateMedia({ media: 'screen' });
	return Object.entries(printed).flatMap(([what, holds]) => (holds ? [] : [`not on paper: ${what}`]));
}

/** With colours forced every drawing is in the reader's own colours, and each mark of it in one that is not the ground. */
async function inForcedColours(page: Page): Promise<string[]> {
	await page.emulateMedia({ forcedColors: 'active' });
	const found = await page.evaluate(() => {
		const probe = document.body.appendChild(document.createElement('i'));
		// Else the probe too would have the colour of text, whatever it asks for.
		probe.style.setProperty('forced-color-adjust', 'none');
		const [ground, ...inks] = ['Canvas', 'CanvasText', 'GrayText', 'LinkText'].map((name) => {
			probe.style.color = name;
			return getComputedStyle(probe).color;
		});
		probe.remove();
		/** The colours a shape is painted with; one that is clear or left out paints nothing. */
		const paints = (shape: Element) => {
			const { fill, stroke } = getComputedStyle(shape);
			return [fill, stroke].filter((paint) => /^rgb(?!a\(.*, 0\)$)/.test(paint));
		};
		const faults: string[] = [];
		for (const drawing of document.querySelectorAll('main svg')) {
			if (!drawing.checkVisibility()) continue;
			const name = drawing.getAttribute('aria-labelledby') ?? drawing.getAttribute('class') ?? '';
			const shapes = [...drawing.querySelectorAll('path, circle, rect, line, text')];
			const strange = new Set(
				shapes.flatMap(paints).filter((paint) => paint !== ground && !inks.includes(paint))
			);
			for (const paint of strange) faults.push(`${name}: ${paint}`);
			for (const group of drawing.querySelectorAll('g[data-figure]')) {
				const painted = [...group.querySelectorAll('path, circle, rect, line')].flatMap(paints);
				if (!painted.some((paint) => inks.includes(paint)))
					faults.push(`${name}: the mark of ${group.getAttribute('data-figure') ?? ''} is not to be seen`);
			}
		}
		return faults;
	});
	await page.emulateMedia({ forcedColors: 'none' });
	return found;
}
