/**
 * The main ways through a built site in a second engine: `npm run check:firefox`, with the Firefox of this machine (Debian:
 * `apt install firefox-esr`; `FIREFOX_PATH` for another). One that is not there is said, and fails the check, since nothing
 * was tried then. No part of `npm test`, which needs nothing but Node and npm.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startFirefox } from './firefox.js';
import { serveFolder } from './static-server.js';

const SITE = fileURLToPath(new URL('../build', import.meta.url));
/** How long, in milliseconds, a page may take to answer, and how often it is asked. */
const [PATIENCE, PAUSE] = [20_000, 100];

const [one = '', other = ''] = ids();

/** What a reader does, and what must come of it: an expression that is true in the page. */
const WAYS = [
	{
		what: 'a search finds',
		at: `search/#q=${one}`,
		holds: "document.querySelector('[data-search-found] a') !== null"
	},
	{
		what: 'the list is filtered',
		at: `figures/#q=${one}`,
		holds:
			"document.querySelectorAll('[data-figure-rows] tr').length > 0 && !('asked' in document.documentElement.dataset) && document.querySelectorAll('[data-figure-rows] tr').length < 50"
	},
	{
		what: 'two figures are compared',
		at: `compare/#f=${one}&f=${other}`,
		holds: "document.querySelectorAll('#compared article').length === 2"
	},
	{
		what: 'a chart comes alive',
		at: '',
		// A window without a screen has no focus to give.
		first: "document.querySelector('[data-chart]').dispatchEvent(new PointerEvent('pointerenter'))",
		holds:
			"document.querySelector('[data-chart] canvas') !== null && document.querySelector('[data-chart] canvas').width > 0"
	},
	{
		what: 'the colours are switched',
		at: '',
		first: "document.querySelector('[data-switch-colours]').click()",
		holds: 'document.documentElement.dataset.theme !== undefined'
	}
];

const firefox = await startFirefox();
if (firefox === null) {
	console.error(
		'Nothing was tried: there is no Firefox here. Install one (Debian: apt install firefox-esr), or set FIREFOX_PATH.'
	);
	process.exit(1);
}
const site = await serveFolder({ folder: SITE });
const root = `http://127.0.0.1:${String(site.port)}/`;
/** @type {string[]} */
const faults = [];
try {
	console.log(`Testing in ${firefox.name}`);
	const pages = onePageOfEachKind();
	for (const page of pages) {
		await firefox.open(root + page);
		const isWhole =
			"document.documentElement.dataset.fault === undefined && document.querySelector('h1, svg') !== null";
		if (!(await holds(firefox, isWhole))) faults.push(`${page}: not whole`);
		const wide = await firefox.ask(
			'document.documentElement.scrollWidth - document.documentElement.clientWidth'
		);
		if (Number(wide) > 0) faults.push(`${page}: ${String(wide)} pixels wider than its window`);
		faults.push(...firefox.heard().map((said) => `${page}: ${said}`));
	}
	for (const { what, at, first, holds: wished } of WAYS) {
		await firefox.open('about:blank');
		await firefox.open(root + at);
		await holds(firefox, "document.documentElement.classList.contains('scripted')");
		if (first !== undefined) await firefox.ask(first);
		if (!(await holds(firefox, wished))) faults.push(`${what}: it does not`);
		faults.push(...firefox.heard().map((said) => `${what}: ${said}`));
	}
	console.log(
		`${String(pages.length)} kinds of page and ${String(WAYS.length)} ways: ${String(faults.length)} faults`
	);
} finally {
	await firefox.close();
	await site.close();
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;

/**
 * Whether an expression becomes true in the page.
 * @param {import('./firefox.js').Firefox} browser
 * @param {string} expression
 */
async function holds(browser, expression) {
	for (const end = Date.now() + PATIENCE; Date.now() < end; await wait(PAUSE)) {
		if ((await browser.ask(expression)) === true) return true;
	}
	return false;
}

/** The ids of the figures of the site, in the order of the table. */
function ids() {
	return readFileSync(join(SITE, 'data/figures.csv'), 'utf8')
		.split('\n')
		.slice(1)
		.map((line) => line.slice(0, line.indexOf(',')))
		.filter((id) => /^[A-Za-z]/.test(id));
}

/** The first page of each folder of pages. */
function onePageOfEachKind() {
	const pages = readdirSync(SITE, { recursive: true, encoding: 'utf8' })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => path === 'index.html' || path.endsWith('/index.html'))
		.map((path) => path.slice(0, -'index.html'.length))
		.sort();
	const kinds = new Map(
		pages.toReversed().map((page) => [page.split('/').slice(0, -2).join('/') || page, page])
	);
	return [...new Set(kinds.values())].sort();
}
