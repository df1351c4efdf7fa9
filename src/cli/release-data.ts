/**
 * Freezes the record as its next version: proposes the version that fits what changed, sets its day, writes the lines of the changelog that are missing (rows
 * and numbers by their names, the sums that moved among them; words that are there stay), and then writes `versions/VERSION/` into its folder, which the site keeps under
 * `/data/v/VERSION/`. Where lines were drafted it stops, so that a person reads them; the second time it freezes.
 *
 * Usage: `npm run release:data [-- [--date YYYY-MM-DD] [--version V] [path/to/record]]`; the day defaults to today, the folder to `DATA_DIR`, else `data`.
 * `ORIGIN` makes its permalinks absolute. It refuses, naming rows, a version that does not fit, a day that is not after that of the version before, a number typed in a
 * sentence of a record whose `site.typed_numbers` is `error`, and a broken record. Exit code: 1 where it refuses, else 0.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { writeVersion } from '#lib/publish/versions/write-version.ts';
import type { RecordFiles } from '#lib/reading/check-record.ts';
import { loadRecord } from '#lib/server/load-record.ts';
import { checkContents } from '#lib/reading/check-record.ts';
import { recordFolder, siteOrigin } from '#lib/server/record.ts';
import { readOptions } from './edit/edit-request.ts';
import { citationOf, type VersionProposal } from './edit/next-version.ts';
import { EditFault } from './edit/record-edit.ts';
import { releaseRecord } from './release/release-record.ts';

function run(): string[] {
	const { file, date, cells } = readOptions(process.argv.slice(2));
	const { version = null, ...unknown } = cells;
	const [name] = Object.keys(unknown);
	if (name !== undefined) throw new EditFault(`unknown option --${name}; --date and --version are known`);
	const folder = file ?? recordFolder();
	const { files, problems } = loadRecord(folder, checkContents);
	if (files.size === 0) return problems.map(({ found, expected }) => `${folder}: ${found}; ${expected}`);
	const release = releaseRecord(files, {
		date: date ?? new Date().toISOString().slice(0, 10),
		version,
		origin: siteOrigin()
	});
	if ('faults' in release) return [...release.faults];
	const { proposal } = release;
	if ('draft' in release) {
		write(folder, files, release.draft, proposal);
		const said = `${folder}/CHANGELOG.md has new lines under ${proposal.version} (${proposal.created})`;
		console.log(`${said}: read and reword them, then run it again to freeze the version.`);
		return [];
	}
	write(folder, files, release.record, proposal);
	const place = writeVersion(folder, {
		version: proposal.version,
		created: proposal.created,
		files: release.files
	});
	console.log(`${place}: version ${proposal.version} is frozen, ${String(release.files.size)} files`);
	return [];
}

/** Writes what changed in the record, and the version wherever it is said again. */
function write(folder: string, before: RecordFiles, after: RecordFiles, proposal: VersionProposal): void {
	for (const [path, bytes] of after) if (before.get(path) !== bytes) writeFileSync(join(folder, path), bytes);
	const citation = citationOf(folder, proposal);
	if (citation) writeFileSync(citation.path, citation.text);
}

try {
	const faults = run();
	for (const fault of faults) console.error(fault);
	if (faults.length > 0) process.exitCode = 1;
} catch (error) {
	console.error(error instanceof EditFault ? error.message : error);
	process.exitCode = 1;
}
