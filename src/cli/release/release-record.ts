/** From a record to its next version: the version and day that it takes, the draft of its changelog, and its frozen files. */
import { isPartialDate } from '#lib/domain/quantity/period.ts';
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
	/** The day of the version, `YYYY-MM-DD`. */
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
	if (date.length !== 10 || !isPartialDate(date))
		return { faults: [`the date "${date}" is none; write YYYY-MM-DD`] };
	const frozen = readFrozenVersions(files).versions.at(-1);
	if (frozen && date <= frozen.created) {
		const found = `the date ${date} is not after ${frozen.created}, the day of version ${frozen.version}`;
		return { faults: [`${found}; --date says another`] };
	}
	// The day is that of the release, whatever was written before.
	const dated = withDescription(files, { created: `${date}T00:00:00Z` });
	const { record, problems } = checkContents(dated);
	if (!record) return { faults: errorLines(problems, date) };
	const kept = releaseProblems(record.descriptor, problems);
	if (kept.length > 0) return { faults: kept.map(problemLine) };
	const latest = record.versions.at(-1);
	const fitting = proposeVersion(record, stateOf('the record', record, dated), date);
	const proposal = { ...fitting, version: version ?? fitting.version };
	const before = new TextDecoder().decode(files.get('CHANGELOG.md'));
	const changelog = draftChangelog(before, proposal, [], proposal.created);
	const versioned = new Map(withVersion(dated, proposal)).set('CHANGELOG.md', encoded(changelog));
	const whole = {
		...record,
		package: { ...record.package, version: proposal.version, created: date },
		descriptor: { ...record.descriptor, version: proposal.version, created: `${date}T00:00:00Z` }
	};
	const made = releaseFiles(makePublication(checkedRecord(whole, versioned), proseWords, { origin }));
	const faults = releaseFaults(latest ?? null, { version: proposal.version, files: made }, changelog);
	if (faults.length > 0) return { faults };
	return hasNewLines(before, changelog)
		? { draft: versioned, proposal }
		: { record: versioned, proposal, files: made };
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
