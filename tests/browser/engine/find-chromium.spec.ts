import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ADVICE, findChromium, thisMachine, type Machine } from './find-chromium.ts';

/** A machine on which only the named files can be run. */
const machine = (files: readonly string[], rest: Partial<Machine> = {}): Machine => ({
	platform: 'linux',
	env: { PATH: '/usr/local/bin:/usr/bin' },
	home: '/home/keeper',
	canRun: (path) => files.includes(path),
	...rest
});

test('CHROMIUM_PATH comes before whatever is installed, and alone', () => {
	const env = { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/mine' };
	expect(findChromium(machine(['/opt/mine', '/usr/bin/chromium'], { env }))).toEqual([
		{ foundBy: 'CHROMIUM_PATH', path: '/opt/mine' }
	]);
});

test('a CHROMIUM_PATH that cannot be run is said, never passed over', () => {
	const env = { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/gone' };
	expect(() => findChromium(machine(['/usr/bin/chromium'], { env }))).toThrow(
		'CHROMIUM_PATH is "/opt/gone": there is no file that can be run.'
	);
});

test('an empty CHROMIUM_PATH is none', () => {
	const env = { PATH: '/usr/bin', CHROMIUM_PATH: '' };
	expect(findChromium(machine([], { env }))).toEqual([{ foundBy: 'package', path: null }]);
});

test('an installed Chrome or Chromium comes before the package, names on PATH before usual places', () => {
	const files = ['/snap/bin/chromium', '/usr/bin/chromium', '/usr/bin/google-chrome'];
	expect(findChromium(machine(files))).toEqual([
		{ foundBy: 'installed', path: '/usr/bin/google-chrome' },
		{ foundBy: 'installed', path: '/usr/bin/chromium' },
		{ foundBy: 'installed', path: '/snap/bin/chromium' },
		{ foundBy: 'package', path: null }
	]);
});

describe('usual places', () => {
	const chrome = 'Google Chrome.app/Contents/MacOS/Google Chrome';
	const exe = 'Google\\Chrome\\Application\\chrome.exe';
	test.each<[NodeJS.Platform, Record<string, string>, string]>([
		['darwin', {}, `/Applications/${chrome}`],
		['darwin', {}, `/home/keeper/Applications/${chrome}`],
		['win32', { PROGRAMFILES: 'C:\\Program Files' }, `C:\\Program Files\\${exe}`],
		['win32', { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }, `C:\\Program Files (x86)\\${exe}`],
		['win32', { LOCALAPPDATA: 'C:\\Users\\keeper\\Local' }, `C:\\Users\\keeper\\Local\\${exe}`],
		['win32', { Path: 'C:\\tools;D:\\chrome' }, 'D:\\chrome\\chrome.exe'],
		['linux', {}, '/opt/google/chrome/chrome']
	])('%s %o', (platform, env, path) => {
		expect(findChromium(machine([path], { platform, env }))[0]).toEqual({ foundBy: 'installed', path });
	});
});

describe('planted files', () => {
	let folder: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'path-'));
	});
	afterEach(() => {
		rmSync(folder, { recursive: true });
	});

	test('a file that can be run is found; one that cannot, and a folder, are not', () => {
		mkdirSync(join(folder, 'google-chrome'));
		writeFileSync(join(folder, 'chrome'), '');
		writeFileSync(join(folder, 'chromium'), '');
		chmodSync(join(folder, 'chromium'), 0o755);
		const [first] = findChromium({ ...thisMachine(), platform: 'linux', env: { PATH: folder } });
		expect(first).toEqual({ foundBy: 'installed', path: join(folder, 'chromium') });
	});
});

test('the advice is one line that names what to install', () => {
	expect(ADVICE).not.toContain('\n');
	expect(ADVICE).toMatch(/Install Chrome or Chromium .*CHROMIUM_PATH/);
});
