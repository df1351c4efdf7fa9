/**
 * Whether the site that stands is what a build would make again: of the same record, sources and packages, in the same
 * environment, and since then unchanged. The note of it lies beside what Kit makes, and never in the site.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';

/** Where the note lies, below the folder of the tool. */
const NOTE = '.svelte-kit/last-build.json';
/** What of the folder of the tool makes a site; packages are known by the lists of what is locked and what is installed. */
const SOURCES = [
	'docs/rules.md',
	'examples',
	'messages',
	'project.inlang/settings.json',
	'scripts',
	'src',
	'static',
	'package.json',
	'package-lock.json',
	'node_modules/.package-lock.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];
/** Made of the messages by each build, and so never what was there before. */
const MADE = 'src/lib/paraglide';
/** Variables that a build reads, besides the folder of the record. */
const VARIABLES = ['ORIGIN', 'NODE_OPTIONS'];

/**
 * A mark of all that a site is made of: two builds with the same mark make the same site.
 *
 * @param tool its folder
 * @param record its folder
 */
export function fingerprint(tool: string, record: string): string {
	const hash = createHash('sha256');
	const environment = [process.version, process.platform, process.arch];
	hash.update(JSON.stringify([...environment, ...VARIABLES.map((name) => process.env[name] ?? null)]));
	for (const [name, place] of [
		...SOURCES.map((source) => [source, join(tool, source)] as const),
		['record', resolve(record)] as const
	])
		for (const file of filesBelow(place, join(tool, MADE))) {
			hash.update(`\0${name}${file.slice(place.length)}\0`);
			hash.update(createHash('sha256').update(readFileSync(file)).digest());
		}
	return hash.digest('hex');
}

/** Notes of which mark the site in a folder was made, once it stands there. */
export function noteBuild(tool: string, site: string, mark: string): void {
	const file = join(tool, NOTE);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, JSON.stringify({ mark, site: resolve(site), state: stateOf(site) }));
}

/** Whether the site in a folder is the last that was made, of this mark, and nothing in it was touched since. */
export function isBuilt(tool: string, site: string, mark: string): boolean {
	const file = join(tool, NOTE);
	if (!existsSync(file) || !existsSync(site)) return false;
	const note = JSON.stringify({ mark, site: resolve(site), state: stateOf(site) });
	return readFileSync(file, 'utf8') === note;
}

/** A mark of the files of a folder by their names, sizes and times. */
function stateOf(folder: string): string {
	const hash = createHash('sha256');
	for (const file of filesBelow(resolve(folder), '')) {
		const { size, mtimeMs } = statSync(file);
		hash.update(`${file}\0${String(size)}\0${String(mtimeMs)}\0`);
	}
	return hash.digest('hex');
}

/** The files of a folder and of those below it, in an order that no disk decides; a file itself; nothing where none is. */
function filesBelow(place: string, leftOut: string): string[] {
	const entry = statSync(place, { throwIfNoEntry: false });
	if (!entry || place === leftOut) return [];
	if (!entry.isDirectory()) return [place];
	return readdirSync(place)
		.sort()
		.flatMap((name) => filesBelow(join(place, name), leftOut));
}
