/** What a sound record says otherwise than its last frozen version, and which corrections its changelog does not name. */
import { statedNumbers } from '#lib/domain/numerals/stated-numbers.ts';
import type { FrozenVersion } from '#lib/domain/record/frozen-version.ts';
import {
	changedName,
	compareVersions,
	isMajor,
	type RecordChange,
	type RowChange
} from '#lib/domain/record/record-changes.ts';
import { TABLES } from '#lib/domain/record/schema/tables.ts';
import { changelogEntries, changelogSection } from '#lib/publish/versions/published-versions.ts';
import type { RecordFiles, SoundRecord } from '#lib/reading/check-record.ts';
import { changesSince } from '#lib/reading/rules/package/published-changes.ts';
import { parseCells } from '#lib/reading/read/parse-cells.ts';
import type { MovedCell } from './moved-cells.ts';

export interface TableChanges {
	readonly table: string;
	readonly added: number;
	readonly changed: number;
	readonly removed: number;
}

export interface SinceVersion {
	readonly version: string;
	/** Tables that differ, in the order of the schema. */
	readonly tables: readonly TableChanges[];
	/** Published numbers that read otherwise, and published rows that went, which no section of the changelog after that version tells. */
	readonly unnamed: readonly MovedCell[];
	/** What checks allow otherwise, their tolerance or the differences that they accept, where the changelog does not say so. */
	readonly allowances: readonly MovedCell[];
}

/** The changes since the last frozen version; `null` where none was frozen. */
export function changesSinceVersion(record: SoundRecord, files: RecordFiles): SinceVersion | null {
	const latest = record.versions.at(-1);
	if (!latest) return null;
	const changes = changesSince(latest, record.tables);
	const names = [...new Set(changes.map(({ table }) => table))];
	const count = (table: string, kind: RecordChange['kind']) =>
		changes.filter((change) => change.table === table && change.kind === kind).length;
	const changelog = new TextDecoder().decode(files.get('CHANGELOG.md'));
	const text = sectionsAfter(changelog, latest.version);
	const isNamed = namedIn(text);
	return {
		version: latest.version,
		tables: names.map((table) => ({
			table,
			added: count(table, 'added'),
			changed: count(table, 'changed'),
			removed: count(table, 'removed')
		})),
		unnamed: changes
			.filter((change) => isMajor(change) && !isNamed(change))
			.flatMap((change) => cellsOf(change, record.tables)),
		allowances: changedAllowances(changes, text, record.tables, allowancesOf(latest))
	};
}

/** What a check allows: with a wider tolerance, or one more difference, it comes out right although nothing agrees better. */
const ALLOWANCES = ['tolerance_percent', 'accepted_differences'];

/** Those that a version has a column for: in an older format nothing was said of the others. */
function allowancesOf({ files }: FrozenVersion): string[] {
	const table = new TextDecoder().decode(files.get('tables/checks.csv'));
	const [columns = []] = parseCells(table).rows;
	return ALLOWANCES.filter((column) => columns.includes(column));
}

/** What checks allow otherwise than in the version, which has the `known` columns for it, and no entry of the changelog names with the check and what it allows now. */
function changedAllowances(
	changes: readonly RecordChange[],
	text: string,
	tables: ReadonlyMap<string, string>,
	known: readonly string[]
): MovedCell[] {
	const entries = changelogEntries(text);
	return changes.flatMap((change) => {
		if (!isCheck(change)) return [];
		const row = rowOf(change, tables.get(change.table) ?? '');
		const naming = entries.filter((entry) => entry.includes(`\`${change.key}\``));
		return change.cells
			.filter(({ column }) => known.includes(column))
			.filter(({ before, after }) => !naming.some((entry) => tells(entry, before, after)))
			.map(({ column, before, after }) => ({ file: 'checks.csv', row, column, before, after }));
	});
}

function isCheck(change: RecordChange): change is RowChange {
	return change.table === 'checks' && change.kind === 'changed';
}

/** True for an entry that says the tolerance that there is now, or each word that came or went; one that says that it is gone says the old one. */
function tells(entry: string, before: string, after: string): boolean {
	const [old, now] = [before, after].map((cell) => cell.split(';').filter((word) => word !== ''));
	const isNumber = [before, after].every((cell) => cell === '' || Number.isFinite(Number(cell)));
	if (isNumber) return states(entry, Number(after === '' ? before : after));
	const moved = [...(old ?? []), ...(now ?? [])].filter(
		(word) => old?.includes(word) !== now?.includes(word)
	);
	return moved.every((word) => entry.includes(word));
}

/** The sections of a changelog of versions after one, as one text. */
function sectionsAfter(changelog: string, version: string): string {
	const versions = changelog
		.split('\n')
		.flatMap((line) => /^## \[?v?(\d+\.\d+\.\d+[^\s\])]*)/.exec(line)?.[1] ?? []);
	return versions
		.filter((one) => compareVersions(one, version) > 0)
		.map((one) => changelogSection(changelog, one))
		.join('\n');
}

/**
 * Whether a change is told in a text: by its key, or an id in it, set as code. Where a figure has another number, the same entry has to say that
 * number too, since an entry on the wording of a row does not tell that its number changed. A pattern such as `a-*` names no row: nobody sees
 * from it which rows were meant.
 */
function namedIn(text: string): (change: RecordChange) => boolean {
	const entries = changelogEntries(text);
	return (change) => {
		const key = changedName(change);
		const naming = entries.filter((entry) =>
			[key, ...key.split('/')].some((id) => entry.includes(`\`${id}\``))
		);
		const numbers = newNumbers(change);
		return naming.length > 0 && numbers.every((number) => naming.some((entry) => states(entry, number)));
	};
}

/** The numbers that a figure has now and had not before. */
function newNumbers(change: RecordChange): number[] {
	if (change.table !== 'figures' || 'column' in change) return [];
	return change.cells
		.filter(({ column, after }) => ['value', 'low', 'high'].includes(column) && after !== '')
		.map(({ after }) => Number(after));
}

function states(entry: string, number: number): boolean {
	const plain = Math.abs(number);
	return statedNumbers(entry, 'en', [plain]).includes(plain);
}

/** The numbers of a changed row, each with its place; a row that went as a whole. */
function cellsOf(change: RecordChange, tables: ReadonlyMap<string, string>): MovedCell[] {
	const file = `${change.table}.csv`;
	if ('column' in change)
		return [{ file, row: 1, column: change.column, before: change.column, after: null }];
	if (change.kind !== 'changed') return [{ file, row: 0, column: '-', before: change.key, after: null }];
	const row = rowOf(change, tables.get(change.table) ?? '');
	return change.cells
		.filter(({ column, isNumber }) => isNumber && !(isCheck(change) && ALLOWANCES.includes(column)))
		.map(({ column, before, after }) => ({ file, row, column, before, after }));
}

function rowOf({ table, key }: { readonly table: string; readonly key: string }, text: string): number {
	const [columns = [], ...rows] = parseCells(text).rows;
	const keyed = TABLES.find(({ name }) => name === table)?.key ?? [];
	const places = keyed.map((column) => columns.indexOf(column));
	return rows.findIndex((cells) => places.map((at) => cells[at] ?? '').join('/') === key) + 2;
}
