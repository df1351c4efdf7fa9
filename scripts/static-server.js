/**
 * The built site as an ordinary static host would serve it. `vite preview` is no stand-in: it serves what Kit
 * prerendered, not the folder that is copied to a mirror, and cannot serve it below another path.
 */
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** Media types that `sirv` leaves out or leaves without their encoding. */
const MEDIA_TYPES = new Map([
	['csv', 'text/csv; charset=utf-8'],
	['md', 'text/markdown; charset=utf-8'],
	['ndjson', 'application/x-ndjson'],
	['parquet', 'application/vnd.apache.parquet'],
	['txt', 'text/plain; charset=utf-8']
]);

/** How many ports after the wished one are tried. */
const PORTS_TRIED = 20;

/**
 * Serves a folder below one or more paths: `index.html` of a folder, a redirect where the slash at the end is
 * missing, `404.html` with status 404 for all else. Text is declared as UTF-8.
 * @param {{ folder: string, bases?: string[], port?: number, host?: string }} options `bases` begin and end with
 *   a slash; port 0 takes any free one, another is followed by the next ones where it is taken
 * @returns {Promise<{ port: number, close: () => Promise<void> }>} throws where the folder holds no `index.html`
 */
export async function serveFolder({ folder, bases = ['/'], port = 0, host = '127.0.0.1' }) {
	if (!existsSync(join(folder, 'index.html'))) {
		throw new Error(`There is no built site in ${folder}: run "npm run build" first.`);
	}
	const files = sirv(folder, { etag: true, setHeaders: nameType });
	const notFound = existsSync(join(folder, '404.html'))
		? readFileSync(join(folder, '404.html'))
		: 'Not found';

	const server = createServer((request, response) => {
		const [pathname = '/', ...query] = (request.url ?? '/').split('?');
		const missing = () => {
			response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
			response.end(request.method === 'HEAD' ? undefined : notFound);
		};
		const base = bases.filter((path) => pathname.startsWith(path)).sort((a, b) => b.length - a.length)[0];
		if (base === undefined) return missing();
		const below = pathname.slice(base.length);
		if (isFolder(folder, below)) {
			const search = query.length > 0 ? `?${query.join('?')}` : '';
			response.writeHead(301, { Location: `./${below.slice(below.lastIndexOf('/') + 1)}/${search}` });
			response.end();
			return;
		}
		request.url = `/${below}`;
		files(request, response, missing);
	});
	await listen(server, port, host);
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
 * @param {string} folder
 * @param {string} path below the folder, percent-encoded
 */
function isFolder(folder, path) {
	if (path === '' || path.endsWith('/') || path.includes('..')) return false;
	try {
		return existsSync(join(folder, decodeURIComponent(path), 'index.html'));
	} catch {
		return false;
	}
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} pathname
 */
function nameType(response, pathname) {
	const type = MEDIA_TYPES.get(pathname.slice(pathname.lastIndexOf('.') + 1));
	if (type !== undefined) response.setHeader('Content-Type', type);
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 */
async function listen(server, port, host) {
	const last = port === 0 ? 0 : Math.min(port + PORTS_TRIED, 65_535);
	for (let tried = port; ; tried++) {
		try {
			server.listen(tried, host);
			await once(server, 'listening');
			return;
		} catch (error) {
			const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
			if (!taken || tried >= last) throw error;
		}
	}
}
