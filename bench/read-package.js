/** Reads the tables of a record by the npm reader of data packages, types and keys included: `node bench/read-package.js FOLDER`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import datapackage from 'datapackage';

const [folder = 'data'] = process.argv.slice(2);
const described = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
// The reader knows the first version of the standard alone, and finds by these names that there are tables.
described.profile = 'tabular-data-package';
for (const resource of described.resources) resource.profile = 'tabular-data-resource';
delete described.$schema;
const reader = await datapackage.Package.load(described, { basePath: folder });
let rows = 0;
for (const table of reader.resources) rows += (await table.read({ relations: true })).length;
if (rows === 0) throw new Error(`${folder}: no rows were read`);
console.log(`${folder}: ${rows} rows`);
