/** What is said of an id that nobody has. */
import { tableFile } from '#lib/domain/record/data-resource.ts';
import type { TableName } from '#lib/domain/record/schema/tables.ts';
import { nearestWord } from '#lib/reading/read/nearest-word.ts';
import type { RecordEdit } from './record-edit.ts';

/** A message that names the nearest id. */
export function unknownId(id: string, file: string, known: readonly string[]): string {
	const near = nearestWord(id, known);
	return `"${id}" is no id of ${file}${near === null ? '' : `; nearest is "${near}"`}`;
}

/** The same of an id that no row of a table has. */
export function unknownRow(edit: RecordEdit, name: TableName, id: string): string {
	const known = edit.rows(name).flatMap((row) => row['id'] ?? []);
	return unknownId(id, tableFile({ name }), known);
}
