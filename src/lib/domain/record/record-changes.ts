/**
 * What differs between two versions of a record, both in the format of today, and which step of the version number that takes: patch where no number
 * and no row is new, minor where rows or columns were added or a silence went, major where a number changed, or any other row or a column went.
 */
import { KINDS } from './schema/kinds.ts';
import { TABLES } from './schema/tables.ts';
import { keyOf, type WrittenTable, type WrittenTables } from './written-tables.ts';

export interface CellChange {
	readonly column: string;
	readonly before: string;
	readonly after: string;
	/** The cell is part of what a number of the record says: its value, bounds, wording, unit, act, group or time. */
	readonly isNumber: boolean;
}

export interface RowChange {
	readonly table: string;
	/** The key of the row; several columns are joined by a slash. */
	readonly key: string;
	readonly kind: 'added' | 'removed' | 'changed';
	/** What changed in a row that stands in both; empty otherwise. */
	readonly cells: readonly CellChange[];
	/** Of a row that was removed: what it was called, where it had a name in words. */
	readonly called?: string;
	/** Of a silence that was removed: how it went. */
	readonly silence?: GoneSilence;
}

/** A silence that the record no longer has. */
export interface GoneSilence {
	readonly label: string;
	/** Ended: a number of what was missed is there. Replaced: a new silence is on the same count and rank. Dropped: neither. */
	readonly how: 'ended' | 'replaced' | 'dropped';
	/** The label of the silence in its place; `null` where there is none. */
	readonly by: string | null;
}

/** A column that only one of the two versions has. Its cells are not told one by one. */
export interface ColumnChange {
	readonly table: string;
	readonly column: string;
	readonly kind: 'column-added' | 'column-removed';
}

export type RecordChange = RowChange | ColumnChange;

export type ChangeSize = 'none' | 'patch' | 'minor' | 'major';

/** Tables that only lay out the first page: they hold no number, and a row that goes takes none away. */
export const LAYOUT: ReadonlySet<string> = new Set([
	'sections',
	'panels',
	'panel_marks',
	'limits',
	'overview_lines',
	'overview_rows',
	'overview_cells'
]);

/** What ends when a number is found: the row that goes takes no number away. */
const SILENCES = 'silences';

/** Columns besides the numeric ones that are part of what a number says. The rank is not: it says under which heading a group is listed. */
const SAYS_WHAT: ReadonlySet<string> = new Set([
	'as_stated',
	'qualifier',
	'unit_id',
	'measure_id',
	'population_id',
	'period_start',
	'period_end'
]);
const CLAIMS: ReadonlySet<string> = new Set(['figures', 'derived']);

/** Every column and row that was added, removed or changed, in the order of the schema; tables that it no longer has come last. */
export function recordChanges(before: WrittenTables, after: WrittenTables): RecordChange[] {
	const known = new Set<string>(TABLES.map(({ name }) => name));
	const gone = [...before.keys()].filter((name) => !known.has(name)).sort();
	return [...known, ...gone].flatMap((name) => {
		const [old, now] = [before.get(name) ?? NO_TABLE, after.get(name) ?? NO_TABLE];
		const told = rowChanges(name, old, now);
		const rows =
			name === SILENCES
				? told.map((change) =>
						change.kind === 'removed'
							? { ...change, silence: goneSilence(change.key, before, after) }
							: change
					)
				: told;
		// A table that is not there says the same as one without rows.
		const whole = old === NO_TABLE || now === NO_TABLE;
		return whole ? rows : [...columnChanges(name, old, now), ...rows];
	});
}

/** How a silence went from one version to the next. */
function goneSilence(id: string, before: WrittenTables, after: WrittenTables): GoneSilence {
	const newIn = (table: string) => {
		const known = new Set(before.get(table)?.rows.map((row) => row['id']));
		return (after.get(table)?.rows ?? []).filter((row) => !known.has(row['id']));
	};
	const gone = before.get(SILENCES)?.rows.find((row) => row['id'] === id) ?? {};
	const isOfSame = (row: Readonly<Record<string, string>>) =>
		['measure_id', 'rank_id'].every((column) => (row[column] ?? '') === (gone[column] ?? ''));
	const label = gone['label'] ?? id;
	const by = newIn(SILENCES).find(isOfSame)?.['label'] ?? null;
	if (by !== null) return { label, how: 'replaced', by };
	const isFound = [...CLAIMS].flatMap(newIn).some(isOfSame);
	return { label, how: isFound ? 'ended' : 'dropped', by };
}

const NO_TABLE: WrittenTable = { columns: [], rows: [] };

function columnChanges(table: string, old: WrittenTable, now: WrittenTable): ColumnChange[] {
	const only = (one: WrittenTable, other: WrittenTable, kind: ColumnChange['kind']) =>
		one.columns
			.filter((column) => !other.columns.includes(column))
			.map((column): ColumnChange => ({ table, column, kind }));
	return [...only(old, now, 'column-removed'), ...only(now, old, 'column-added')];
}

function rowChanges(name: string, before: WrittenTable, after: WrittenTable): RowChange[] {
	const { key, numeric, formulas } = shapeOf(name, before);
	const old = new Map(before.rows.map((row) => [keyOf(key, row), row]));
	const now = new Map(after.rows.map((row) => [keyOf(key, row), row]));
	const grown = grownRows(old, now, formulas);
	const removed = [...old]
		.filter(([one]) => !now.has(one))
		.map(([one, row]): RowChange => ({
			table: name,
			key: one,
			kind: 'removed',
			cells: [],
			...calledOf(row)
		}));
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
		if (cells.length === 0) return [];
		// A sum that took in what its series has gained is no correction: the new figure is told, and its period moved with it.
		const moves = (column: string) =>
			!grown.has(one) || !(formulas.has(column) || column.startsWith('period_'));
		const told = cells.map((cell) => ({ ...cell, isNumber: cell.isNumber && moves(cell.column) }));
		return [{ table: name, key: one, kind: 'changed', cells: told }];
	});
	return [...removed, ...others];
}

/** Columns that name a row in words that need no other row. */
const NAMES = ['label', 'question', 'name', 'title'] as const;

/** What a row is called; nothing where it has no name, or one with numbers that only its own version could fill in. */
function calledOf(row: Readonly<Record<string, string>>): Pick<RowChange, 'called'> {
	const called = NAMES.map((column) => row[column] ?? '').find((name) => name !== '');
	return called === undefined || called.includes('{') ? {} : { called };
}

/** The columns by which the rows of a table are known, and those that are numbers or say what one is a number of. */
function shapeOf(name: string, written: WrittenTable) {
	const table = TABLES.find((one) => one.name === name);
	// A table that the schema no longer has is known by its id, else by the whole row.
	if (!table)
		return {
			key: written.columns.includes('id') ? ['id'] : written.columns,
			numeric: new Set<string>(),
			formulas: new Set<string>()
		};
	const numeric = table.columns
		.map(({ name: column }) => column)
		.filter((column) => saysNumber(name, column));
	const formulas = table.columns.filter(({ type }) => type === 'formula').map(({ name: column }) => column);
	return { key: table.key, numeric: new Set<string>(numeric), formulas: new Set<string>(formulas) };
}

/** True for a column whose cells are numbers, or say what one is a number of. */
export function saysNumber(table: string, name: string): boolean {
	const column = TABLES.find((one) => one.name === table)?.columns.find((one) => one.name === name);
	if (!column || name === 'position') return false;
	return KINDS[column.type].isNumber || (CLAIMS.has(table) && SAYS_WHAT.has(name));
}

/** The keys of rows whose formulas are as before but for figures added to a sum, and of those that name such a row. */
function grownRows(old: Written, now: Written, formulas: ReadonlySet<string>): ReadonlySet<string> {
	const grown = new Set<string>();
	for (let before = -1; before < grown.size;) {
		before = grown.size;
		for (const [key, row] of now) {
			const was = old.get(key);
			const pairs = [...formulas].map((column) => [was?.[column] ?? '', row[column] ?? ''] as const);
			const isNew = pairs.some(
				([then, text]) => then !== text || text.split(/\s+/).some((token) => grown.has(token))
			);
			if (was && isNew && pairs.every(([then, text]) => then === text || isGrownSum(then, text)))
				grown.add(key);
		}
	}
	return grown;
}

type Written = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** True where a formula is another with more figures added to its sums, as one over a series is when the series has grown. */
function isGrownSum(before: string, after: string): boolean {
	const [old, now] = [before.split(/\s+/), after.split(/\s+/)];
	let kept = 0;
	const added = now.filter((token) => {
		if (token !== old[kept]) return true;
		kept += 1;
		return false;
	});
	return kept === old.length && added.every((token, index) => (index % 2 === 0) === (token === '+'));
}

/** The name of what changed within its table: the key of a row, or a column. */
export function changedName(change: RecordChange): string {
	return 'column' in change ? change.column : change.key;
}

/** True for a row that stands in both versions and has another number, or one of something else. */
export function movesNumber(change: RecordChange): change is RowChange {
	return change.kind === 'changed' && change.cells.some(({ isNumber }) => isNumber);
}

/** What moved: the value of a stated number, its bounds alone, its words or what it is a number of alone, or how sums, checks and assumptions are set. */
export const MOVES = ['value', 'bounds', 'words', 'setting'] as const;
export type Move = (typeof MOVES)[number];

/** Columns with which the value of a stated number moves: in another unit it is another number. */
const VALUE: ReadonlySet<string> = new Set(['value', 'unit_id']);
const BOUNDS: ReadonlySet<string> = new Set(['low', 'high', 'open_low', 'open_high', 'interval_level']);

/** What moved in a row of which a number moved (see {@link movesNumber}): the most that did. */
export function moveOf({ table, cells }: RowChange): Move {
	if (table !== 'figures') return 'setting';
	const has = (columns: ReadonlySet<string>) =>
		cells.some(({ column, isNumber }) => isNumber && columns.has(column));
	if (has(VALUE)) return 'value';
	return has(BOUNDS) ? 'bounds' : 'words';
}

/** Of rows that stand in both versions, only the cells that are part of what a number says, or only the others; a row without such a cell is left out. */
export function withCells(changes: readonly RecordChange[], which: 'numbers' | 'others'): RowChange[] {
	return changes.flatMap((change): RowChange[] => {
		if (change.kind !== 'changed') return [];
		const cells = change.cells.filter(({ isNumber }) => isNumber === (which === 'numbers'));
		return cells.length === 0 ? [] : [{ ...change, cells }];
	});
}

/** True for a row or a column that went and with which something of the record went: not one that only laid out a page, and no silence. */
export function isRemoved(change: RecordChange): boolean {
	if (change.kind === 'removed') return !LAYOUT.has(change.table) && change.table !== SILENCES;
	return change.kind === 'column-removed' && !LAYOUT.has(change.table);
}

/** True for what takes a major step, and has to be explained in the changelog. */
export function isMajor(change: RecordChange): boolean {
	return movesNumber(change) || isRemoved(change);
}

/** Columns of text that hold no wording: a grade is one of a scale, and what was stated is what a number is read from. */
const NO_WORDING: ReadonlySet<string> = new Set(['grade', 'as_stated']);

/** True for a row that stands in both versions and says the same in other words, or in another order: no number, grade, period or name of another row changed. */
export function onlyRewords(change: RecordChange): change is RowChange {
	if (change.kind !== 'changed') return false;
	const columns = TABLES.find(({ name }) => name === change.table)?.columns ?? [];
	return change.cells.every(
		({ column, isNumber }) =>
			!isNumber &&
			!NO_WORDING.has(column) &&
			columns.some(({ name, type }) => name === column && (type === 'text' || name === 'position'))
	);
}

/** True for a row or a column that was not there before. */
export function isAdded({ kind }: RecordChange): boolean {
	return kind === 'added' || kind === 'column-added';
}

/** True for a silence that the record no longer has, in one way or in any. */
export function isGoneSilence(change: RecordChange, how?: GoneSilence['how']): change is RowChange {
	if (change.kind !== 'removed' || change.table !== SILENCES) return false;
	return how === undefined || change.silence?.how === how;
}

/** The step of the version number that the changes take. */
export function changeSize(changes: readonly RecordChange[]): ChangeSize {
	if (changes.some(isMajor)) return 'major';
	if (changes.some((change) => isAdded(change) || isGoneSilence(change))) return 'minor';
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
