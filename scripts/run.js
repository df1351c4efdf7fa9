/**
 * Runs a TypeScript file of the project on a plain Node: `node scripts/run.js FILE.ts [arguments]`. The exit code is the
 * file's own.
 */
import process from 'node:process';
import { runTypeScript } from './run-typescript.js';

const [file, ...args] = process.argv.slice(2);
if (file === undefined) {
	console.error('usage: node scripts/run.js FILE.ts [arguments]');
	process.exit(2);
}
process.argv = [process.argv[0] ?? 'node', file, ...args];
await runTypeScript(file);
