/** Runs what was typed: `bin/contested-figures.js` loads this, from its sources or as it was packed. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { main } from './main.ts';

const folder = packageFolder(dirname(fileURLToPath(import.meta.url)));
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
	readonly version: string;
};
// A package never has a lockfile.
const isCheckout = existsSync(join(folder, 'package-lock.json'));
// Who reads along may stop, as `| head` does: what is left is not told, and the command ends as it would have.
for (const stream of [process.stdout, process.stderr])
	stream.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EPIPE') throw error;
	});
process.exitCode = await main(process.argv.slice(2), { folder, version, isCheckout });

function packageFolder(folder: string): string {
	return existsSync(join(folder, 'package.json')) ? folder : packageFolder(dirname(folder));
}
