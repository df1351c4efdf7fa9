/**
 * Builds the site: `npm run build`, with `DATA_DIR` for another record and `ORIGIN` for absolute addresses.
 * The record is checked first, and the site is made in a folder of its own that takes the place of `build/` only when
 * it is whole: a broken record or a failed build leaves the build before as it was.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, lstatSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
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

run('scripts/run.js', ['src/cli/check-data.ts']);
rmSync(STAGED, { recursive: true, force: true });
const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
// The machine may ask for another kind of build, which would make pages that look for sources.
run(vite, ['build', '--logLevel', 'warn'], { SITE_DIR: STAGED, NODE_ENV: 'production' });

putInPlace();
if (!process.env['ORIGIN'])
	console.log(
		'The site does not know its address: links to it have no picture on other sites, and pictures no address. Set ORIGIN, for instance ORIGIN=https://example.org npm run build.'
	);

/**
 * Puts the new site where the old one is, by its name where that can be done. A link to a folder or a mounted one
 * stays, and its content is exchanged.
 */
function putInPlace() {
	rmSync(FORMER, { recursive: true, force: true });
	const kept = lstatSync(SITE, { throwIfNoEntry: false });
	if (kept?.isSymbolicLink() !== true) {
		try {
			if (kept) renameSync(SITE, FORMER);
			renameSync(STAGED, SITE);
			rmSync(FORMER, { recursive: true, force: true });
			return;
		} catch (error) {
			const code = error instanceof Error && 'code' in error ? error.code : '';
			if (code !== 'EBUSY' && code !== 'EXDEV') throw error;
		}
	}
	for (const name of readdirSync(SITE)) rmSync(join(SITE, name), { recursive: true, force: true });
	cpSync(STAGED, realpathSync(SITE), { recursive: true });
	rmSync(STAGED, { recursive: true, force: true });
}
