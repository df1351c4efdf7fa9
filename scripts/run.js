/**
 * Runs a TypeScript file of the project on a plain Node: `node scripts/run.js src/cli/NAME.ts [arguments]`.
 * Vite is the one tool here that reads TypeScript, so its runner does it. The exit code is the file's own.
 */
import { resolve } from 'node:path';
import process from 'node:process';
import { runnerImport } from 'vite';

const [file, ...args] = process.argv.slice(2);
if (file === undefined) {
	console.error('usage: node scripts/run.js FILE.ts [arguments]');
	process.exit(2);
}
process.argv = [process.argv[0] ?? 'node', file, ...args];
// The tsconfig extends one that Kit writes, and Kit has not run yet in a fresh clone.
const oxc = { target: 'node20', tsconfig: false };
await runnerImport(resolve(file), { logLevel: 'error', oxc });
