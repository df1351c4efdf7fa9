/** The tool as somebody else has it: packed, installed into a folder of theirs, and not to be written to. */
import { execFileSync } from 'node:child_process';
import {
	chmodSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { ROOT, runNode, type Outcome } from './another-build.ts';

/** A folder in which the tool is installed from its package. */
export interface InstalledTool {
	/** A folder with a blank and a sign of another script in its path. */
	readonly folder: string;
	/** Runs a command of the tool in a folder. */
	readonly run: (
		args: readonly string[],
		folder: string,
		variables?: Readonly<Record<string, string>>
	) => Promise<Outcome>;
	/** Every file of the package with the time of its last change. */
	readonly package: () => ReadonlyMap<string, number>;
	readonly remove: () => void;
}

/**
 * Packs the tool of a project and installs it from the packages that are here, without the network. Throws with what npm
 * wrote where that fails.
 *
 * @param project the folder of the project or of a copy of it
 */
export async function installTool(project: string): Promise<InstalledTool> {
	const folder = mkdtempSync(join(tmpdir(), 'somebody’s 數字 '));
	const [modules, tool] = [join(folder, 'node_modules'), join(folder, 'node_modules/contested-figures')];
	const remove = () => {
		setModes(tool, 0o755);
		rmSync(folder, { recursive: true, force: true });
	};
	mkdirSync(modules);
	const npm = process.env['npm_execpath'] ?? npmBesideNode();
	const packing = await runNode(
		[npm, 'pack', '--offline', '--silent', '--pack-destination', folder],
		{},
		project
	);
	if (packing.status !== 0) throw new Error(packing.output);
	const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
	execFileSync('tar', ['-xzf', join(folder, tarball), '-C', modules]);
	renameSync(join(modules, 'package'), tool);
	rmSync(join(folder, tarball));
	const { dependencies } = JSON.parse(readFileSync(join(tool, 'package.json'), 'utf8')) as {
		readonly dependencies: Readonly<Record<string, string>>;
	};
	for (const name of Object.keys(dependencies)) {
		mkdirSync(dirname(join(modules, name)), { recursive: true });
		symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
	}
	setModes(tool, 0o555);
	return {
		folder,
		run: (args, where, variables = {}) =>
			runNode(
				[join(tool, 'bin/contested-figures.js'), ...args],
				{ DATA_DIR: '', ORIGIN: '', ...variables },
				where
			),
		package: () => new Map(filesBelow(tool).map((path) => [path, lstatSync(path).mtimeMs])),
		remove
	};
}

/** Where npm is that came with Node. */
function npmBesideNode(): string {
	return join(dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js');
}

function filesBelow(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true })
		.flatMap((entry) => {
			const path = join(folder, entry.name);
			return entry.isDirectory() ? [path, ...filesBelow(path)] : [path];
		})
		.sort();
}

/** Of a folder, all that is in it, and of files; the right to run what is a folder or a file alike. */
function setModes(folder: string, mode: number): void {
	for (const path of [folder, ...filesBelow(folder)]) chmodSync(path, mode);
}
