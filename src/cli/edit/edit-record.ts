/** From what an editor asked for to a record that is checked, with a report in words; nothing is written here. */
import { recordDifference, type RecordDifference } from '#lib/domain/difference/record-difference.ts';
import { grouped } from '#lib/domain/record/grouped.ts';
import { CHANGELOG_FILE, changelogOf } from '#lib/domain/record/changelog.ts';
import { changedName, type RecordChange } from '#lib/domain/record/record-changes.ts';
import { checkContents, isError, type RecordFiles } from '#lib/reading/check-record.ts';
import { problemLine, type Problem } from '#lib/reading/read/problem.ts';
import { differenceText } from '../difference/difference-lines.ts';
import { stateOf } from '../difference/read-state.ts';
import { applyRequest } from './apply-request.ts';
import { draftChangelog } from './draft-changelog.ts';
import type { EditRequest } from './edit-request.ts';
import { keepQuoting } from './keep-quoting.ts';
import { proposeVersion, withVersion, type VersionProposal } from './next-version.ts';
import { EditFault, encoded, RecordEdit } from './record-edit.ts';
import { isDescription, placeOf, rewordDescription } from './reword.ts';
import { staleSentences } from './stale-sentences.ts';
import { withoutFollowing } from './sparse-columns.ts';

export interface EditedRecord {
	/** The files that differ from those before, with their bytes. */
	readonly changed: RecordFiles;
	readonly proposal: VersionProposal;
	/** What changes and what a person must still decide, line by line. */
	readonly report: readonly string[];
}

/**
 * The record as asked for.
 *
 * @param today the day of the change, `YYYY-MM-DD`
 * @throws {EditFault} where something cannot be done, or the record would be broken, with a line for each problem
 */
export function editRecord(files: RecordFiles, request: EditRequest, today: string): EditedRecord {
	const before = checkContents(files);
	if (!before.record) throw broken('The record is broken before anything is added', before.problems);
	const described = request.rewordings.filter(isDescription).reduce(rewordDescription, files);
	const edit = new RecordEdit(described);
	const day = today > before.record.package.created ? today : before.record.package.created;
	const corrections = applyRequest(edit, request, day);
	const dated = withVersion(edit.files(), { ...before.record.package, created: day, since: null });
	const edited = withoutFollowing(files, dated);
	const after = checkContents(edited);
	if (!after.record) throw broken('The record would be broken, and nothing was written', after.problems);
	const state = stateOf('the record as edited', after.record, edited);
	const proposal = proposeVersion(after.record, state, day);
	const versioned = withVersion(edited, proposal);
	const difference = recordDifference(stateOf('the record as it was', before.record, files), {
		...state,
		version: proposal.version
	});
	const changelog = changelogOf(versioned);
	const drafted = draftChangelog(changelog, ofThisEdit(proposal, difference), corrections, null);
	const whole =
		corrections.length === 0 ? versioned : new Map(versioned).set(CHANGELOG_FILE, encoded(drafted));
	const known = new Set(before.problems.map(problemLine));
	// Of a correction the changelog says why only now.
	const { problems } = corrections.length === 0 ? after : checkContents(whole);
	const warnings = problems.filter((problem) => !known.has(problemLine(problem)));
	return {
		changed: new Map(
			[...whole]
				.map(([path, bytes]) => [path, withQuoting(path, files.get(path), bytes)] as const)
				.filter(([path, bytes]) => !isSame(files.get(path), bytes))
		),
		proposal,
		report: [
			...differenceText(difference),
			...part('Warnings of the check that are new', folded(warnings), warnings.length),
			...part(
				'Sentences to read again, which no number changes',
				staleSentences(
					edit,
					described,
					new Set([...movedPlaces(difference), ...rewordedPlaces(edit, request)])
				)
			),
			...part('For a person to decide', edit.decisions)
		]
	};
}

/** The places of sentences that read differently by themselves. */
function movedPlaces({ sentences }: RecordDifference): ReadonlySet<string> {
	return new Set(sentences.map(({ file, key, column }) => `${file} ${key} ${column}`));
}

/** The places of sentences that were reworded now. */
function rewordedPlaces(edit: RecordEdit, { rewordings }: EditRequest): string[] {
	return rewordings.map((rewording) => placeOf(edit, rewording));
}

function withQuoting(path: string, before: Uint8Array | undefined, after: Uint8Array): Uint8Array {
	if (!path.endsWith('.csv') || before === undefined || before === after) return after;
	return encoded(keepQuoting(new TextDecoder().decode(before), new TextDecoder().decode(after)));
}

/** What changed since the last frozen version, as far as this edit changed it: the rest is for the release to draft. */
function ofThisEdit(proposal: VersionProposal, { moved, changes }: RecordDifference): VersionProposal {
	if (!proposal.since) return proposal;
	const movedNow = new Set(moved.map(({ id }) => id));
	const changedNow = new Set(changes.map(rowOf));
	const since = {
		...proposal.since,
		moved: proposal.since.moved.filter(({ id }) => movedNow.has(id)),
		changes: proposal.since.changes.filter((change) => changedNow.has(rowOf(change)))
	};
	return { ...proposal, since };
}

function rowOf(change: RecordChange): string {
	return `${change.table} ${changedName(change)}`;
}

/** So many warnings of one rule are told one by one. */
const TOLD = 3;

/** Warnings, of each rule the first and how many more there are. */
function folded(problems: readonly Problem[]): string[] {
	return [...grouped(problems, ({ rule }) => rule)].flatMap(([rule, all]) => {
		const lines = all.slice(0, TOLD).map(problemLine);
		const more = all.length - lines.length;
		return more > 0 ? [...lines, `and ${String(more)} more [${rule}]`] : lines;
	});
}

function part(heading: string, lines: readonly string[], count = lines.length): string[] {
	if (lines.length === 0) return [];
	return ['', `${heading}: ${String(count)}`, ...lines.map((line) => `  ${line}`)];
}

function broken(what: string, problems: readonly Problem[]): EditFault {
	return new EditFault([`${what}:`, ...problems.filter(isError).map(problemLine)].join('\n'));
}

function isSame(one: Uint8Array | undefined, other: Uint8Array): boolean {
	return one !== undefined && Buffer.from(one).equals(Buffer.from(other));
}
