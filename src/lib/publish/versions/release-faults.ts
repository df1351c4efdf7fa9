/** Why a version may not be frozen. */
import { changelogSection } from '#lib/domain/record/changelog.ts';
import type { FrozenVersion } from '#lib/domain/record/frozen-version.ts';
import {
	changedName,
	changeSize,
	compareVersions,
	isAdded,
	isMajor,
	nextVersion,
	recordChanges,
	type RecordChange
} from '#lib/domain/record/record-changes.ts';
import { writtenTables } from './published-versions.ts';

/**
 * Every reason against freezing `next` after `previous`, naming the rows; none where it fits.
 *
 * @param previous `null` for a first version
 */
export function releaseFaults(
	previous: FrozenVersion | null,
	next: Pick<FrozenVersion, 'version' | 'files'>,
	changelog: string | null
): string[] {
	const words = changelogSection(changelog ?? '', next.version);
	const unexplained = words === '' ? [`CHANGELOG.md has no words under a heading "## ${next.version}"`] : [];
	if (!previous) return unexplained;
	if (compareVersions(next.version, previous.version) <= 0)
		return [
			`version ${next.version} does not come after ${previous.version}; versions that were frozen stay as they are`
		];
	const changes = recordChanges(writtenTables(previous.files), writtenTables(next.files));
	const size = changeSize(changes);
	if (size === 'none') return [`nothing changed since version ${previous.version}`];
	const fitting = nextVersion(previous.version, size);
	const moved = changes.filter(isMajor);
	const misfit =
		next.version === fitting
			? []
			: [
					`version ${next.version} does not fit a ${size} change since ${previous.version}, which makes ${fitting}:`,
					...changes
						.filter((change) => (size === 'major' ? isMajor(change) : size === 'patch' || isAdded(change)))
						.map((change) => `  ${changeLine(change)}`)
				];
	const unnamed = moved
		.filter((change) => words !== '' && !words.includes(changedName(change)))
		.map(
			(change) =>
				`CHANGELOG.md does not say under ${next.version} why ${change.table} ${changedName(change)} changed`
		);
	return [...misfit, ...unexplained, ...unnamed];
}

function changeLine(change: RecordChange): string {
	if ('column' in change) {
		return `${change.table}: the column ${change.column} is ${change.kind === 'column-added' ? 'added' : 'removed'}`;
	}
	const { table, key, kind, cells } = change;
	const moved = cells.map(({ column, before, after }) => `${column} "${before}" -> "${after}"`);
	return `${table} ${key}: ${[kind, ...moved].join(' ')}`;
}
