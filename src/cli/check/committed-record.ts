/** A record as it was committed last, whole: with what its editor left out. */
import { VERSIONS_FOLDER } from '#lib/domain/record/frozen-version.ts';
import { DESCRIPTOR_FILE } from '#lib/reading/rules/package/check-package.ts';
import { checkContents, type RecordFiles, type SoundRecord } from '#lib/reading/check-record.ts';
import { filesAt } from '../difference/files-at.ts';
import { withDescription } from '../edit/record-edit.ts';

export interface CommittedRecord {
	readonly record: SoundRecord;
	readonly files: RecordFiles;
}

/** Several checks of one record ask for it, and git is asked for each of its files. */
const known = new WeakMap<RecordFiles, { readonly committed: CommittedRecord | null }>();

/** The record of the last commit; `null` where it was broken, so that it cannot be told what it said. `files` are those of the sound record as it is now. */
export function committedRecord(folder: string, files: RecordFiles): CommittedRecord | null {
	const { committed } = known.get(files) ?? { committed: read(folder, files) };
	known.set(files, { committed });
	return committed;
}

function read(folder: string, files: RecordFiles): CommittedRecord | null {
	const committed = filesAt('HEAD', folder);
	const { record } = checkContents(asOfNow(committed, files));
	return record && { record, files: committed };
}

/** Former files with what days that were left out follow from: the frozen versions and the day of the record as it is now. */
function asOfNow(committed: RecordFiles, files: RecordFiles): RecordFiles {
	const frozen = [...files].filter(([path]) => path.startsWith(`${VERSIONS_FOLDER}/`));
	const { created } = JSON.parse(new TextDecoder().decode(files.get(DESCRIPTOR_FILE))) as {
		created?: unknown;
	};
	const whole = new Map([...committed, ...frozen]);
	return typeof created === 'string' && committed.has(DESCRIPTOR_FILE)
		? withDescription(whole, { created })
		: whole;
}
