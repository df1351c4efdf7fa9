import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const VITE = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
/** What the test runner sets for itself; a build that saw it would be a build for tests. */
const OF_THE_RUNNER = /^(?:VITEST.*|NODE_ENV|MODE|PROD|DEV|SSR|BASE_URL|TEST)$/;

/** What a build reads; the packages are shared. */
const SOURCES = [
	'data',
	'messages',
	'project.inlang',
	'src',
	'static',
	'package.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];
/** The year that a build in another time sees. */
export const LATER_YEAR = 2040;
const LATER = `data:text/javascript,${encodeURIComponent(`
	const Now = Date;
	const ahead = Now.UTC(${String(LATER_YEAR)}, 5, 1, 12, 34, 56) - Now.now();
	globalThis.Date = class Date extends Now {
		constructor(...parts) {
			super(...(parts.length === 0 ? [Now.now() + ahead] : parts));
		}
		static now() {
			return Now.now() + ahead;
		}
	};
`)}`;
/** Variables with which Node loads the clock of that year before any other module. */
export const LATER_CLOCK = { NODE_OPTIONS: `--import ${LATER}` };

/** How a command ended. */
export interface Outcome {
	readonly status: number | null;
	/** What it wrote, to either stream. */
	readonly output: string;
}

/** Runs a script of the project on Node in its folder or another, with variables besides those of the machine. */
export function runNode(
	args: readonly string[],
	variables: Readonly<Record<string, string>>,
	folder = ROOT
): Outcome {
	const machine = Object.fromEntries(
		Object.entries(process.env).filter(([name]) => !OF_THE_RUNNER.test(name))
	);
	const { status, stdout, stderr } = spawnSync(process.execPath, args, {
		cwd: folder,
		env: { ...machine, ...variables },
		encoding: 'utf8'
	});
	return { status, output: stdout + stderr };
}

/** Builds the site once more into a folder of its own, which is gone after the work; `build/` stays as it is. */
export function withAnotherBuild(
	variables: Readonly<Record<string, string>>,
	work: (folder: string) => void,
	project = ROOT
): void {
	const folder = mkdtempSync(join(tmpdir(), 'site-'));
	try {
		const { status, output } = runNode([VITE, 'build'], { ...variables, SITE_DIR: folder }, project);
		if (status !== 0) throw new Error(`The build failed:\n${output}`);
		work(folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/**
 * A copy of the project in a folder of another name, its files written last to first, which is gone after the work.
 */
export function withCopy(work: (project: string) => void): void {
	const folder = mkdtempSync(join(tmpdir(), 'a copy of it '));
	try {
		for (const source of SOURCES.toReversed()) copyBackwards(join(ROOT, source), join(folder, source));
		symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
		work(folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function copyBackwards(from: string, to: string): void {
	if (!statSync(from).isDirectory()) {
		copyFileSync(from, to);
		return;
	}
	mkdirSync(to);
	for (const name of readdirSync(from).sort().reverse()) copyBackwards(join(from, name), join(to, name));
}
