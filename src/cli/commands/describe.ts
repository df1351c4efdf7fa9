/**
 * Writes the `resources` of a record's `datapackage.json` from the schema, one for each table that the record has; whatever
 * else the file says stays as it is.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataResources, tableFile } from '#lib/domain/record/data-resource.ts';
import { TABLES } from '#lib/domain/record/schema/tables.ts';
import { DESCRIPTOR_FILE } from '#lib/reading/rules/package/check-package.ts';
import { EXIT, type Call, type Exit } from '../command/command.ts';
import { recordOf } from '../command/record-place.ts';

/** Throws where the file cannot be read or is no JSON. */
export function run(call: Call): Exit {
	const path = describeRecord(recordOf(call, call.words[0]));
	console.log(path);
	return EXIT.done;
}

/** Describes the tables of the record in a folder, and says how many. */
export function describeRecord(folder: string): string {
	const path = join(folder, DESCRIPTOR_FILE);
	try {
		const descriptor: unknown = JSON.parse(readFileSync(path, 'utf8'));
		const resources = dataResources(TABLES.filter((table) => existsSync(join(folder, tableFile(table)))));
		writeFileSync(path, `${JSON.stringify(Object.assign({}, descriptor, { resources }), null, '\t')}\n`);
		return `${path}: ${String(resources.length)} tables described`;
	} catch (error) {
		throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
	}
}
