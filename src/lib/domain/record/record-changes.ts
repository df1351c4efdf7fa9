/**
 * What differs between two versions of a record, and which step of the version number that takes: patch where no number
 * and no row is new, minor where rows were added, major where a number changed or a row went.
 */
import { TABLES } from './schema.ts';

/** The rows of each table by its name, each cell as it is written. */
export type WrittenTables = ReadonlyMap<string, readonly Readonly<Record<string, string>>[]>;

export interface CellChange {
	readonly column: string;
	readonly before: string;
	readonly after: string;
	/** The cell is a number of the record, or says what one is a number of. */
	readonly isNumber: boolean;
}

export interface RowChange {
	readonly table: string;
	/** The key of the row; several columns are joined by a slash. */
	readonly key: string;
	readonly kind: 'added' | 'removed' | 'changed';
	/** What changed in a row that stands in both; empty otherwise. */
	readonly cells: readonly CellChange[];
}

export type ChangeSize = 'none' | 'patch' | 'minor' | 'major';

/** Tables that only lay out the first page: they hold no number, and a row that goes takes none away. */
const LAYOUT: ReadonlySet<string> = new Set(['sections', 'panels', 'panel_marks', 'limits']);

/** Columns besides the numeric ones that say what a number is, or is of. */
const SAYS_WHAT: ReadonlySet<string> = new Set([
	'as_stated',
	'qualifier',
	'unit_id',
	'measure_id',
	'rank_id',
	'population_id',
	'period_start',
	'period_end'
]);
const CLAIMS: ReadonlySet<string> = new Set(['figures', 'derived', 'silences']);

/** Every row that was added, removed or changed, in the order of the schema; a column that only one side has is left out. */
export function recordChanges(before: WrittenTables, after: WrittenTables): RowChange[] {
	return TABLES.flatMap(({ name, key, columns }) => {
		const keyOf = (row: Readonly<Record<string, string>>) => key.map((column) => row[column] ?? '').join('/');
		const old = new Map((before.get(name) ?? []).map((row) => [keyOf(row), row]));
		const now = new Map((after.get(name) ?? []).map((row) => [keyOf(row), row]));
		const numeric = new Set(
			columns
				.filter(
					({ name: column, type }) =>
						column !== 'position' &&
						(['number', 'integer', 'boolean', 'formula'].includes(type) ||
							(CLAIMS.has(name) && SAYS_WHAT.has(column)))
				)
				.map(({ name: column }) => column)
		);
		const removed = [...old.keys()]
			.filter((one) => !now.has(one))
			.map((one): RowChange => ({ table: name, key: one, kind: 'removed', cells: [] }));
		const others = [...now].flatMap(([one, row]): RowChange[] => {
			const was = old.get(one);
			if (!was) return [{ table: name, key: one, kind: 'added', cells: [] }];
			const cells = Object.keys(was)
				.filter((column) => column in row && row[column] !== was[column])
				.map((column) => ({
					column,
					before: was[column] ?? '',
					after: row[column] ?? '',
					isNumber: numeric.has(column)
				}));
			return cells.length === 0 ? [] : [{ table: name, key: one, kind: 'changed', cells }];
		});
		return [...removed, ...others];
	});
}

/** True where the change moves a number: a number cell, or a row that went. */
export function movesNumber({ table, kind, cells }: RowChange): boolean {
	return (kind === 'removed' && !LAYOUT.has(table)) || cells.some(({ isNumber }) => isNumber);
}

/** The step of the version number that the changes take. */
export function changeSize(changes: readonly RowChange[]): ChangeSize {
	if (changes.some(movesNumber)) return 'major';
	if (changes.some(({ kind }) => kind === 'added')) return 'minor';
	return changes.length === 0 ? 'none' : 'patch';
}

/** A semantic version as numbers; a pre-release is read as what it precedes. */
function parts(version: string): [major: number, minor: number, patch: number] {
	const [major = 0, minor = 0, patch = 0] = version.replace(/-.*/, '').split('.').map(Number);
	return [major, minor, patch];
}

/** Below zero where `one` comes before `other`. A pre-release comes before its version. */
export function compareVersions(one: string, other: string): number {
	const [a, b] = [parts(one), parts(other)];
	const at = a.findIndex((part, index) => part !== b[index]);
	if (at !== -1) return (a[at] ?? 0) - (b[at] ?? 0);
	if (one.includes('-') !== other.includes('-')) return one.includes('-') ? -1 : 1;
	return one < other ? -1 : one > other ? 1 : 0;
}

/** The one version that follows `previous` by the step. */
export function nextVersion(previous: string, size: Exclude<ChangeSize, 'none'>): string {
	const [major, minor, patch] = parts(previous);
	switch (size) {
		case 'major':
			return `${String(major + 1)}.0.0`;
		case 'minor':
			return `${String(major)}.${String(minor + 1)}.0`;
		case 'patch':
			return `${String(major)}.${String(minor)}.${String(patch + 1)}`;
	}
}
