import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from './static-server.js';

let folder: string;
let site: Awaited<ReturnType<typeof serveFolder>>;
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
	fetch(`http://127.0.0.1:${String(site.port)}${path}`, { redirect: 'manual', headers, method });
const LONG = Array.from({ length: 500 }, (_, row) => `tide ${String(row)}`).join('\n');

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
		'tides.md': '# Tides',
		'tides.sqlite': '0123456789',
		'long.txt': LONG
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
	['tides.ndjson', 'application/x-ndjson; charset=utf-8'],
	['tides.json', 'application/json; charset=utf-8'],
	['tides.sqlite', 'application/vnd.sqlite3'],
	['tides.svg', 'image/svg+xml; charset=utf-8'],
	['tides.md', 'text/markdown; charset=utf-8'],
	['index.html', 'text/html; charset=utf-8']
])('%s is served as %s', async (path, type) => {
	expect((await get(`/${path}`)).headers.get('content-type')).toBe(type);
});

test.each([
	['bytes=0-3', 206, 'bytes 0-3/10', '0123'],
	['bytes=-3', 206, 'bytes 7-9/10', '789'],
	['bytes=8-', 206, 'bytes 8-9/10', '89'],
	['bytes=10-', 416, 'bytes */10', ''],
	['bytes=0-1,4-5', 200, null, '0123456789'],
	['lines=0-1', 200, null, '0123456789']
])('%s is answered with %i', async (Range, status, said, body) => {
	const response = await get('/tides.sqlite', { Range });
	expect([response.status, response.headers.get('content-range'), await response.text()]).toEqual([
		status,
		said,
		body
	]);
});

test('a range of a file that has changed since is the whole file', async () => {
	const response = await get('/tides.sqlite', { Range: 'bytes=0-3', 'If-Range': '"another"' });
	expect([response.status, await response.text()]).toEqual([200, '0123456789']);
});

test.each([
	['br', 'br'],
	['gzip, br;q=0', 'gzip'],
	['identity', null]
])('text is compressed for a browser that accepts %s', async (accepted, encoding) => {
	const response = await get('/long.txt', { 'Accept-Encoding': accepted });
	expect([response.headers.get('content-encoding'), await response.text()]).toEqual([encoding, LONG]);
	const etag = response.headers.get('etag') ?? '';
	const again = await get('/long.txt', { 'Accept-Encoding': accepted, 'If-None-Match': etag });
	expect([again.status, await again.text()]).toEqual([304, '']);
});

test('only reading is allowed, and a head is an answer without a body', async () => {
	expect((await get('/', {}, 'POST')).status).toBe(405);
	const head = await get('/tides.sqlite', {}, 'HEAD');
	expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '10', '']);
});

test('a file that a new build changes, adds or takes away is served as it is on the disk', async () => {
	const changing = mkdtempSync(join(tmpdir(), 'site-'));
	const write = (name: string, text: string) => {
		writeFileSync(join(changing, name), text);
	};
	write('index.html', 'first');
	write('gone.txt', 'gone');
	const other = await serveFolder({ folder: changing });
	const text = async (name: string) => (await fetch(`http://127.0.0.1:${String(other.port)}/${name}`)).text();
	expect([await text(''), await text('gone.txt')]).toEqual(['first', 'gone']);
	write('index.html', 'second, and longer');
	write('new.txt', 'new');
	rmSync(join(changing, 'gone.txt'));
	expect([await text(''), await text('new.txt'), await text('gone.txt')]).toEqual([
		'second, and longer',
		'new',
		'Not found'
	]);
	rmSync(changing, { recursive: true });
	expect(await text('')).toBe('Not found');
	await other.close();
});

test('a taken port is followed by the next free one, unless it was named', async () => {
	const other = createServer();
	await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
	const address = other.address();
	const taken = typeof address === 'object' && address !== null ? address.port : 0;
	const second = await serveFolder({ folder, port: taken });
	expect(second.port).toBeGreaterThan(taken);
	await second.close();
	await expect(serveFolder({ folder, port: taken, isFixed: true })).rejects.toThrow(
		/is taken; --port names another/
	);
	other.close();
});

test('a folder without a site is refused in words', async () => {
	await expect(serveFolder({ folder: join(folder, 'tides', 'spring tide', 'deep') })).rejects.toThrow(
		/^There is no built site in .*: contested-figures build makes one\.$/
	);
});
