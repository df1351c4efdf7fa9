import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const VITE = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
/** What the test runner sets for itself; a build that saw it would be a build for tests. */
const OF_THE_RUNNER = /^(?:VITEST.*|NODE_ENV|MODE|PROD|DEV|SSR|BASE_URL|TEST)$/;

/** What a build reads and what is packed; the packages are shared. */
const SOURCES = [
	'CHANGELOG.md',
	'bin',
	'data',
	'docs',
	'examples',
	'messages',
	'project.inlang',
	'scripts',
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
): Promise<Outcome> {
	const machine = Object.fromEntries(
		Object.entries(process.env).filter(([name]) => !OF_THE_RUNNER.test(name))
	);
	const child = spawn(process.execPath, args, { cwd: folder, env: { ...machine, ...variables } });
	return new Promise((resolve, reject) => {
		let output = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream.setEncoding('utf8');
			stream.on('data', (text: string) => (output += text));
		}
		child.on('error', reject);
		child.on('close', (status) => {
			resolve({ status, output });
		});
	});
}

/** A copy of the project. */
export interface Copy {
	/** Its folder. */
	readonly project: string;
	/** Builds its site and says where it is; throws with what the build wrote where it fails. */
	readonly build: (variables: Readonly<Record<string, string>>) => Promise<string>;
	/** Takes the copy and its site from the disk. */
	readonly remove: () => void;
}

/** Copies the project to a folder of another name, its files written last to first. */
export function copyProject(): Copy {
	const project = mkdtempSync(join(tmpdir(), 'a copy of it '));
	for (const source of SOURCES.toReversed()) copyBackwards(join(ROOT, source), join(project, source));
	symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'));
	return {
		project,
		build: async (variables) => {
			const site = join(project, 'another site');
			const { status, output } = await runNode([VITE, 'build'], { ...variables, SITE_DIR: site }, project);
			if (status !== 0) throw new Error(`The build failed:\n${output}`);
			return site;
		},
		remove: () => {
			rmSync(project, { recursive: true, force: true });
		}
	};
}

/** Copies a file, or a folder with its files written last to first. */
export function copyBackwards(from: string, to: string): void {
	if (!statSync(from).isDirectory()) {
		copyFileSync(from, to);
		return;
	}
	mkdirSync(to);
	for (const name of readdirSync(from).sort().reverse()) copyBackwards(join(from, name), join(to, name));
}
