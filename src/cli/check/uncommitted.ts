/** Changes of a sound record since the last commit that its changelog does not explain. */
import { VERSIONS_FOLDER } from '#lib/domain/record/frozen-version.ts';
import { checkContents, type RecordFiles, type RecordReading } from '#lib/reading/check-record.ts';
import { notYetAt } from '#lib/reading/read/problem.ts';
import { checkCommittedChanges } from '#lib/reading/rules/package/check-changes.ts';
import type { LoadedRecord } from '#lib/server/load-record.ts';
import { filesAt } from '../difference/files-at.ts';
import { withDescription } from '../edit/record-edit.ts';

/** The reading with a warning for each such change, where nothing else is said of its cell; `isChanged` says whether any table differs from the commit. */
export function withUncommitted(folder: string, loaded: LoadedRecord, isChanged: boolean): RecordReading {
	const { record, files, problems } = loaded;
	if (!record || !isChanged) return loaded;
	const committed = filesAt('HEAD', folder);
	const former = checkContents(asOfNow(committed, files)).record;
	// Of a record that was broken it cannot be told what it said.
	if (!former) return loaded;
	const changed = checkCommittedChanges(
		{ tables: record.tables, changelog: changelogOf(files) },
		{ tables: former.tables, changelog: changelogOf(committed) }
	);
	return { record, problems: [...problems, ...changed.filter(notYetAt(problems))] };
}

/** Former files with what days that were left out follow from: the frozen versions and the day of the record as it is now. */
function asOfNow(committed: RecordFiles, files: RecordFiles): RecordFiles {
	const frozen = [...files].filter(([path]) => path.startsWith(`${VERSIONS_FOLDER}/`));
	const { created } = JSON.parse(new TextDecoder().decode(files.get('datapackage.json'))) as {
		created?: unknown;
	};
	const whole = new Map([...committed, ...frozen]);
	return typeof created === 'string' && committed.has('datapackage.json')
		? withDescription(whole, { created })
		: whole;
}

function changelogOf(files: RecordFiles): string {
	return new TextDecoder().decode(files.get('CHANGELOG.md'));
}
