/** Where a browser for the tests comes from: `CHROMIUM_PATH`, else an installed one, else an npm package. */
import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';
import process from 'node:process';

/** What of a machine decides which browser is taken. */
export interface Machine {
	readonly platform: NodeJS.Platform;
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly home: string;
	/** Whether a path is a file that can be run. */
	readonly canRun: (path: string) => boolean;
}

/** A browser that may be started: where it stands and by which of the rules it was found. */
export interface Candidate {
	readonly foundBy: 'CHROMIUM_PATH' | 'installed' | 'package';
	/** `null` for the package, which is unpacked only when its turn comes. */
	readonly path: string | null;
}

/** What to do where no browser can be had, in one line. */
export const ADVICE =
	'No browser to test with. Install Chrome or Chromium (Debian, Ubuntu: apt install chromium; ' +
	'macOS: brew install --cask google-chrome; Windows: winget install Google.Chrome), ' +
	'or set CHROMIUM_PATH to the file of one.';

const NAMES = [
	'google-chrome-stable',
	'google-chrome',
	'chrome',
	'chromium',
	'chromium-browser',
	'chromium-headless-shell'
];
const LINUX = [
	'/opt/google/chrome/chrome',
	'/usr/lib/chromium/chromium',
	'/usr/lib64/chromium-browser/chromium-browser',
	'/snap/bin/chromium'
];
const MACOS = ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'];
const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];

/** The machine the tests run on. */
export function thisMachine(): Machine {
	return { platform: process.platform, env: process.env, home: homedir(), canRun };
}

/**
 * The browsers to try, best first. A `CHROMIUM_PATH` is a wish: it is the only candidate then, and an Error is
 * thrown where it cannot be run.
 */
export function findChromium(machine: Machine): readonly Candidate[] {
	const wished = machine.env.CHROMIUM_PATH;
	if (wished !== undefined && wished !== '') {
		if (!machine.canRun(wished))
			throw new Error(`CHROMIUM_PATH is "${wished}": there is no file that can be run.`);
		return [{ foundBy: 'CHROMIUM_PATH', path: wished }];
	}
	const installed = [...new Set([...onPath(machine), ...usualPlaces(machine)])].filter(machine.canRun);
	return [
		...installed.map((path): Candidate => ({ foundBy: 'installed', path })),
		{ foundBy: 'package', path: null }
	];
}

function onPath({ platform, env }: Machine): string[] {
	const path = platform === 'win32' ? win32 : posix;
	const folders = (env.PATH ?? env.Path ?? '').split(path.delimiter).filter((folder) => folder !== '');
	const names = platform === 'win32' ? ['chrome.exe', 'chromium.exe'] : NAMES;
	return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

function usualPlaces({ platform, env, home }: Machine): string[] {
	if (platform === 'darwin') {
		return ['/Applications', posix.join(home, 'Applications')].flatMap((folder) =>
			MACOS.map((app) => posix.join(folder, app))
		);
	}
	if (platform === 'win32') {
		return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
			folder === undefined ? [] : WINDOWS.map((app) => win32.join(folder, app))
		);
	}
	return LINUX;
}

function canRun(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return statSync(path).isFile();
	} catch {
		return false;
	}
}
