/**
 * Freezes the record as its next version: proposes the version that fits what changed, sets its day, writes the lines of the changelog that are missing (rows
 * and numbers by their names, the sums that moved among them; words that are there stay), and then writes `versions/VERSION/` into its folder, which the site keeps under
 * `/data/v/VERSION/`. Where lines were drafted it stops, so that a person reads them; the second time it freezes. It refuses, naming rows, a version that does not fit, a date
 * that is not after that of the version before (of two versions of one day the second has its hour too), a number typed in a sentence of a record whose `site.typed_numbers` is `error`, and a broken record.
 * Sentences that an ended silence or a new number may have made false are told each time.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeVersion } from '#lib/publish/versions/write-version.ts';
import type { RecordFiles } from '#lib/reading/check-record.ts';
import { loadRecord } from '#lib/server/load-record.ts';
import { checkContents } from '#lib/reading/check-record.ts';
import { siteOrigin } from '#lib/server/record.ts';
import { confirmLines } from '../check/check-report.ts';
import { sentencesOnSilencesThatEnded } from '../check/ended-silences.ts';
import { sentencesToReadAgain } from '../check/read-again.ts';
import type { Call } from '../command/command.ts';
import { EXIT, type Exit } from '../command/exit.ts';
import { recordOf } from '../command/record-place.ts';
import { citationOf, type VersionProposal } from '../edit/next-version.ts';
import { releaseDate, releaseRecord } from '../release/release-record.ts';

/** Ends with problems, row by row, where the record may not be frozen. */
export function run(call: Call): Exit {
	const faults = release(call, recordOf(call, call.words[0]));
	for (const fault of faults) call.telling.warn(fault);
	return faults.length > 0 ? EXIT.problems : EXIT.done;
}

function release(call: Call, folder: string): string[] {
	const { files, problems, record } = loadRecord(folder, checkContents);
	if (files.size === 0) return problems.map(({ found, expected }) => `${folder}: ${found}; ${expected}`);
	const outcome = releaseRecord(files, {
		date: call.text('date') ?? releaseDate(files, new Date().toISOString()),
		version: call.text('version'),
		origin: siteOrigin() ?? record?.package.face.address ?? null
	});
	if ('faults' in outcome) return [...outcome.faults];
	const { proposal } = outcome;
	if (record)
		for (const line of confirmLines(folder, {
			sinceCommit: null,
			sinceVersion: null,
			endedSilences: sentencesOnSilencesThatEnded(folder, record),
			readAgain: sentencesToReadAgain(folder, record, files)
		}))
			call.telling.warn(line);
	if ('draft' in outcome) {
		write(folder, files, outcome.draft, proposal);
		const said = `${folder}/CHANGELOG.md has new lines under ${proposal.version} (${proposal.created})`;
		call.telling.tell(`${said}: read and reword them, then run it again to freeze the version.`);
		return [];
	}
	write(folder, files, outcome.record, proposal);
	const place = writeVersion(folder, {
		version: proposal.version,
		created: proposal.created,
		files: outcome.files
	});
	call.telling.tell(`${place}: version ${proposal.version} is frozen`);
	return [];
}

/** Writes what changed in the record, and the version wherever it is said again. */
function write(folder: string, before: RecordFiles, after: RecordFiles, proposal: VersionProposal): void {
	for (const [path, bytes] of after) if (before.get(path) !== bytes) writeFileSync(join(folder, path), bytes);
	const citation = citationOf(folder, proposal);
	if (citation) writeFileSync(citation.path, citation.text);
}
