/** The shared browser as a test reaches it, and the pages worth opening in it. */
import { csvParse } from 'd3-dsv';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { stateOf } from '../../../src/lib/domain/reader/reader-state.ts';
import { kindOf, NOT_FOUND, pagesOf, read, withoutLanguage } from '../../built/site.ts';

/** How long, in milliseconds, a page may take to answer on the slowest machine. */
const PATIENCE = 20_000;

/** Opens a page in a context of its own, does the work and closes both. */
export type Visit = <T>(options: BrowserContextOptions, work: (page: Page) => Promise<T>) => Promise<T>;

/** A figure as the table of the built site has it. */
export interface BuiltFigure {
	readonly id: string;
	readonly label: string;
	readonly origin: string;
	readonly asStated: string;
}

/** Connects the tests of a file to the browser of the run. */
export function useBrowser(): Visit {
	let browser: Browser;
	beforeAll(async () => {
		browser = await chromium.connect(inject('endpoint'));
	});
	afterAll(() => browser.close());
	return async (options, work) => {
		const context = await browser.newContext({ baseURL: inject('site'), ...options });
		context.setDefaultTimeout(PATIENCE);
		try {
			return await work(await context.newPage());
		} finally {
			await context.close();
		}
	};
}

/**
 * Goes to an address and waits until the page answers to its reader, which our script marks.
 */
export async function open(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await answers(page);
}

/** Loads the page anew at the address that it has, and waits as `open` does. */
export async function reopen(page: Page): Promise<void> {
	await page.reload();
	await answers(page);
}

/** What the reader has chosen, as an address carries it. */
export const stateAt = (address: string | URL) => stateOf(new URL(address));

async function answers(page: Page): Promise<void> {
	if ((await page.locator('script[src$="islands/page.js"]').count()) > 0)
		await page.locator('html.scripted').waitFor({ state: 'attached' });
}

/** Opens whatever a page has folded away. */
export async function unfold(page: Page): Promise<void> {
	await page.locator('details').evaluateAll((folds) => {
		for (const fold of folds) (fold as HTMLDetailsElement).open = true;
	});
}

/** The kinds of page that are looked at in each language. */
const IN_EACH_LANGUAGE = ['', 'figures/…/', 'record/'];

/**
 * Addresses that stand for every kind of page: of a kind with many pages the shortest and the longest, and of
 * figures one for each origin besides; in the other languages of the site the first page, a figure and the record.
 */
export function sampleAddresses(): string[] {
	const pages = pagesOf()
		.filter(({ file }) => file !== NOT_FOUND)
		.toSorted((a, b) => a.html.length - b.html.length);
	const own = pages.filter(({ address }) => withoutLanguage(address) === address);
	const shortest = firstOfEach(own, ({ address }) => kindOf(address));
	const longest = firstOfEach(own.toReversed(), ({ address }) => kindOf(address));
	const origins = firstOfEach(builtFigures(), ({ origin }) => origin).map(({ id }) => `figures/${id}/`);
	const inOthers = pages.filter(
		(page) => !own.includes(page) && IN_EACH_LANGUAGE.includes(kindOf(page.address))
	);
	return [
		...new Set([...shortest, ...longest, ...inOthers].map(({ address }) => address).concat(origins))
	].sort();
}

/** All figures of the built site. */
export function builtFigures(): readonly BuiltFigure[] {
	return csvParse(read('data/figures.csv')).map(
		({ id = '', label = '', origin = '', value_as_stated = '' }) => ({
			id,
			label,
			origin,
			// Nobody stated a derived figure; the table says so in the cell, the page beside it.
			asStated: origin === 'derived' ? value_as_stated.replace(/^computed: /, '') : value_as_stated
		})
	);
}

function firstOfEach<T>(things: readonly T[], kind: (thing: T) => string): T[] {
	const kinds = things.map(kind);
	return things.filter((_thing, index) => kinds.indexOf(kinds[index] ?? '') === index);
}
