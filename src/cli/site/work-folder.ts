/**
 * Where a site is made. The package of the tool may be read-only, and lies below `node_modules`, where no bundler looks for
 * sources: what makes a site is copied to a folder of its own, with links to the packages that it needs. Where the tool
 * itself is being worked on, its own folder is the place.
 */
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	realpathSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import type { Tool } from '../command/command.ts';

/** What of the package does not make a site: the commands themselves, what explains them, and what npm puts there. */
const NO_SOURCES = new Set(['bin', 'dist', 'docs', 'node_modules']);

/** A folder in which a site is made. */
export interface WorkFolder {
	readonly folder: string;
	/** Takes it from the disk, where it was made for this. */
	readonly remove: () => void;
}

/** Makes the folder; throws where a package that the tool needs is missing. */
export function makeWorkFolder(tool: Tool): WorkFolder {
	if (tool.isCheckout) return { folder: tool.folder, remove: () => undefined };
	const folder = mkdtempSync(join(realpathSync(tmpdir()), 'contested-figures-'));
	const remove = () => {
		process.off('exit', remove);
		rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
	};
	process.once('exit', remove);
	for (const name of readdirSync(tool.folder))
		if (!NO_SOURCES.has(name)) copyWritable(join(tool.folder, name), join(folder, name));
	linkPackages(tool.folder, join(folder, 'node_modules'));
	return { folder, remove };
}

/** Copies content and no permissions: into a copy of a read-only folder nothing could be written. */
function copyWritable(from: string, to: string): void {
	if (!statSync(from).isDirectory()) {
		writeFileSync(to, readFileSync(from));
		return;
	}
	mkdirSync(to);
	for (const name of readdirSync(from)) copyWritable(join(from, name), join(to, name));
}

/** Links each package that the tool depends on to where it is installed. */
function linkPackages(tool: string, folder: string): void {
	const { dependencies } = JSON.parse(readFileSync(join(tool, 'package.json'), 'utf8')) as {
		readonly dependencies: Readonly<Record<string, string>>;
	};
	for (const name of Object.keys(dependencies)) {
		const link = join(folder, name);
		mkdirSync(dirname(link), { recursive: true });
		// A junction needs no permission on Windows; elsewhere the word is ignored.
		symlinkSync(installedAt(tool, name), link, 'junction');
	}
}

/**
 * Where a package is that the tool finds from its folder.
 *
 * @throws {Error} where it is not installed
 */
export function installedAt(tool: string, name: string): string {
	for (let folder = tool; ; folder = dirname(folder)) {
		const place = join(folder, 'node_modules', name);
		if (existsSync(place)) return realpathSync(place);
		if (dirname(folder) === folder)
			throw new Error(`The package ${name} is missing, which contested-figures needs: install it again.`);
	}
}
