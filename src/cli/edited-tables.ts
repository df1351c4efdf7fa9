/** The tables of a record as they are written, for a workbook. */
import { tableFile } from '#lib/domain/record/data-resource.ts';
import { TABLES, type TableName } from '#lib/domain/record/schema/tables.ts';
import type { RecordFiles } from '#lib/reading/check-record.ts';
import { problemLine } from '#lib/reading/read/problem.ts';
import { readRows } from '#lib/reading/read/read-rows.ts';

/**
 * The rows of each table that the record has, each with the text of every cell.
 *
 * @throws {Error} with a line for each row or file that could not be read whole: a workbook would lose it
 */
export function editedTables(files: RecordFiles): Map<TableName, readonly ReadonlyMap<string, string>[]> {
	const faults: string[] = [];
	const tables = TABLES.flatMap((table): [TableName, readonly ReadonlyMap<string, string>[]][] => {
		const bytes = files.get(tableFile(table));
		if (bytes === undefined) return [];
		const { written, problems } = readRows(table, bytes);
		if (!written.rowsComplete || problems.length > 0) faults.push(...problems.map(problemLine));
		return [[table.name, written.rows.map(({ texts }) => texts)]];
	});
	if (faults.length > 0)
		throw new Error(
			[...faults, 'contested-figures tidy mends what a spreadsheet did to a table.'].join('\n')
		);
	return new Map(tables);
}
