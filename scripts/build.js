/**
 * Builds the site: `npm run build`, with `DATA_DIR` for another record and `ORIGIN` for absolute addresses.
 * The record is checked first, and the site is made in a folder of its own that takes the place of `build/` only when
 * it is whole: a broken record or a failed build leaves the build before as it was.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';

const SITE = 'build';
const STAGED = '.svelte-kit/staged-site';
const FORMER = '.svelte-kit/former-site';

/**
 * Runs a script of Node; ends this one with its exit code where it fails.
 * @param {string} script
 * @param {string[]} args
 * @param {Record<string, string>} env
 */
function run(script, args, env = {}) {
	const { status, signal, error } = spawnSync(process.execPath, [script, ...args], {
		stdio: 'inherit',
		env: { ...process.env, ...env }
	});
	if (error) throw error;
	if (signal !== null) console.error(`${script} was ended by ${signal}: the build is not whole.`);
	if (status !== 0) process.exit(status ?? 1);
}

const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');

run('scripts/run.js', ['src/cli/check-data.ts']);
rmSync(STAGED, { recursive: true, force: true });
run(vite, ['build', '--logLevel', 'warn'], { SITE_DIR: STAGED });

rmSync(FORMER, { recursive: true, force: true });
if (existsSync(SITE)) renameSync(SITE, FORMER);
renameSync(STAGED, SITE);
rmSync(FORMER, { recursive: true, force: true });
