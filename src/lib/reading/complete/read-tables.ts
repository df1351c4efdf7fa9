/** The tables of a record from the bytes of its files: read, made whole, and each cell by the kind of its column. */
import { tableFile } from '#lib/domain/record/data-resource.ts';
import type { FrozenVersion } from '#lib/domain/record/frozen-version.ts';
import { TABLES, type TableName } from '#lib/domain/record/schema/tables.ts';
import type { Problem } from '../read/problem.ts';
import { noRows, readRows } from '../read/read-rows.ts';
import { readTable, type ReadTable } from '../read/read-table.ts';
import { tableText } from '../read/table-text.ts';
import type { FoundFlat } from './find-flat.ts';
import { readFlat } from './flat-record.ts';
import { completeRecord, type RecordDefaults } from './complete-record.ts';

export interface TablesReading {
	readonly tables: ReadonlyMap<TableName, ReadTable>;
	/** The text of each whole table: as the record has it where nothing was left out. */
	readonly texts: ReadonlyMap<TableName, string>;
	readonly problems: readonly Problem[];
}

/**
 * Reads every table.
 *
 * @param found the flat table among the files; `null` where there is none
 * @param listed the tables that must have a file
 */
export function readTables(
	files: ReadonlyMap<string, Uint8Array>,
	found: FoundFlat | null,
	listed: ReadonlySet<string>,
	defaults: RecordDefaults,
	frozen: readonly FrozenVersion[]
): TablesReading {
	const absent = new Set(
		TABLES.filter((table) => !files.has(tableFile(table)) || found?.flat.file === tableFile(table)).map(
			({ name }) => name
		)
	);
	const written = TABLES.map((table) => {
		const isFlat = found !== null && table.name === 'figures';
		const isNeeded = !isFlat && (listed.has(table.name) || !absent.has(table.name));
		return isNeeded ? readRows(table, files.get(tableFile(table)) ?? null) : noRows(table);
	});
	const given = new Map(written.map((reading) => [reading.written.table.name, reading.written]));
	const flat = found ? readFlat(found.flat, given) : null;
	const { tables, completed } = completeRecord(
		given,
		{ absent, flat: flat?.rows ?? new Map() },
		defaults,
		frozen
	);
	const readings = [...tables.values()].map(readTable);
	const texts = new Map(
		[...tables].map(([name, { table, columns, rows }]) => {
			const bytes = completed.has(name) ? undefined : files.get(tableFile(table));
			const text = bytes
				? new TextDecoder().decode(bytes)
				: tableText(
						columns,
						rows.map((row) => row.texts)
					);
			return [name, text];
		})
	);
	return {
		tables: new Map(readings.map(({ table }) => [table.table.name, table])),
		texts,
		problems: [
			...(found?.problems ?? []),
			...(flat?.problems ?? []),
			...[...written, ...readings].flatMap((reading) => reading.problems)
		]
	};
}
