/**
 * Writes the `resources` of a record's `datapackage.json` from the schema, one for each table that the record has. A short
 * description is written out whole, with what follows from its title; whatever else the file says stays as it is.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DESCRIPTOR_FILE } from '#lib/reading/rules/package/check-package.ts';
import { loadRecord } from '#lib/server/load-record.ts';
import type { Call } from '../command/command.ts';
import { EXIT, type Exit } from '../command/exit.ts';
import { recordOf } from '../command/record-place.ts';
import { described } from '../described.ts';

/** Throws where the file cannot be read or is no JSON. */
export function run(call: Call): Exit {
	const path = describeRecord(recordOf(call, call.words[0]));
	call.telling.tell(path);
	return EXIT.done;
}

/**
 * Describes the tables of the record in a folder, and says how many.
 *
 * @throws {Error} where the description cannot be read or is no JSON
 */
export function describeRecord(folder: string): string {
	const path = join(folder, DESCRIPTOR_FILE);
	try {
		const { files } = loadRecord(folder);
		if (!files.has(DESCRIPTOR_FILE)) throw new Error('there is none; contested-figures init begins a record');
		const { text, count, added } = described(files);
		writeFileSync(path, text);
		const words = added.length === 0 ? '' : `; written out for you to change: ${added.join(', ')}`;
		return `${path}: ${count === 1 ? '1 table' : `${String(count)} tables`} described${words}`;
	} catch (error) {
		throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
	}
}
