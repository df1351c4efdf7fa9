/** The version that an edited record has: the one that fits what changed since the last that was frozen, and its day. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordDifference, type RecordDifference } from '#lib/domain/difference/record-difference.ts';
import type { RecordState } from '#lib/domain/difference/record-state.ts';
import { compareVersions, nextVersion } from '#lib/domain/record/record-changes.ts';
import type { RecordFiles, SoundRecord } from '#lib/reading/check-record.ts';
import { stateOfVersion } from '../difference/read-state.ts';
import { withDescription } from './record-edit.ts';

/** The version and day that a sound record should have; as they are where nothing was frozen, or nothing changed. */
export interface VersionProposal {
	readonly version: string;
	/** `YYYY-MM-DD`. */
	readonly created: string;
	/** What changed since the last frozen version; `null` where there is none. */
	readonly since: RecordDifference | null;
}

/**
 * The version that fits the record in a state. One that was written by hand stays where it is after the last frozen one and not below what fits.
 *
 * @param date the day of the change, `YYYY-MM-DD`
 */
export function proposeVersion(record: SoundRecord, state: RecordState, date: string): VersionProposal {
	const { version, created } = record.package;
	const latest = record.versions.at(-1);
	const day = date > created ? date : created;
	if (!latest) return { version, created: day, since: null };
	const since = recordDifference(stateOfVersion(latest), state);
	if (since.size === 'none') return { version, created, since };
	const fitting = nextVersion(latest.version, since.size);
	const isAhead = compareVersions(version, fitting) >= 0;
	return { version: isAhead ? version : fitting, created: day, since };
}

/** The files with the version and the day of a proposal. */
export function withVersion(files: RecordFiles, { version, created }: VersionProposal): RecordFiles {
	const written: unknown = JSON.parse(new TextDecoder().decode(files.get('datapackage.json')));
	const stated = (written as { readonly created?: unknown }).created;
	// A day that is the same stays as it was written, with a time or without one.
	const isSame = typeof stated === 'string' && stated.slice(0, 10) === created;
	return withDescription(files, { version, created: isSame ? stated : `${created}T00:00:00Z` });
}

/** `CITATION.cff` beside the folder of the record with its version and day; `null` where there is none that cites it. */
export function citationOf(
	folder: string,
	{ version, created }: VersionProposal
): { path: string; text: string } | null {
	const path = join(folder, '..', 'CITATION.cff');
	if (!existsSync(path)) return null;
	const [software = '', preferred] = readFileSync(path, 'utf8').split(/^(?=preferred-citation:)/m);
	if (preferred === undefined || !/^ {2}type: data$/m.test(preferred)) return null;
	const cited = preferred
		.replace(/^( {2}version: ).*$/m, `$1'${version}'`)
		.replace(/^( {2}date-released: ).*$/m, `$1${created}`);
	return { path, text: software + cited };
}
