/** Serves a built site as an ordinary host would, on this machine alone. */
import { resolve } from 'node:path';
import process from 'node:process';
import { serveFolder } from '../../../scripts/static-server.js';
import { UsageFault, type Call } from '../command/command.ts';
import { EXIT, type Exit } from '../command/exit.ts';

const DEFAULT_PORT = '4173';

/** Prints the address and serves until it is interrupted. */
export async function run(call: Call): Promise<Exit> {
	const set = process.env['PORT'] ?? '';
	const named = call.text('port') ?? (set === '' ? null : set);
	const wished = named ?? DEFAULT_PORT;
	if (!/^\d{1,5}$/.test(wished) || Number(wished) > 65_535)
		throw new UsageFault(`the port is "${wished}"; it must be a number from 0 to 65535`);
	const { port } = await serveFolder({
		folder: resolve(call.words[0] ?? 'build'),
		port: Number(wished),
		isFixed: named !== null
	});
	const address = `http://127.0.0.1:${String(port)}/`;
	call.telling.answer(`\nThe site is at ${address} (Ctrl+C ends it)\n`, { address });
	return EXIT.done;
}
