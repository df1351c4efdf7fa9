/**
 * Freezes the record as the version that its `datapackage.json` names: writes `versions/VERSION/` into its folder, which
 * the site then keeps under `/data/v/VERSION/`. Refuses where the version does not fit what changed since the last one, and
 * where a number is typed in a sentence of a record whose `site.typed_numbers` is `error`.
 * Usage: `npm run release:data [-- path/to/record]`; `ORIGIN` makes its permalinks absolute.
 */
import process from 'node:process';
import { proseWords } from '#lib/format/prose/prose-words.ts';
import { makePublication } from '#lib/publish/files/make-publication.ts';
import { releaseFaults } from '#lib/publish/versions/release-faults.ts';
import { releaseFiles } from '#lib/publish/versions/release-files.ts';
import { writeVersion } from '#lib/publish/versions/write-version.ts';
import { isError } from '#lib/server/check-record.ts';
import { loadRecord } from '#lib/server/load-record.ts';
import { problemLine } from '#lib/server/read/problem.ts';
import { releaseProblems } from '#lib/server/rules/claims/check-prose.ts';
import { checkedRecord, recordFolder, siteOrigin } from '#lib/server/record.ts';

const folder = process.argv[2] ?? recordFolder();

function release(): string[] {
	const { problems, record, files } = loadRecord(folder);
	if (!record) return problems.filter(isError).map(problemLine);
	const kept = releaseProblems(record.descriptor, problems);
	if (kept.length > 0) return kept.map(problemLine);
	const { version, created } = record.package;
	const checked = checkedRecord(record, files);
	const made = releaseFiles(makePublication(checked, proseWords, { origin: siteOrigin() }));
	const faults = releaseFaults(record.versions.at(-1) ?? null, { version, files: made }, checked.changelog);
	if (faults.length > 0) return faults;
	const place = writeVersion(folder, { version, created, files: made });
	console.log(`${place}: version ${version} is frozen, ${String(made.size)} files`);
	return [];
}

const faults = release();
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
