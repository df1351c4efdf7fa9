/** Changes of a sound record since the last commit that its changelog does not explain. */
import { changelogOf } from '#lib/domain/record/changelog.ts';
import type { RecordReading } from '#lib/reading/check-record.ts';
import { notYetAt } from '#lib/reading/read/problem.ts';
import { checkCommittedChanges } from '#lib/reading/rules/package/check-changes.ts';
import type { LoadedRecord } from '#lib/server/load-record.ts';
import { committedRecord } from './committed-record.ts';

/** The reading with a warning for each such change, where nothing else is said of its cell; `isChanged` says whether any table differs from the commit. */
export function withUncommitted(folder: string, loaded: LoadedRecord, isChanged: boolean): RecordReading {
	const { record, files, problems } = loaded;
	const former = record && isChanged ? committedRecord(folder, files) : null;
	if (!record || !former) return loaded;
	const changed = checkCommittedChanges(
		{ tables: record.tables, changelog: changelogOf(files) },
		{ tables: former.record.tables, changelog: changelogOf(former.files) }
	);
	return { record, problems: [...problems, ...changed.filter(notYetAt(problems))] };
}
