/** A page that comes over a slow line, a piece at a time: what is shown of it stays where it is. */
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { moved } from './engine/look-at-page.ts';
import { useBrowser } from './engine/session.ts';

/** How many pieces a page comes in before the rest comes whole: more than a tall screen holds. */
const PIECES = 100;

const visit = useBrowser();
/** Sends the next piece of the page that is on its way; `undefined` when there is none, or all of it was sent. */
let sendNext: (() => void) | undefined;
/** The served site, of which the pages come in pieces. */
const server = createServer((request, response) => {
	void answer(request.url ?? '/', response);
});

async function answer(path: string, response: ServerResponse) {
	const whole = await fetch(new URL(path, inject('site')));
	const type = whole.headers.get('content-type') ?? '';
	response.writeHead(whole.status, { 'Content-Type': type });
	if (!type.startsWith('text/html')) {
		response.end(new Uint8Array(await whole.arrayBuffer()));
		return;
	}
	const pieces = piecesOf(await whole.text());
	sendNext = () => {
		response.write(pieces.shift());
		if (pieces.length > 0) return;
		sendNext = undefined;
		response.end();
	};
	sendNext();
}

beforeAll(async () => {
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
});
afterAll(() => server.close());

/** A page cut before each tag of its header, then behind each block. */
function piecesOf(html: string): string[] {
	const headerEnd = html.indexOf('</header>');
	const cuts = [...html.matchAll(/<[^>]*>/g)]
		.filter(({ index }) => index > html.indexOf('<body') && index < headerEnd)
		.map(({ index }) => index);
	const blocks = /<\/(?:p|li|tr|td|th|h\d|div|section|dd|dt|caption|thead|details|summary|figure)>/g;
	for (const { 0: tag, index } of html.matchAll(blocks)) if (index > headerEnd) cuts.push(index + tag.length);
	const kept = [0, ...cuts.slice(0, PIECES), html.length];
	return kept.slice(1).map((cut, at) => html.slice(kept[at], cut));
}

test.each([
	['', 360],
	['', 1440],
	['', 768],
	['figures/', 360],
	['data/', 1440],
	['about/', 1440],
	['nowhere/', 360]
])('what is there of "%s" does not move when more of it comes, at %i px', async (address, width) => {
	const shifts = await visit({ viewport: { width, height: 800 } }, async (page) => {
		const { port } = server.address() as AddressInfo;
		await page.goto(`http://127.0.0.1:${String(port)}/${address}`, { waitUntil: 'commit' });
		while (sendNext !== undefined) {
			// Two frames on, what came is on the screen.
			await page.evaluate(
				() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
			);
			sendNext();
		}
		await page.waitForLoadState('load');
		return moved(page);
	});
	expect(shifts).toEqual([]);
});
