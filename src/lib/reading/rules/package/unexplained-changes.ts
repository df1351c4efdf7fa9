/** Which changes between two states of a record need a reason that its changelog does not give: those of what a published row says, apart from its wording. */
import { statedNumbers } from '#lib/domain/numerals/stated-numbers.ts';
import type { Column } from '#lib/domain/record/schema/columns.ts';
import {
	changedName,
	isMajor,
	isRemoved,
	LAYOUT,
	saysNumber,
	type CellChange,
	type RecordChange,
	type RowChange
} from '#lib/domain/record/record-changes.ts';
import { tableFile } from '#lib/domain/record/data-resource.ts';
import { TABLES } from '#lib/domain/record/schema/tables.ts';
import { keyIn, type WrittenTables } from '#lib/domain/record/written-tables.ts';
import { slippedWords } from '#lib/domain/text/bearing-words.ts';

/** A cell, a row or a column without a reason for its change, with its place in the record as it is now. */
export interface UnexplainedChange {
	readonly file: string;
	/** As a spreadsheet counts, the header being 1; 0 where a whole row went. */
	readonly row: number;
	/** `-` where a whole row went. */
	readonly column: string;
	/** The key of the row. */
	readonly key: string;
	readonly before: string;
	/** `null` where the row or the column went. */
	readonly after: string | null;
}

/** What the two states are, and the entries of the changelog that tell what changed between them. */
export interface ChangedState {
	readonly changes: readonly RecordChange[];
	/** The tables as they are now. */
	readonly now: WrittenTables;
	readonly entries: readonly string[];
	/** Whether the former state said something in a column, and not only because of the format of today. */
	readonly isKnown: (table: string, column: string) => boolean;
	/** Whether that is told too which is a slip among few changes and usual among many: words that another row has, and what a page shows where. */
	readonly isNear: boolean;
}

/** What a check allows: with a wider tolerance, or one more difference, it comes out right although nothing agrees better. */
const ALLOWANCES: ReadonlySet<string> = new Set(['tolerance_percent', 'accepted_differences']);
/** Columns that say nothing of a number: words by which something is found or written, days on which a row was written, and the order of rows. */
const NO_WORD_OF_NUMBERS: ReadonlySet<string> = new Set([
	'also',
	'instead_of',
	'recorded_on',
	'answered_on',
	'position'
]);

/** Every change that no entry explains. */
export function unexplainedChanges(state: ChangedState): UnexplainedChange[] {
	return state.changes.flatMap((change): UnexplainedChange[] => {
		const file = tableFile({ name: change.table });
		const naming = entriesOn(changedName(change), state.entries);
		if ('column' in change) {
			const { column } = change;
			const isTold = !isMajor(change) || naming.length > 0;
			return isTold ? [] : [{ file, row: 1, column, key: column, before: column, after: null }];
		}
		const { key } = change;
		if (change.kind === 'removed') {
			const isTold = !isRemoved(change) || naming.length > 0;
			return isTold ? [] : [{ file, row: 0, column: '-', key, before: key, after: null }];
		}
		const cells = change.cells.filter((cell) => isUnexplained(cell, change, naming, state));
		if (cells.length === 0) return [];
		const row = rowOf(change, state.now);
		return cells.map(({ column, before, after }) => ({ file, row, column, key, before, after }));
	});
}

function isUnexplained(
	cell: CellChange,
	change: RowChange,
	naming: readonly string[],
	{ isKnown, isNear, now }: ChangedState
): boolean {
	const { table } = change;
	if (!isKnown(table, cell.column)) return false;
	if (table === 'checks' && ALLOWANCES.has(cell.column))
		return !naming.some((entry) => tells(entry, cell.before, cell.after));
	if (cell.isNumber) {
		const numbers = newNumbers(change);
		return naming.length === 0 || !numbers.every((number) => naming.some((entry) => states(entry, number)));
	}
	if (naming.length > 0) return false;
	if (LAYOUT.has(table) && !isNear) return false;
	return saysOtherwise(cell, table) || (isNear && isCopied(cell, table, now));
}

/** True for a cell that is no wording, and for words that were emptied or turned round by a word lost or gained. */
function saysOtherwise({ column: name, before, after }: CellChange, table: string): boolean {
	const column: Column | undefined = TABLES.find((one) => one.name === table)?.columns.find(
		(one) => one.name === name
	);
	if (!column || NO_WORD_OF_NUMBERS.has(name)) return false;
	if ((column.prose ?? column.translated) && !column.groups)
		return after === '' || slippedWords(before, after) !== null;
	// A number that says nothing new is that of a sum which its series made grow.
	return !saysNumber(table, name);
}

/** True for words that stand in another row too: they came from there. */
function isCopied({ column, after }: CellChange, table: string, now: WrittenTables): boolean {
	if (after === '' || NO_WORD_OF_NUMBERS.has(column)) return false;
	return (now.get(table)?.rows ?? []).filter((row) => row[column] === after).length > 1;
}

/**
 * The entries that tell of a row: by its key, or an id in it, set as code. A pattern such as `a-*` names no row: nobody sees from it which rows
 * were meant.
 */
function entriesOn(key: string, entries: readonly string[]): string[] {
	return entries.filter((entry) => [key, ...key.split('/')].some((id) => entry.includes(`\`${id}\``)));
}

/** The numbers that a figure has now and had not before: an entry on the wording of a row does not tell that its number changed. */
function newNumbers({ table, cells }: RowChange): number[] {
	if (table !== 'figures') return [];
	return cells
		.filter(({ column, after }) => ['value', 'low', 'high'].includes(column) && after !== '')
		.map(({ after }) => Number(after));
}

function states(entry: string, number: number): boolean {
	const plain = Math.abs(number);
	return statedNumbers(entry, 'en', [plain]).includes(plain);
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

function rowOf({ table, key }: RowChange, tables: WrittenTables): number {
	return (tables.get(table)?.rows ?? []).findIndex((row) => keyIn(table, row) === key) + 2;
}
