/** The record that a build is made from, as it is read, and where the site will stand. */
import { createHash } from 'node:crypto';
import process from 'node:process';
import type { CheckedRecord } from '#lib/domain/prose/checked-record.ts';
import { addressFault } from '#lib/domain/record/kinds/words/address-fault.ts';
import { checkRecord, isError, readSoundRecord, type RecordFiles } from '#lib/reading/check-record.ts';
import { checkedRecord } from '#lib/reading/checked-record.ts';
import { loadRecord } from './load-record.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import { problemLine } from '#lib/reading/read/problem.ts';

/** The folder of the record: `DATA_DIR`, else `data`. */
export function recordFolder(): string {
	return setting('DATA_DIR') ?? 'data';
}

/** The variable that holds the mark of a record that was found sound, for the processes that then make its site. */
export const CHECKED = 'CHECKED_RECORD';

/** A mark of the files of a record: with the same mark, a check says the same. */
export function recordMark(files: RecordFiles): string {
	const hash = createHash('sha256');
	for (const [path, bytes] of files) hash.update(`${path}\0${String(bytes.length)}\0`).update(bytes);
	return hash.digest('hex');
}

/**
 * The record in a folder, with its files as texts: checked, unless {@link CHECKED} says that these very files were found sound.
 *
 * @throws {Error} with a line for each problem of the record
 */
export function readRecord(folder: string): CheckedRecord {
	const { problems, record, files } = loadRecord(folder, (files) =>
		setting(CHECKED) === recordMark(files)
			? { problems: [], record: readSoundRecord(files) }
			: checkRecord(files)
	);
	if (!record)
		throw new Error(['The record is broken:', ...problems.filter(isError).map(problemLine)].join('\n'));
	return checkedRecord(record, files);
}

/**
 * The address under which the site will stand, without a slash at its end: `ORIGIN`; `null` where it is not set, as for
 * a mirror that may stand anywhere.
 *
 * @throws {Error} where it is no absolute http or https address
 */
export function siteOrigin(): string | null {
	const origin = setting('ORIGIN');
	if (origin === null) return null;
	const fault = addressFault(origin) ?? (/[?#]/.test(origin) ? 'has a query or a fragment' : null);
	if (fault !== null)
		throw new Error(`ORIGIN: ${quoted(origin)} ${fault}; an absolute http or https address`);
	return origin.replace(/\/+$/, '');
}

/** A variable of the environment; an empty one is not set. */
function setting(name: string): string | null {
	const value = process.env[name];
	return value === undefined || value === '' ? null : value;
}
