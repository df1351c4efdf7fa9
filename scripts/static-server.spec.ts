import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from './static-server.js';

let folder: string;
let site: Awaited<ReturnType<typeof serveFolder>>;
const get = (path: string) => fetch(`http://127.0.0.1:${String(site.port)}${path}`, { redirect: 'manual' });

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'site-'));
	mkdirSync(join(folder, 'tides', 'spring tide'), { recursive: true });
	const files = {
		'index.html': 'home',
		'404.html': 'no such page',
		'tides/index.html': 'tides',
		'tides/spring tide/index.html': 'spring',
		'tides.csv': 'id\n潮',
		'tides.ndjson': '{}',
		'tides.json': '{}',
		'tides.svg': '<svg/>',
		'tides.md': '# Tides'
	};
	for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
	site = await serveFolder({ folder, bases: ['/', '/mirror/x/'] });
});

afterAll(async () => {
	await site.close();
	rmSync(folder, { recursive: true });
});

test.each(['/', '/mirror/x/'])('the same folder stands below %s', async (base) => {
	expect(await (await get(base)).text()).toBe('home');
	expect(await (await get(`${base}tides/`)).text()).toBe('tides');
	expect(await (await get(`${base}tides/spring%20tide/?q=1`)).text()).toBe('spring');
});

test('a folder without its slash is redirected, since relative links hang on it', async () => {
	const response = await get('/mirror/x/tides/spring%20tide?q=1');
	expect(response.status).toBe(301);
	expect(response.headers.get('location')).toBe('./spring%20tide/?q=1');
});

test.each([
	'/nowhere',
	'/mirror/x/nowhere/',
	'/tides/../../etc/passwd',
	'/%2e%2e/%2e%2e/etc/passwd',
	'/%E0%A4%A'
])('what is not there is 404.html with status 404: %s', async (path) => {
	const response = await get(path);
	expect([response.status, await response.text()]).toEqual([404, 'no such page']);
});

test.each([
	['tides.csv', 'text/csv; charset=utf-8'],
	['tides.ndjson', 'application/x-ndjson'],
	['tides.json', 'application/json'],
	['tides.svg', 'image/svg+xml'],
	['tides.md', 'text/markdown; charset=utf-8'],
	['index.html', 'text/html;charset=utf-8']
])('%s is served as %s', async (path, type) => {
	expect((await get(`/${path}`)).headers.get('content-type')).toBe(type);
});

test('a taken port is followed by the next free one', async () => {
	const other = createServer();
	await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
	const address = other.address();
	const taken = typeof address === 'object' && address !== null ? address.port : 0;
	const second = await serveFolder({ folder, port: taken });
	expect(second.port).toBeGreaterThan(taken);
	await second.close();
	other.close();
});

test('a folder without a site is refused in words', async () => {
	await expect(serveFolder({ folder: join(folder, 'tides', 'spring tide', 'deep') })).rejects.toThrow(
		/^There is no built site in .*: run "npm run build" first\.$/
	);
});
