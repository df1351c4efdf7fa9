/**
 * Serves the built site, or another folder, and prints its address: `node scripts/serve.js [FOLDER]`. `PORT` names the
 * port, else 4173.
 */
import { resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { serveFolder } from './static-server.js';

const DEFAULT_PORT = 4173;
const wished = process.env.PORT ?? String(DEFAULT_PORT);

if (!/^\d{1,5}$/.test(wished) || Number(wished) > 65_535) {
	console.error(`PORT is "${wished}"; it must be a number from 0 to 65535.`);
	process.exit(1);
}
try {
	const { port } = await serveFolder({
		folder: resolve(process.argv[2] ?? fileURLToPath(new URL('../build', import.meta.url))),
		port: Number(wished)
	});
	console.log(`\nThe site is at http://127.0.0.1:${String(port)}/ (Ctrl+C ends it)\n`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
