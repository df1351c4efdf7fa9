/**
 * Runs TypeScript of the project on a plain Node. Vite is the one tool here that reads TypeScript, so its runner does it.
 */
import { resolve } from 'node:path';
import process from 'node:process';

/**
 * Runs a file to its end, what it awaits included; ends with a message where that cannot be.
 * @param {string} file
 */
export async function runTypeScript(file) {
	const path = resolve(file);
	// Vite reads what follows these signs as the query of an address.
	if (/[#?]/.test(path)) fail(`The folder of ${path} has # or ? in its path; move or rename it.`);
	const vite = await import('vite').catch((/** @type {unknown} */ error) => {
		if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')) throw error;
		return fail('The packages that build the site are missing: run "npm ci --include=dev".');
	});
	// The tsconfig extends one that Kit writes, and Kit has not run yet in a fresh clone.
	const oxc = { target: 'node20', tsconfig: false };
	await vite.runnerImport(path, { configFile: false, logLevel: 'error', oxc });
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
	console.error(message);
	process.exit(1);
}
