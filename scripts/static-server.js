/**
 * The built site as an ordinary static host would serve it. `vite preview` is no stand-in: it serves what Kit
 * prerendered, not the folder that is copied to a mirror, and cannot serve it below another path.
 * Every answer reads the disk anew and whole, so that a build that replaces the folder is served at once and no file
 * is sent with the length of another.
 */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { lookup } from 'mrmime';
import parseRange from 'range-parser';

/** Media types that `mrmime` lacks, by ending. */
export const MEDIA_TYPES = new Map([
	['ndjson', 'application/x-ndjson'],
	['parquet', 'application/vnd.apache.parquet'],
	['sqlite', 'application/vnd.sqlite3'],
	['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
	['bib', 'text/x-bibtex'],
	['cff', 'text/yaml']
]);
/** Types that are text, and so have an encoding to declare and shrink when compressed. */
const TEXT = /^text\/|[/+](?:json|xml|x-ndjson)$/;
/** Smaller bodies are not worth compressing. */
const WORTH_COMPRESSING = 1024;
/** File names below here change with their content. */
const IMMUTABLE = '_app/immutable/';

/** How many ports after the wished one are tried. */
const PORTS_TRIED = 20;

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

/**
 * Serves a folder below one or more paths: `index.html` of a folder, a redirect where the slash at the end is
 * missing, ranges, 304 for what a browser still has, `404.html` with status 404 for all else. Text is declared as UTF-8
 * and compressed, unless `compress` is false.
 * @param {{ folder: string, bases?: string[], port?: number, host?: string, compress?: boolean, isFixed?: boolean }} options
 *   `bases` begin and end with a slash; port 0 takes any free one, another is followed by the next ones where it is taken, unless
 *   `isFixed`
 * @returns {Promise<{ port: number, close: () => Promise<void> }>} throws where the folder holds no `index.html`, or the fixed port is taken
 */
export async function serveFolder({
	folder,
	bases = ['/'],
	port = 0,
	host = '127.0.0.1',
	compress = true,
	isFixed = false
}) {
	if (!existsSync(join(folder, 'index.html'))) {
		throw new Error(`There is no built site in ${folder}: contested-figures build makes one.`);
	}
	const server = createServer((request, response) => {
		answer(request, response, { folder, bases, compress }).catch((/** @type {unknown} */ error) => {
			console.error(`${request.url ?? ''}: ${error instanceof Error ? error.message : String(error)}`);
			if (!response.headersSent) response.writeHead(500);
			response.end();
		});
	});
	await listen(server, port, host, isFixed);
	const address = server.address();
	return {
		port: typeof address === 'object' && address !== null ? address.port : port,
		close: async () => {
			server.closeAllConnections();
			server.close();
			await once(server, 'close');
		}
	};
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {{ folder: string, bases: string[], compress: boolean }} site
 */
async function answer(request, response, { folder, bases, compress }) {
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.writeHead(405, { Allow: 'GET, HEAD' }).end();
		return;
	}
	const [pathname = '/', ...query] = (request.url ?? '/').split('?');
	const base = bases.filter((path) => pathname.startsWith(path)).sort((a, b) => b.length - a.length)[0];
	const below = base === undefined ? null : pathname.slice(base.length);
	const path = below === null ? null : decodePath(below);
	const body = path === null ? null : await contents(join(folder, withIndex(path)));
	if (body !== null && path !== null) {
		await send(request, response, { path: withIndex(path), body, compress });
	} else if (below !== null && path !== null && (await contents(join(folder, path, 'index.html'))) !== null) {
		const search = query.length > 0 ? `?${query.join('?')}` : '';
		response.writeHead(301, { Location: `./${below.slice(below.lastIndexOf('/') + 1)}/${search}` }).end();
	} else {
		response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
		const page = (await contents(join(folder, '404.html'))) ?? 'Not found';
		response.end(request.method === 'HEAD' ? undefined : page);
	}
}

/**
 * Sends a file whole, a range of it, or the word that the browser has it already.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {{ path: string, body: Buffer, compress: boolean }} file
 */
async function send({ method, headers }, response, { path, body, compress }) {
	const type = mediaType(path);
	const asked = headers.range;
	const encoding =
		compress && asked === undefined && TEXT.test(type) && body.length >= WORTH_COMPRESSING
			? acceptedEncoding(headers['accept-encoding'])
			: null;
	const sum = createHash('sha256').update(body).digest('base64url').slice(0, 22);
	const etag = `"${sum}${encoding === null ? '' : `-${encoding}`}"`;
	response.setHeader('ETag', etag);
	response.setHeader('Vary', 'Accept-Encoding');
	response.setHeader('Accept-Ranges', 'bytes');
	response.setHeader(
		'Cache-Control',
		path.startsWith(IMMUTABLE) ? 'public, max-age=31536000, immutable' : 'no-cache'
	);
	response.setHeader('X-Content-Type-Options', 'nosniff');
	if (headers['if-none-match']?.split(/\s*,\s*/).some((tag) => tag === etag || tag === '*')) {
		response.writeHead(304).end();
		return;
	}
	response.setHeader('Content-Type', TEXT.test(type) ? `${type}; charset=utf-8` : type);
	const range = (headers['if-range'] ?? etag) === etag ? rangeOf(body.length, asked) : 'whole';
	if (range === 'outside') {
		response.writeHead(416, { 'Content-Range': `bytes */${String(body.length)}` }).end();
		return;
	}
	let sent = body;
	if (range !== 'whole') {
		sent = body.subarray(range.start, range.end + 1);
		const bounds = `${String(range.start)}-${String(range.end)}`;
		response.setHeader('Content-Range', `bytes ${bounds}/${String(body.length)}`);
	} else if (encoding !== null) {
		response.setHeader('Content-Encoding', encoding);
		sent = encoding === 'br' ? await brotli(body, BROTLI) : await gzip(body);
	}
	response.writeHead(range === 'whole' ? 200 : 206, { 'Content-Length': sent.length });
	response.end(method === 'HEAD' ? undefined : sent);
}

/** Quick enough to do at each request. */
const BROTLI = { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 5 } };

/**
 * The part of a file that is asked for. Several parts at once are answered with the whole, which is allowed.
 * @param {number} size
 * @param {string | undefined} asked
 * @returns {{ start: number, end: number } | 'whole' | 'outside'}
 */
function rangeOf(size, asked) {
	if (asked === undefined) return 'whole';
	const ranges = parseRange(size, asked);
	if (ranges === -1) return 'outside';
	if (ranges === -2 || ranges.type !== 'bytes' || ranges.length !== 1) return 'whole';
	return ranges[0] ?? 'whole';
}

/**
 * @param {string | string[] | undefined} accepted the header Accept-Encoding
 * @returns {'br' | 'gzip' | null}
 */
function acceptedEncoding(accepted) {
	const names = String(accepted ?? '')
		.split(',')
		.filter((entry) => !/;\s*q=0(?:\.0*)?\s*$/.test(entry))
		.map((entry) => entry.split(';')[0]?.trim());
	if (names.includes('br')) return 'br';
	return names.includes('gzip') ? 'gzip' : null;
}

/**
 * The path of a file below the folder, or null where the address names none or leads out of the folder.
 * @param {string} path percent-encoded
 * @returns {string | null}
 */
function decodePath(path) {
	try {
		const decoded = decodeURIComponent(path);
		return decoded.split(/[/\\]/).includes('..') || decoded.includes('\0') ? null : decoded;
	} catch {
		return null;
	}
}

/** @param {string} path */
function withIndex(path) {
	return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/**
 * What a file holds now; null where there is none.
 * @param {string} path
 * @returns {Promise<Buffer | null>}
 */
async function contents(path) {
	try {
		return await readFile(path);
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? error.code : '';
		if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return null;
		throw error;
	}
}

/** @param {string} path */
function mediaType(path) {
	const ending = path.slice(path.lastIndexOf('.') + 1);
	return MEDIA_TYPES.get(ending) ?? lookup(ending) ?? 'application/octet-stream';
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @param {boolean} isFixed
 */
async function listen(server, port, host, isFixed) {
	const last = isFixed || port === 0 ? port : Math.min(port + PORTS_TRIED, 65_535);
	for (let tried = port; ; tried++) {
		try {
			server.listen(tried, host);
			await once(server, 'listening');
			return;
		} catch (error) {
			const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
			if (taken && isFixed)
				throw new Error(`The port ${String(port)} is taken; --port names another, or 0 for any.`);
			if (!taken || tried >= last) throw error;
		}
	}
}
