/**
 * Freezes the record as the version that its `datapackage.json` names: writes `versions/VERSION/` into its folder, which
 * the site then keeps under `/data/v/VERSION/`. Refuses where the version does not fit what changed since the last one.
 * Usage: `npm run release:data [-- path/to/record]`; `ORIGIN` makes its permalinks absolute.
 */
import process from 'node:process';
import { assemble } from '#lib/domain/record/assemble/assemble.ts';
import { tableFile } from '#lib/domain/record/data-resource.ts';
import { TABLES } from '#lib/domain/record/schema/tables.ts';
import { releaseFaults } from '#lib/publish/versions/release-faults.ts';
import { releaseFiles } from '#lib/publish/versions/release-files.ts';
import { writeVersion } from '#lib/publish/versions/write-version.ts';
import { loadRecord } from '#lib/server/load-record.ts';
import { problemLine } from '#lib/server/read/problem.ts';
import { recordFolder, siteOrigin } from '#lib/server/record.ts';

const folder = process.argv[2] ?? recordFolder();

function release(): string[] {
	const { problems, record, files } = loadRecord(folder);
	if (!record) return problems.map(problemLine);
	const textOf = (file: string) => {
		const bytes = files.get(file);
		return bytes === undefined ? null : new TextDecoder().decode(bytes);
	};
	const changelog = textOf('CHANGELOG.md');
	const { version, created } = record.package;
	const made = releaseFiles({
		model: assemble(record.package, record.rows),
		descriptor: record.descriptor,
		tables: new Map(TABLES.map((table) => [table.name, textOf(tableFile(table)) ?? ''])),
		readme: textOf('README.md'),
		changelog,
		origin: siteOrigin()
	});
	const faults = releaseFaults(record.versions.at(-1) ?? null, { version, files: made }, changelog);
	if (faults.length > 0) return faults;
	const place = writeVersion(folder, { version, created, files: made });
	console.log(`${place}: version ${version} is frozen, ${String(made.size)} files`);
	return [];
}

const faults = release();
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
