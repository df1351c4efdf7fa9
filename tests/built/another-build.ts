import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const VITE = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
/** What the test runner sets for itself; a build that saw it would be a build for tests. */
const OF_THE_RUNNER = /^(?:VITEST.*|NODE_ENV|MODE|PROD|DEV|SSR|BASE_URL|TEST)$/;

/** How a command ended. */
export interface Outcome {
	readonly status: number | null;
	/** What it wrote, to either stream. */
	readonly output: string;
}

/** Runs a script of the project on Node, with variables besides those of the machine. */
export function runNode(args: readonly string[], variables: Readonly<Record<string, string>>): Outcome {
	const machine = Object.fromEntries(
		Object.entries(process.env).filter(([name]) => !OF_THE_RUNNER.test(name))
	);
	const { status, stdout, stderr } = spawnSync(process.execPath, args, {
		cwd: ROOT,
		env: { ...machine, ...variables },
		encoding: 'utf8'
	});
	return { status, output: stdout + stderr };
}

/** Builds the site once more into a folder of its own, which is gone after the work; `build/` stays as it is. */
export function withAnotherBuild(
	variables: Readonly<Record<string, string>>,
	work: (folder: string) => void
): void {
	const folder = mkdtempSync(join(tmpdir(), 'site-'));
	try {
		const { status, output } = runNode([VITE, 'build'], { ...variables, SITE_DIR: folder });
		if (status !== 0) throw new Error(`The build failed:\n${output}`);
		work(folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
