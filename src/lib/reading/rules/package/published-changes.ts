/** What a record says otherwise than a version of it that was frozen, row by row. */
import { proseColumns } from '#lib/domain/prose/prose-columns.ts';
import { mayBeFilledFrom } from '#lib/domain/prose/template.ts';
import type { FrozenVersion } from '#lib/domain/record/frozen-version.ts';
import { comparableTables } from '#lib/domain/record/migrations/migrate.ts';
import { recordChanges, type RecordChange } from '#lib/domain/record/record-changes.ts';
import { TABLES } from '#lib/domain/record/schema/tables.ts';
import type { WrittenTable, WrittenTables } from '#lib/domain/record/written-tables.ts';
import { parseCells } from '../../read/parse-cells.ts';
import { DESCRIPTOR_FILE, type JsonObject } from './check-package.ts';

const FROZEN_TABLE = /^tables\/(\w+)\.csv$/;

/** Every row and column of the record that differs from a frozen version; `tables` are the texts of its tables. */
export function changesSince(version: FrozenVersion, tables: ReadonlyMap<string, string>): RecordChange[] {
	const before = frozenTables(version);
	return recordChanges(before, asPublished(tablesWritten([...tables]), before));
}

/** The tables of a frozen version in the format of today. */
export function frozenTables({ files }: FrozenVersion): WrittenTables {
	// Which version it is was read from its description, so that this is JSON.
	const descriptor = JSON.parse(new TextDecoder().decode(files.get(DESCRIPTOR_FILE))) as JsonObject;
	const tables = tablesWritten(
		[...files].flatMap(([path, bytes]) => {
			const name = FROZEN_TABLE.exec(path)?.[1];
			return name === undefined ? [] : [[name, new TextDecoder().decode(bytes)] as const];
		})
	);
	return comparableTables(tables, descriptor);
}

/** Tables from their texts, each with its name. */
export function tablesWritten(texts: readonly (readonly [string, string])[]): WrittenTables {
	return new Map(
		texts.map(([name, text]) => {
			const [columns = [], ...body] = parseCells(text).rows;
			const rows = body.map((cells) =>
				Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))
			);
			return [name, { columns, rows }];
		})
	);
}

/**
 * The record with the sentences of a frozen version where those may be what its templates were filled in to. What a
 * placeholder stands for moves only with a number, which is a change of its own.
 */
function asPublished(record: WrittenTables, frozen: WrittenTables): WrittenTables {
	return new Map(
		TABLES.flatMap((table): [string, WrittenTable][] => {
			const own = record.get(table.name);
			if (!own) return [];
			const keyOf = (row: WrittenTable['rows'][number]) => table.key.map((column) => row[column]).join('/');
			const before = new Map(frozen.get(table.name)?.rows.map((row) => [keyOf(row), row]));
			const columns = proseColumns(table).map(({ name }) => name);
			const rows = own.rows.map((row) => {
				const was = before.get(keyOf(row));
				const sentences = columns.flatMap((column) => {
					const sentence = was?.[column];
					return sentence !== undefined && mayBeFilledFrom(row[column] ?? '', sentence)
						? [[column, sentence] as const]
						: [];
				});
				return { ...row, ...Object.fromEntries(sentences) };
			});
			return [[table.name, { ...own, rows }]];
		})
	);
}
