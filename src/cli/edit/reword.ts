/** A sentence of the record in other words, named by its place as the check prints it. */
import { tableFile } from '#lib/domain/record/data-resource.ts';
import { proseColumns } from '#lib/domain/prose/prose-columns.ts';
import { TABLES, type TableName } from '#lib/domain/record/schema/tables.ts';
import { keyIn } from '#lib/domain/record/written-tables.ts';
import { EditFault, withDescription, type RecordEdit } from './record-edit.ts';
import type { RecordFiles } from '#lib/reading/check-record.ts';

export interface Rewording {
	/** `TABLE.csv:ROW:COLUMN`, rows as a spreadsheet counts them; in place of the row number its key. Or `datapackage.json:PROPERTY`. */
	readonly at: string;
	readonly text: string;
}

const DESCRIPTION = /^datapackage\.json:(?:0:)?(.+)$/;

/** True for a property of the description, which is no table. */
export function isDescription({ at }: Rewording): boolean {
	return DESCRIPTION.test(at);
}

/**
 * Writes the sentence; rows are counted as they stood before anything was added.
 *
 * @throws {EditFault} where nothing stands there, or no sentence does
 */
export function reword(edit: RecordEdit, rewording: Rewording): void {
	const { at, text } = rewording;
	const { name, row, column } = partsOf(rewording);
	const table = TABLES.find((one) => one.name === name);
	if (!table)
		throw new EditFault(
			`"${at}" is no place of a sentence; write it as the check does, such as limits.csv:3:limit`
		);
	const columns = proseColumns(table).map((one) => one.name);
	if (!columns.includes(column))
		throw new EditFault(
			`${tableFile(table)} has no sentences in "${column}"; it has them in ${columns.join(', ') || 'no column'}`
		);
	const rows = edit.rows(table.name);
	const found = /^\d+$/.test(row) ? rows[Number(row) - 2] : rows.find((cells) => keyIn(name, cells) === row);
	if (!found)
		throw new EditFault(
			`${tableFile(table)} has no row ${row}; its rows are 2 to ${String(rows.length + 1)}`
		);
	const key = keyIn(name, found);
	edit.set(table.name, (cells) => keyIn(name, cells) === key, { [column]: text });
}

/** The place of a rewording as `FILE KEY COLUMN`, which says it whatever rows were added. */
export function placeOf(edit: RecordEdit, rewording: Rewording): string {
	const property = DESCRIPTION.exec(rewording.at)?.[1];
	if (property !== undefined) return `datapackage.json  ${property}`;
	const { file, name, row, column } = partsOf(rewording);
	const cells = /^\d+$/.test(row) ? edit.rows(name as TableName)[Number(row) - 2] : undefined;
	return `${file} ${cells ? keyIn(name, cells) : row} ${column}`;
}

function partsOf({ at }: Rewording) {
	const [, name = '', row = '', column = ''] = /^(\w+)\.csv:(.+):(\w+)$/.exec(at) ?? [];
	return { file: `${name}.csv`, name, row, column };
}

/** The files with a property of the description in other words. */
export function rewordDescription(files: RecordFiles, { at, text }: Rewording): RecordFiles {
	const path = (DESCRIPTION.exec(at)?.[1] ?? '').split('.');
	const described = JSON.parse(new TextDecoder().decode(files.get('datapackage.json'))) as Record<
		string,
		unknown
	>;
	const [first = '', second] = path;
	if (second === undefined) return withDescription(files, { [first]: text });
	const inside = described[first];
	if (path.length > 2 || typeof inside !== 'object' || inside === null || !(second in inside))
		throw new EditFault(`datapackage.json has no property ${path.join('.')}`);
	return withDescription(files, { [first]: { ...inside, [second]: text } });
}
