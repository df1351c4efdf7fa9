/**
 * Serves a built site with the recipes of `docs/hosting/` on the nginx and the Caddy of this machine, and holds each
 * kind of file against `npm start`: `npm run check:hosts`. Debian's packages are nginx-light and caddy; one that is
 * not installed is named and fails the check. No part of `npm test`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { serveFolder } from './static-server.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const SITE = join(ROOT, 'build');
const PORT = 18_080;
/** The headers in which a recipe must agree with `npm start`. */
const COMPARED = ['content-type', 'cache-control', 'x-content-type-options'];

const HOSTS = [
	{
		name: 'nginx',
		/** @param {string} folder */
		write(folder) {
			const server = recipe('nginx.conf')
				.replace('listen 80;', `listen 127.0.0.1:${String(PORT)};`)
				.replace('/srv/contested-figures', SITE);
			const whole = `daemon off; pid ${folder}/pid; error_log stderr warn; events {} http {\n${server}\n}`;
			writeFileSync(join(folder, 'nginx.conf'), whole);
			return ['-p', folder, '-c', join(folder, 'nginx.conf')];
		}
	},
	{
		name: 'caddy',
		/** @param {string} folder */
		write(folder) {
			const site = recipe('Caddyfile')
				.replace('figures.example', `http://127.0.0.1:${String(PORT)}`)
				.replace('/srv/contested-figures', SITE);
			writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n}\n${site}`);
			return ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')];
		}
	}
];

/** @param {string} name */
function recipe(name) {
	return readFileSync(join(ROOT, 'docs/hosting', name), 'utf8');
}

/** One file of each ending of the built site, and one whose name changes with what is in it. */
function oneOfEach() {
	const paths = readdirSync(SITE, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !entry.name.startsWith('.') && entry.name !== '_headers')
		.map((entry) => join(entry.parentPath, entry.name).slice(SITE.length + 1))
		.filter((path) => path !== '404.html')
		.sort();
	const byEnding = new Map(paths.map((path) => [extname(path), path]));
	const immutable = paths.filter((path) => path.startsWith('_app/immutable/')).slice(0, 1);
	return [...new Set([...byEnding.values(), ...immutable])];
}

/**
 * What a host answers otherwise than it should, a line each.
 * @param {string} host
 * @param {string} own the address of `npm start`
 */
async function faults(host, own) {
	/** @type {string[]} */
	const found = [];
	for (const path of oneOfEach()) {
		const [theirs, ours] = await Promise.all([fetch(host + path), fetch(own + path)]);
		for (const name of COMPARED) {
			const [is, wished] = [theirs, ours].map((answer) => normal(answer.headers.get(name)));
			if (is !== wished)
				found.push(`${path}: ${name} is "${String(is)}"; npm start sends "${String(wished)}"`);
		}
		const [body, wished] = await Promise.all([theirs.arrayBuffer(), ours.arrayBuffer()]);
		if (!Buffer.from(body).equals(Buffer.from(wished))) found.push(`${path}: other bytes`);
	}
	const missing = await fetch(`${host}no/such/page/`);
	if (missing.status !== 404) found.push(`no/such/page/: status ${String(missing.status)}; 404 is expected`);
	if ((await missing.text()) !== readFileSync(join(SITE, '404.html'), 'utf8'))
		found.push('no/such/page/: is not 404.html');
	for (const path of ['data/no-such.csv', '_app/immutable/no-such.js']) {
		const { status, headers } = await fetch(host + path);
		const [type, kept] = [headers.get('content-type') ?? '', headers.get('cache-control') ?? 'no-cache'];
		if (status !== 404 || !type.startsWith('text/html') || kept !== 'no-cache')
			found.push(`${path}: ${String(status)}, ${type}, ${kept}; a page that is not kept is expected`);
	}
	const leads = await redirectOf(`${host}figures`);
	if (leads !== '/figures/' && leads !== `http://${ELSEWHERE}/figures/`)
		found.push(`figures: leads to ${String(leads)}, out of where the visitor is`);
	const headers = await fetch(`${host}_headers`);
	if (headers.status !== 404) found.push('_headers: is served');
	const last = await fetch(`${host}data/figures.csv`, { headers: { Range: 'bytes=-8' } });
	const tail = readFileSync(join(SITE, 'data/figures.csv')).subarray(-8);
	if (last.status !== 206 || !Buffer.from(await last.arrayBuffer()).equals(tail))
		found.push('data/figures.csv: the last eight bytes are not sent when asked for');
	const small = await fetch(`${host}data/figures.csv`, { headers: { 'Accept-Encoding': 'gzip' } });
	if (small.headers.get('content-encoding') !== 'gzip') found.push('data/figures.csv: is not compressed');
	return found;
}

/** How a visitor names the host who reaches it through a port of another number. */
const ELSEWHERE = '127.0.0.1:9';

/**
 * Where a host sends such a visitor on to.
 * @param {string} address
 * @returns {Promise<string | undefined>}
 */
function redirectOf(address) {
	return new Promise((resolve, reject) => {
		const asking = get(address, { headers: { Host: ELSEWHERE } }, (answer) => {
			answer.resume();
			resolve(answer.headers.location);
		});
		asking.on('error', reject);
	});
}

/**
 * JavaScript has two names, and a charset may be written in capitals.
 * @param {string | null} value
 */
function normal(value) {
	return value?.toLowerCase().replace('application/javascript', 'text/javascript') ?? null;
}

/**
 * @param {{ name: string, write: (folder: string) => string[] }} host
 * @param {string} own
 */
async function check({ name, write }, own) {
	if (spawnSync(name, ['version']).error) return [`${name} is not installed`];
	const folder = mkdtempSync(join(tmpdir(), `${name}-`));
	const server = spawn(name, write(folder), { stdio: ['ignore', 'ignore', 'pipe'] });
	let said = '';
	server.stderr.on('data', (/** @type {Buffer} */ text) => (said += text.toString()));
	const ended = new Promise((resolve) => server.once('exit', resolve));
	const address = `http://127.0.0.1:${String(PORT)}/`;
	try {
		for (let tries = 0; ; tries++) {
			const answer = await fetch(address).catch(() => null);
			if (answer) break;
			if (tries === 50 || server.exitCode !== null) return [`does not start: ${said}`];
			await wait(100);
		}
		const found = await faults(address, own);
		// The line of a request has the address that it came from.
		const kept = said.split('\n').filter((line) => /client|remote_ip/.test(line));
		return [...found, ...kept.map((line) => `is in the log: ${line}`)];
	} finally {
		server.kill();
		await ended;
		rmSync(folder, { recursive: true });
	}
}

const own = await serveFolder({ folder: SITE });
let bad = 0;
for (const host of HOSTS) {
	const found = await check(host, `http://127.0.0.1:${String(own.port)}/`);
	bad += found.length;
	console.log(`${host.name}: ${found.length === 0 ? 'as npm start' : `${String(found.length)} differ`}`);
	for (const line of found) console.log(`  ${line}`);
}
await own.close();
process.exitCode = bad === 0 ? 0 : 1;
