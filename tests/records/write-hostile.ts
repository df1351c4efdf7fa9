/** Writes the downloads of a record full of hostile text: `node scripts/run.js tests/records/write-hostile.ts FOLDER`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileCatalogue } from '#lib/publish/files/file-catalogue.ts';
import { hostilePublication } from './hostile.ts';

const [, , folder] = process.argv;
if (folder === undefined) throw new Error('name a folder to write to');
for (const { path, bytes } of fileCatalogue(hostilePublication())) {
	const file = join(folder, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, await bytes());
}
