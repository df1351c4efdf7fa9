/**
 * Compiles the words of the interface to functions. Files that are as they were stay untouched and the others are
 * replaced whole, so that a check or a server that reads them meanwhile never finds one missing or half written.
 */
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync
} from 'node:fs';
import { dirname, join } from 'node:path';
import { compile } from '@inlang/paraglide-js';
import { MESSAGE_COMPILER } from './site/message-compiler.js';

const MADE = MESSAGE_COMPILER.outdir;

for (const file of readdirSync('messages')) if (file.endsWith('.json')) expectJson(join('messages', file));
mkdirSync('.svelte-kit', { recursive: true });
const fresh = mkdtempSync(join('.svelte-kit', 'messages-'));
try {
	await compile({ ...MESSAGE_COMPILER, outdir: fresh, outputStructure: 'locale-modules' });
	const files = filesIn(fresh);
	for (const file of files) replace(join(fresh, file), join(MADE, file));
	for (const file of existsSync(MADE) ? filesIn(MADE) : [])
		if (!files.includes(file)) rmSync(join(MADE, file));
} finally {
	rmSync(fresh, { recursive: true, force: true });
}

/**
 * Ends with a line that names the file where it is not JSON: the compiler names none.
 *
 * @param {string} file
 */
function expectJson(file) {
	try {
		JSON.parse(readFileSync(file, 'utf8'));
	} catch (error) {
		console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
		process.exit(1);
	}
}

/** @param {string} folder */
function filesIn(folder) {
	return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
		entry.isFile() ? [join(entry.parentPath, entry.name).slice(folder.length + 1)] : []
	);
}

/**
 * @param {string} from
 * @param {string} to
 */
function replace(from, to) {
	if (existsSync(to) && readFileSync(to).equals(readFileSync(from))) return;
	mkdirSync(dirname(to), { recursive: true });
	const beside = `${to}.new`;
	cpSync(from, beside);
	renameSync(beside, to);
}
