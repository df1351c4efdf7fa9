/** From rows as they are written to typed ones: each cell by the kind of its column. */
import { tableFile } from '#lib/domain/record/data-resource.ts';
import type { Cell, TableName } from '#lib/domain/record/schema/tables.ts';
import type { Column, Table } from '#lib/domain/record/schema/columns.ts';
import { cellRule } from './cell-rules.ts';
import { problemAt, type Problem } from './problem.ts';
import { readCell } from './read-cell.ts';
import type { WrittenRow, WrittenRows } from './read-rows.ts';

/** A row of a table as it was read; `ReadRow<'figures'>` has the columns of that table. */
export interface ReadRow<Name extends TableName = TableName> {
	/** The table that it is a row of. */
	readonly table: Name;
	/** The file with the row that this one follows from; `null` where it stands in that of its table. */
	readonly file: string | null;
	/** Row as a spreadsheet counts, the header being 1. */
	readonly row: number;
	/** Typed cells by column. A cell that had a problem is left out, so that no rule complains of it again. */
	readonly cells: ReadonlyMap<string, Cell>;
	/** The cells as written. */
	readonly texts: ReadonlyMap<string, string>;
}

export interface ReadTable<Name extends TableName = TableName> {
	readonly table: Table & { readonly name: Name };
	readonly file: string;
	readonly rows: readonly ReadRow<Name>[];
	/** Every id as written, those with a problem included: what other tables may have meant. */
	readonly ids: ReadonlySet<string>;
	/** False where ids may be missing because the file could not be read: references into it are not judged then. */
	readonly idsComplete: boolean;
	/** False where a row or a column is missing: rules that count rows are not applied then. */
	readonly rowsComplete: boolean;
}

export interface TableReading {
	readonly table: ReadTable;
	readonly problems: readonly Problem[];
}

/** Reads the cells of a table. */
export function readTable(written: WrittenRows): TableReading {
	const { table, ids, idsComplete, rowsComplete } = written;
	const columns = table.columns.filter(({ name }) => written.columns.includes(name));
	const problems: Problem[] = [];
	const rows = written.rows.map((row) => readRow(table.name, row, columns, problems));
	return { table: { table, file: tableFile(table), rows, ids, idsComplete, rowsComplete }, problems };
}

function readRow(
	table: TableName,
	{ file, row, texts }: WrittenRow,
	columns: readonly Column[],
	problems: Problem[]
): ReadRow {
	const cells = new Map<string, Cell>();
	const [broken, missed]: [Problem[], Problem[]] = [[], []];
	for (const column of columns) {
		const text = texts.get(column.name) ?? '';
		const reading = readCell(column, text);
		if ('cell' in reading) cells.set(column.name, reading.cell);
		else {
			const { found, allowed } = reading.fault;
			const place = { file: file ?? tableFile({ name: table }), row, column: column.name };
			(follows(column, text) ? missed : broken).push(
				problemAt(cellRule(column, text), place, found, allowed)
			);
		}
	}
	// What would follow from a cell that has a problem is not missed as well.
	problems.push(...(broken.length > 0 ? broken : missed));
	return { table, file, row, cells, texts };
}

/** Whether a cell was left out that follows from others. */
function follows(column: Column, text: string): boolean {
	return text === '' && column.filled !== undefined;
}
