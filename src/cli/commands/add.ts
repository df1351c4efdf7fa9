/**
 * Adds to a record, corrects a number of it, or ends a silence: writes every row that takes, after the pattern of what is there, and says in words
 * what changes: computed numbers, charts, checks, sentences, and what a person must still decide. A record that would be broken is not written.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { loadRecord } from '#lib/server/load-record.ts';
import { checkContents } from '#lib/reading/check-record.ts';
import type { Call } from '../command/command.ts';
import { EXIT, type Exit } from '../command/exit.ts';
import { COMMON_FLAGS } from '../command/read-arguments.ts';
import { recordOf } from '../command/record-place.ts';
import { isYes } from '../edit/asking/answers.ts';
import { askRequest } from '../edit/asking/ask-request.ts';
import { terminal } from '../edit/asking/terminal.ts';
import { editRecord } from '../edit/edit-record.ts';
import { readOptions, requestOfFile, requestOfFlags } from '../edit/edit-request.ts';
import { citationOf, type VersionProposal } from '../edit/next-version.ts';
import { EditFault, RecordEdit } from '../edit/record-edit.ts';

/** Flags of every command that have no value. */
const NO_CELLS: ReadonlySet<string> = new Set(
	COMMON_FLAGS.flatMap(({ name, value }) => (value === null ? [`--${name}`] : []))
);

/** Throws where the request cannot be met, or the record would be broken. */
export async function run(call: Call): Promise<Exit> {
	const { file, date, isDryRun, cells } = readOptions(call.args.filter((arg) => !NO_CELLS.has(arg)));
	const folder = recordOf(call);
	const today = date ?? new Date().toISOString().slice(0, 10);
	const { files } = loadRecord(folder, checkContents);
	const isAsking = file === null && Object.keys(cells).length === 0;
	const talk = isAsking ? terminal(process.stdin, process.stdout) : null;
	try {
		const request = talk
			? await askRequest(new RecordEdit(files), talk.ask, call.telling.tell)
			: file === null
				? requestOfFlags(cells)
				: requestOfFile(file);
		const { changed, proposal, report } = editRecord(files, request, today);
		call.telling.tell(report.join('\n'));
		if (changed.size === 0)
			throw new EditFault(
				report.length === 0
					? 'nothing was asked for; contested-figures add --series ID --value N …'
					: 'nothing was changed: what is listed above comes first'
			);
		if (isDryRun || (talk && !isYes(await talk.ask('write it? yes or no')))) {
			call.telling.tell(`\nNothing was written. It would be version ${proposal.version}.`);
			return EXIT.done;
		}
		for (const [path, bytes] of changed) writeFileSync(join(folder, path), bytes);
		const citation = citationOf(folder, proposal);
		if (citation) writeFileSync(citation.path, citation.text);
		const names = [...changed.keys(), ...(citation ? ['CITATION.cff'] : [])];
		call.telling.tell(`\nWritten: ${names.join(', ')}. ${whichVersion(proposal)}`);
		return EXIT.done;
	} finally {
		talk?.close();
	}
}

/** The version that the record has now, and what comes next: it can change until it is frozen. */
function whichVersion({ version, since }: VersionProposal): string {
	const next = 'read CHANGELOG.md, then contested-figures release freezes it with its day';
	if (since === null) return `It is version ${version}, the first, which is not frozen yet: ${next}.`;
	return `The next version will be ${version}. It is not frozen yet: ${next}.`;
}
