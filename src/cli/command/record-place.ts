/** Which folder holds the record that a command is about, and what it is called. */
import { existsSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import process from 'node:process';
import { recordFolder } from '#lib/server/record.ts';
import { DESCRIPTOR_FILE } from '#lib/reading/rules/package/check-package.ts';
import { UsageFault, type Call } from './command.ts';

/**
 * The folder: what was typed, else `DATA_DIR`, else `data` where that holds the description of a record and this folder does not, else this folder.
 * `DATA_DIR` is set to it, so that whatever a command starts reads the same.
 *
 * @param typed the word of the command that names it, if it has one
 * @throws {UsageFault} where two folders are named
 */
export function recordOf(call: Call, typed?: string): string {
	const flag = call.text('record');
	if (typed !== undefined && flag !== null)
		throw new UsageFault(`two records, ${typed} and ${flag}; name one of them`);
	const isSet = (process.env['DATA_DIR'] ?? '') !== '';
	const folder = typed ?? flag ?? (!isSet && isHere() ? '.' : recordFolder());
	process.env['DATA_DIR'] = resolve(folder);
	return folder;
}

/** Whether the record is this folder, or belongs here since there is none below it either. */
function isHere(): boolean {
	return existsSync(DESCRIPTOR_FILE) || !existsSync(join('data', DESCRIPTOR_FILE));
}

/** A folder in words: its path from here, or its name where it is here. */
export function folderName(folder: string): string {
	return relative(process.cwd(), resolve(folder)) === '' ? basename(process.cwd()) : folder;
}
