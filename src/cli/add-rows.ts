/**
 * Adds to a record, corrects a number of it, or ends a silence: writes every row that takes, after the pattern of what is there, and says in words
 * what changes: computed numbers, charts, checks, sentences, and what a person must still decide. A record that would be broken is not written.
 *
 * Usage: `npm run add` asks at a terminal for a bulletin. Otherwise `npm run add -- [--dry-run] [--date YYYY-MM-DD] [--record FOLDER]` and one of
 *
 * - a file: JSON with `source`, `figures`, `corrections`, `ended_silences` and `rows`, or CSV with a row for each number;
 * - `--series ID` or `--like FIGURE`, `--value N`, `--period-start D`, `--period-end D`, `--source ID` or `--source-title T`, and any column of the figure
 *   or, after `--source-`, of its document;
 * - `--correct FIGURE --value N [--as-stated WORDS] [--why REASON]`;
 * - `--end-silence ID`;
 * - `--table NAME [--like ID] --COLUMN CELL …` for a row of any table.
 *
 * The folder defaults to `DATA_DIR`, else `data`; the day to today. Exit code: 0 where it was written or shown, 1 where it could not be.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { loadRecord } from '#lib/server/load-record.ts';
import { checkContents } from '#lib/reading/check-record.ts';
import { recordFolder } from '#lib/server/record.ts';
import { askRequest, terminal } from './edit/ask-request.ts';
import { editRecord } from './edit/edit-record.ts';
import { readOptions, requestOfFile, requestOfFlags } from './edit/edit-request.ts';
import { citationOf } from './edit/next-version.ts';
import { EditFault, RecordEdit } from './edit/record-edit.ts';

async function run(args: readonly string[]): Promise<void> {
	const { file, folder: named, date, isDryRun, cells } = readOptions(args);
	const folder = named ?? recordFolder();
	const today = date ?? new Date().toISOString().slice(0, 10);
	const { files } = loadRecord(folder, checkContents);
	const isAsking = file === null && Object.keys(cells).length === 0;
	const talk = isAsking ? terminal() : null;
	try {
		const request = talk
			? await askRequest(new RecordEdit(files), talk.ask, console.log)
			: file === null
				? requestOfFlags(cells)
				: requestOfFile(file);
		const { changed, proposal, report } = editRecord(files, request, today);
		console.log(report.join('\n'));
		if (changed.size === 0)
			throw new EditFault('nothing was asked for; npm run add -- --series ID --value N …');
		if (isDryRun || (talk && (await talk.ask('write it? yes or no')) !== 'yes')) {
			console.log(`\nNothing was written. It would be version ${proposal.version} of ${proposal.created}.`);
			return;
		}
		for (const [path, bytes] of changed) writeFileSync(join(folder, path), bytes);
		const citation = citationOf(folder, proposal);
		if (citation) writeFileSync(citation.path, citation.text);
		const names = [...changed.keys(), ...(citation ? ['CITATION.cff'] : [])];
		console.log(`\nWritten: ${names.join(', ')}. It is version ${proposal.version} of ${proposal.created}.`);
	} finally {
		talk?.close();
	}
}

try {
	await run(process.argv.slice(2));
} catch (error) {
	console.error(error instanceof EditFault ? error.message : error);
	process.exitCode = 1;
}
