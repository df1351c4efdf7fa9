/**
 * Writes the `resources` of a record's `datapackage.json` from the schema, one for each table that the record has; whatever
 * else the file says stays as it is.
 * Usage: `npm run data:describe [-- path/to/record]`; the folder defaults to `DATA_DIR`, else `data`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { dataResources, tableFile } from '#lib/domain/record/data-resource.ts';
import { TABLES } from '#lib/domain/record/schema/tables.ts';
import { recordFolder } from '#lib/server/record.ts';

const folder = process.argv[2] ?? recordFolder();
const path = join(folder, 'datapackage.json');
try {
	const descriptor: unknown = JSON.parse(readFileSync(path, 'utf8'));
	const resources = dataResources(TABLES.filter((table) => existsSync(join(folder, tableFile(table)))));
	writeFileSync(path, `${JSON.stringify(Object.assign({}, descriptor, { resources }), null, '\t')}\n`);
	console.log(`${path}: ${String(resources.length)} tables described`);
} catch (error) {
	console.error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
	process.exitCode = 1;
}
