/** Every kind of page, visited once and asked everything that holds for any page. */
import { beforeAll, expect, inject, test } from 'vitest';
import { lookAt, type Look } from './engine/look-at-page.ts';
import { sampleAddresses, useBrowser } from './engine/session.ts';

/** How many pages are looked at side by side: what axe does keeps one processor busy. */
const SIDE_BY_SIDE = 2;
/** How long, in milliseconds, all visits together may last on the slowest machine. */
const PATIENCE = 1_800_000;

const visit = useBrowser();
const looks = new Map<string, Look>();

beforeAll(async () => {
	const waiting = sampleAddresses();
	expect(waiting.length).toBeGreaterThan(10);
	const visitor = async () => {
		for (let address = waiting.shift(); address !== undefined; address = waiting.shift())
			looks.set(address, await lookAt(visit, address));
	};
	await Promise.all(Array.from({ length: SIDE_BY_SIDE }, visitor));
}, PATIENCE);

/** What one question found, each fault with the page it is on. */
const faults = (question: Exclude<keyof Look, 'offered'>) =>
	[...looks].flatMap(([address, look]) => look[question].map((fault) => `"${address}": ${fault}`));

test('no page has a violation that axe can find, in light and in dark', () => {
	expect(faults('barriers')).toEqual([]);
});

test('no page says anything to the console or asks another host, at the top of a host and below a path', () => {
	expect(faults('heard')).toEqual([]);
});

test('nothing moves while a page loads, on a phone and on a desk, nor afterwards by itself', () => {
	expect(faults('moved')).toEqual([]);
});

test('no page has more than about fifteen screens of a phone before its reader unfolds something', () => {
	expect(faults('long')).toEqual([]);
});

test('no page scrolls sideways, however narrow the window', () => {
	expect(faults('wide')).toEqual([]);
});

test('on paper a page has its text and pictures, and no way around the site', () => {
	expect(faults('paper')).toEqual([]);
});

test('with colours forced every drawing is in the colours of the reader, and each mark is seen', () => {
	expect(faults('forced')).toEqual([]);
});

test('everything that a page links to or shows is served, and is not empty', async () => {
	const offered = new Set(
		[...looks.values()].flatMap(({ offered }) => offered.map((link) => link.replace(/#.*$/, '')))
	);
	const own = [...offered].filter((link) => link.startsWith(inject('site')));
	expect(own.length).toBeGreaterThan(looks.size);
	const missing: string[] = [];
	for (const link of own) {
		const response = await fetch(link);
		const { byteLength } = await response.arrayBuffer();
		if (response.status !== 200 || byteLength === 0) missing.push(`${link}: ${String(response.status)}`);
	}
	expect(missing).toEqual([]);
});
