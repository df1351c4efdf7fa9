/**
 * Runs a TypeScript file of the project on a plain Node: `node scripts/run.js src/cli/NAME.ts [arguments]`.
 * Vite is the one tool here that reads TypeScript, so its runner does it. The exit code is the file's own.
 */
import { resolve } from 'node:path';
import process from 'node:process';

const [file, ...args] = process.argv.slice(2);
if (file === undefined) {
	console.error('usage: node scripts/run.js FILE.ts [arguments]');
	process.exit(2);
}
const { vite, fault } = await loadVite();
if (vite === null) {
	console.error(fault);
	process.exit(1);
}
process.argv = [process.argv[0] ?? 'node', file, ...args];
// The tsconfig extends one that Kit writes, and Kit has not run yet in a fresh clone.
const oxc = { target: 'node20', tsconfig: false };
await vite.runnerImport(resolve(file), { logLevel: 'error', oxc });

/** Vite, or why there is none. */
async function loadVite() {
	// Vite reads what follows these signs as the query of an address.
	if (/[#?]/.test(resolve('.'))) {
		return { vite: null, fault: `The folder ${resolve('.')} has # or ? in its path; move or rename it.` };
	}
	try {
		return { vite: await import('vite'), fault: null };
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') {
			return {
				vite: null,
				fault: 'The packages that build the site are missing: run "npm ci --include=dev".'
			};
		}
		throw error;
	}
}
