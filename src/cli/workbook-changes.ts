/** What a workbook changes in a record. */
import { tableFile } from '#lib/domain/record/data-resource.ts';
import { recordChanges, type RecordChange } from '#lib/domain/record/record-changes.ts';
import { keyIn, type WrittenTable } from '#lib/domain/record/written-tables.ts';
import type { TableName } from '#lib/domain/record/schema/tables.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import type { RecordFiles } from '#lib/reading/check-record.ts';
import { parseCells } from '#lib/reading/read/parse-cells.ts';
import { tableText } from '#lib/reading/read/table-text.ts';
import type { EditedTable } from '#lib/reading/workbook/read-workbook.ts';
import { keepQuoting } from './edit/keep-quoting.ts';

export interface WorkbookChanges {
	/** The texts of the files whose cells differ, by their names; a table that only the workbook has is one if it has rows. */
	readonly written: ReadonlyMap<string, string>;
	/** A line for each row and cell that differs, and for each table whose rows stand in another order. */
	readonly lines: readonly string[];
}

/** What writing the tables of a workbook would change in the files of a record. */
export function workbookChanges(
	files: RecordFiles,
	tables: ReadonlyMap<TableName, EditedTable>
): WorkbookChanges {
	const written = new Map<string, string>();
	const lines: string[] = [];
	for (const [name, { columns: all, rows }] of tables) {
		const file = tableFile({ name });
		const bytes = files.get(file);
		if (bytes === undefined && rows.length === 0) continue;
		const before = tableOf(bytes);
		// A sheet has every column; one that the record left out and that nobody filled stays out.
		const columns = all.filter(
			(column) =>
				bytes === undefined ||
				before.columns.includes(column) ||
				rows.some((row) => (row.get(column) ?? '') !== '')
		);
		const after = { columns, rows: rows.map((row) => Object.fromEntries(row)) };
		if (isSame(before, after)) continue;
		const text = tableText(columns, rows);
		written.set(file, bytes === undefined ? text : keepQuoting(new TextDecoder().decode(bytes), text));
		const changes = recordChanges(new Map([[name, before]]), new Map([[name, after]]));
		lines.push(
			...(changes.length > 0
				? changes.flatMap((change) => changeLines(change, after))
				: [`${file}: the rows stand in another order`])
		);
	}
	return { written, lines };
}

function tableOf(bytes: Uint8Array | undefined): WrittenTable {
	const [columns = [], ...body] = parseCells(new TextDecoder().decode(bytes)).rows;
	return {
		columns,
		rows: body.map((cells) => Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])))
	};
}

function isSame(before: WrittenTable, after: WrittenTable): boolean {
	const text = ({ columns, rows }: WrittenTable) =>
		JSON.stringify([columns, rows.map((row) => columns.map((column) => row[column]))]);
	return text(before) === text(after);
}

function changeLines(change: RecordChange, { rows }: WrittenTable): string[] {
	if ('column' in change) {
		const { table: name, column, kind: what } = change;
		const filled = rows.filter((row) => (row[column] ?? '') !== '');
		return [
			`${name}.csv: ${what} ${column}`,
			...filled.map(
				(row) => `${name}.csv: ${keyIn(name, row)}: ${column}: ${quoted(row[column] ?? '')} is new`
			)
		];
	}
	const { table, key, kind, cells } = change;
	if (kind !== 'changed') return [`${table}.csv: ${key}: ${kind}`];
	return cells.map(
		({ column, before, after }) =>
			`${table}.csv: ${key}: ${column}: ${quoted(before)} is now ${quoted(after)}`
	);
}
