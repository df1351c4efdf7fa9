/** Keeps a small record small: columns that an edit brought in, and that say only what follows without them, go again. */
import { csvFormatRows, csvParseRows } from 'd3-dsv';
import { tableFile } from '#lib/domain/record/data-resource.ts';
import { TABLES, type TableName } from '#lib/domain/record/schema/tables.ts';
import { checkContents, type RecordFiles } from '#lib/reading/check-record.ts';
import { encoded } from './record-edit.ts';

/** The record as edited, without the columns that were not there before and whose cells are filled in alike. */
export function withoutFollowing(before: RecordFiles, edited: RecordFiles): RecordFiles {
	return TABLES.reduce((files, { name, columns }) => {
		const path = tableFile({ name });
		const bytes = files.get(path);
		if (bytes === undefined || bytes === before.get(path)) return files;
		const had = header(before.get(path));
		const may = header(bytes).filter((column) => {
			const described = columns.find((one) => one.name === column);
			return !had.includes(column) && (described?.required === false || (described && 'filled' in described));
		});
		const all = without(files, path, may);
		if (may.length === 0 || saysTheSame(name, files, all)) return all;
		return may.reduce((kept, column) => {
			const fewer = without(kept, path, [column]);
			return saysTheSame(name, files, fewer) ? fewer : kept;
		}, files);
	}, edited);
}

function saysTheSame(name: TableName, one: RecordFiles, other: RecordFiles): boolean {
	const rows = (files: RecordFiles) => checkContents(files).record?.rows[name];
	const [expected, found] = [rows(one), rows(other)];
	return expected !== undefined && JSON.stringify(expected) === JSON.stringify(found);
}

function header(bytes: Uint8Array | undefined): readonly string[] {
	return csvParseRows(bytes ? new TextDecoder().decode(bytes) : '')[0] ?? [];
}

function without(files: RecordFiles, path: string, columns: readonly string[]): RecordFiles {
	if (columns.length === 0) return files;
	const [head = [], ...rows] = csvParseRows(new TextDecoder().decode(files.get(path)));
	const kept = head.flatMap((column, at) => (columns.includes(column) ? [] : [at]));
	const lines = [head, ...rows].map((cells) => kept.map((at) => cells[at] ?? ''));
	return new Map(files).set(path, encoded(`${csvFormatRows(lines)}\n`));
}
