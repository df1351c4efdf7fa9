/** Prints the SHA-256 of every download of a record: `node scripts/run.js tests/records/hash-downloads.ts FOLDER`. */
import process from 'node:process';
import { fileCatalogue } from '#lib/publish/files/file-catalogue.ts';
import { sha256 } from '#lib/publish/formats/checksums.ts';
import { readPublication } from './read-publication.ts';

for (const { path, bytes } of fileCatalogue(
	readPublication(process.argv[2] ?? 'data', 'https://ferries.example')
)) {
	console.log(`${sha256(await bytes())}  ${path}`);
}
