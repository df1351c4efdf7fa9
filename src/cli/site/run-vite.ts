/** Runs Vite in the folder in which a site is made. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Tool } from '../command/command.ts';
import { installedAt } from './work-folder.ts';

/**
 * The bundler, and what draws and packs with large pieces of memory, give it back as soon as they no longer need it, since
 * what comes after needs some too: the first of its own, the others of the C library of Linux.
 */
const UNHELD = {
	MIMALLOC_PURGE_DELAY: '0',
	MALLOC_ARENA_MAX: '2',
	MALLOC_MMAP_THRESHOLD_: '1048576',
	MALLOC_TRIM_THRESHOLD_: '1048576'
};

/** What is left of a page is collected after a few pages: pages hold much for a short time, and the record that stays is small. */
const COLLECTED = ['--expose-gc', '--heap-growing-percent=70'];

/**
 * What most functions do in a build is done before machine code for them would have paid: they wait some fifteen times as long
 * for it as Node 20 lets them by itself, which took a sixth of the processor time of a build. Later versions count calls in
 * place of this measure, and refuse the word.
 */
const COMPILED_LATE = process.versions.node.startsWith('20.') ? ['--interrupt-budget=1000000'] : [];

/**
 * Runs it until it ends and gives its exit code.
 *
 * @param isTold whether what it says is shown at once; else it is shown where it fails, since it speaks of commands that an
 *   editor does not have
 * @param folder the folder in which the site is made
 * @param variables what it finds in its environment besides that of this command
 * @throws {Error} where a path has a sign that Vite takes for the query of an address
 */
export function runVite(
	tool: Tool,
	folder: string,
	args: readonly string[],
	variables: Readonly<Record<string, string>>,
	isTold: boolean
): Promise<number> {
	if (/[#?]/.test(folder)) throw new Error(`The folder ${folder} has # or ? in its path; move or rename it.`);
	const script = join(installedAt(tool.folder, 'vite'), 'bin/vite.js');
	const child = spawn(process.execPath, [...COLLECTED, ...COMPILED_LATE, script, ...args], {
		cwd: folder,
		stdio: ['inherit', isTold ? 'inherit' : 'pipe', 'inherit'],
		env: { ...process.env, ...UNHELD, ...variables }
	});
	const said: Buffer[] = [];
	child.stdout?.on('data', (part: Buffer) => said.push(part));
	// A terminal tells both of an interruption; this one waits for the other, and then clears up.
	const wait = () => undefined;
	const pass = (signal: NodeJS.Signals) => child.kill(signal);
	process.on('SIGINT', wait);
	process.on('SIGTERM', pass);
	return new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('close', (code, signal) => {
			process.off('SIGINT', wait);
			process.off('SIGTERM', pass);
			if (code !== 0) process.stderr.write(Buffer.concat(said));
			resolve(code ?? (signal === null ? 1 : 128 + constants.signals[signal]));
		});
	});
}
