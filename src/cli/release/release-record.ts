/** From a record to its next version: the version and day that it takes, the draft of its changelog, and its frozen files. */
import { isPartialDate } from '#lib/domain/quantity/period.ts';
import { CHANGELOG_FILE, changelogOf } from '#lib/domain/record/changelog.ts';
import type { FrozenVersion } from '#lib/domain/record/frozen-version.ts';
import { proseWords } from '#lib/format/prose/prose-words.ts';
import { makePublication } from '#lib/publish/files/make-publication.ts';
import { releaseFaults } from '#lib/publish/versions/release-faults.ts';
import { releaseFiles } from '#lib/publish/versions/release-files.ts';
import { checkContents, isError, type RecordFiles } from '#lib/reading/check-record.ts';
import { checkedRecord } from '#lib/reading/checked-record.ts';
import { readFrozenVersions } from '#lib/reading/read/frozen-versions.ts';
import { problemLine, type Problem } from '#lib/reading/read/problem.ts';
import { DATE_RULES } from '#lib/reading/rules/provenance/check-dates.ts';
import { releaseProblems } from '#lib/reading/rules/sentences/check-prose.ts';
import { stateOf } from '../difference/read-state.ts';
import { draftChangelog } from '../edit/draft-changelog.ts';
import { proposeVersion, withVersion, type VersionProposal } from '../edit/next-version.ts';
import { encoded, withDescription } from '../edit/record-edit.ts';

export interface ReleaseOptions {
	/** The day of the version, `YYYY-MM-DD`, or the moment in UTC, `YYYY-MM-DDTHH:MM:SSZ`, as the second version of a day needs it. */
	readonly date: string;
	/** The version to freeze; `null`: the one that fits what changed. */
	readonly version: string | null;
	/** Where the site will stand; `null` where that is not known. */
	readonly origin: string | null;
}

export type Release =
	/** Why it may not be frozen, line by line. */
	| { readonly faults: readonly string[] }
	/** The record with its version, and lines in the changelog that an editor has not read yet. */
	| { readonly draft: RecordFiles; readonly proposal: VersionProposal }
	/** The record as it is frozen, and the files of the version. */
	| {
			readonly record: RecordFiles;
			readonly proposal: VersionProposal;
			readonly files: ReadonlyMap<string, Uint8Array>;
	  };

/** What becomes of a record that is to be frozen. */
export function releaseRecord(files: RecordFiles, { date, version, origin }: ReleaseOptions): Release {
	const created = momentOf(date);
	if (created === null)
		return { faults: [`the date "${date}" is none; write YYYY-MM-DD or YYYY-MM-DDTHH:MMZ`] };
	const day = created.slice(0, 10);
	const frozen = readFrozenVersions(files).versions.at(-1);
	if (frozen && created <= frozenAt(frozen)) {
		const found = `the date ${date} is not after ${frozen.created}, the day of version ${frozen.version}`;
		return {
			faults: [`${found}; --date says another, or the hour of that day too: ${frozen.created}T15:30Z`]
		};
	}
	// The day is that of the release, whatever was written before.
	const dated = withDescription(files, { created });
	const { record, problems } = checkContents(dated);
	if (!record) return { faults: errorLines(problems, day) };
	const kept = releaseProblems(record.descriptor, problems);
	if (kept.length > 0) return { faults: kept.map(problemLine) };
	const latest = record.versions.at(-1);
	const fitting = proposeVersion(record, stateOf('the record', record, dated), day);
	const proposal = { ...fitting, version: version ?? fitting.version };
	const before = changelogOf(files);
	const changelog = draftChangelog(before, proposal, [], proposal.created);
	const versioned = new Map(withVersion(dated, proposal)).set(CHANGELOG_FILE, encoded(changelog));
	const whole = {
		...record,
		package: { ...record.package, version: proposal.version, created: day },
		descriptor: { ...record.descriptor, version: proposal.version, created }
	};
	const made = releaseFiles(makePublication(checkedRecord(whole, versioned), proseWords, { origin }));
	const faults = releaseFaults(latest ?? null, { version: proposal.version, files: made }, changelog);
	if (faults.length > 0) return { faults };
	return hasNewLines(before, changelog)
		? { draft: versioned, proposal }
		: { record: versioned, proposal, files: made };
}

/**
 * When a version is dated that is released now: by its day, and by the hour too where one of that day is frozen already, so that a correction within
 * hours is not dated tomorrow.
 *
 * @param now a moment in UTC as `Date.toISOString` writes it
 */
export function releaseDate(files: RecordFiles, now: string): string {
	const day = now.slice(0, 10);
	return readFrozenVersions(files).versions.at(-1)?.created === day ? `${now.slice(0, 19)}Z` : day;
}

/** A day or a minute or second of it as `created` has it, `YYYY-MM-DDTHH:MM:SSZ`; `null` where there is no such day or time. */
function momentOf(date: string): string | null {
	const [, day = '', time = '00:00', seconds = ':00'] =
		/^(\d{4}-\d{2}-\d{2})(?:T((?:[01]\d|2[0-3]):[0-5]\d)(:[0-5]\d)?Z)?$/.exec(date) ?? [];
	return isPartialDate(day) ? `${day}T${time}${seconds}Z` : null;
}

/** `created` of a frozen version, which may have no hour. */
function frozenAt({ created, files }: FrozenVersion): string {
	const descriptor: unknown = JSON.parse(new TextDecoder().decode(files.get('datapackage.json')));
	const stated = String((descriptor as { readonly created?: unknown }).created);
	return momentOf(stated) ?? `${created}T00:00:00Z`;
}

/** The errors line by line; that a day is too early for many rows is said of the first of them. */
function errorLines(problems: readonly Problem[], date: string): string[] {
	const [early, others] = [problems.filter(isTooEarly), problems.filter((one) => !isTooEarly(one))];
	const [first] = early;
	const more = early.length > 1 ? `, and so are ${String(early.length - 1)} more` : '';
	return [
		...(first ? [`the date ${date} is too early: ${problemLine(first)}${more}`] : []),
		...others.filter(isError).map(problemLine)
	];
}

function isTooEarly({ rule }: Problem): boolean {
	return rule === DATE_RULES['date-after-version'].name;
}

/** True where the draft says more than a heading with another day. */
function hasNewLines(before: string, after: string): boolean {
	const known = new Set(before.split('\n'));
	return after.split('\n').some((line) => !line.startsWith('## ') && !known.has(line));
}
