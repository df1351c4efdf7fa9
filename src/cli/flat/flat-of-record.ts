/** The flat table of a record, with the id that each row has or is given. */
import { tableFile } from '#lib/domain/record/data-resource.ts';
import { TABLES } from '#lib/domain/record/schema/tables.ts';
import type { RecordFiles } from '#lib/reading/check-record.ts';
import { findFlat } from '#lib/reading/complete/find-flat.ts';
import { readFlat, type FlatReading, type WrittenFlat } from '#lib/reading/complete/flat-record.ts';
import { isError } from '#lib/reading/check-record.ts';
import { problemLine, type Problem } from '#lib/reading/read/problem.ts';
import { noRows, readRows, type WrittenRows } from '#lib/reading/read/read-rows.ts';
import type { TableName } from '#lib/domain/record/schema/tables.ts';

/** What keeps a flat table from being read. */
export class FlatFault extends Error {
	constructor(readonly problems: readonly Problem[]) {
		super(problems.map(problemLine).join('\n'));
	}
}

export interface FlatTable {
	readonly flat: WrittenFlat;
	/** The text of its file. */
	readonly text: string;
	/** The ids of figures by the rows that make them. */
	readonly ids: ReadonlyMap<number, string>;
	/** The rows that it makes for each table. */
	readonly rows: FlatReading['rows'];
	/** The tables that stand beside it. */
	readonly beside: ReadonlyMap<TableName, WrittenRows>;
}

/**
 * The flat table among the files of a record; `null` where there is none.
 *
 * @throws {FlatFault} with a problem for each row of it that cannot be read
 */
export function flatOfRecord(files: RecordFiles): FlatTable | null {
	const found = findFlat(files);
	if (!found) return null;
	const { flat } = found;
	const beside = new Map(
		TABLES.map((table) => {
			const bytes = tableFile(table) === flat.file ? undefined : files.get(tableFile(table));
			return [table.name, (bytes ? readRows(table, bytes) : noRows(table)).written] as const;
		})
	);
	const { rows, problems } = readFlat(flat, beside);
	const errors = [...found.problems, ...problems].filter(isError);
	if (errors.length > 0) throw new FlatFault(errors);
	const ids = new Map((rows.get('figures') ?? []).map(({ row, texts }) => [row, texts.get('id') ?? '']));
	return { flat, text: new TextDecoder().decode(files.get(flat.file)), ids, rows, beside };
}
