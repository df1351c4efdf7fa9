/**
 * Writes a record of an older format in the format of today, and lists what a person must decide before it is sound.
 * Usage: `npm run migrate:data [-- path/to/record]`; the folder defaults to `DATA_DIR`, else `data`. Frozen versions stay
 * as they are.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { dataResources, tableFile } from '#lib/domain/record/data-resource.ts';
import { FORMAT_PROPERTY, formatOf, migrate, RECORD_FORMAT } from '#lib/domain/record/migrations/migrate.ts';
import type { WrittenTable } from '#lib/domain/record/written-tables.ts';
import { writeCsv } from '#lib/publish/formats/write-csv.ts';
import { loadRecord } from '#lib/server/load-record.ts';
import { parseCells } from '#lib/reading/read/parse-cells.ts';
import { recordFolder } from '#lib/server/record.ts';

const folder = process.argv[2] ?? recordFolder();

function bringAlong(): void {
	const path = join(folder, 'datapackage.json');
	const descriptor = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, unknown>>;
	const format = formatOf(descriptor);
	if (format === null || format >= RECORD_FORMAT)
		throw new Error(`${FORMAT_PROPERTY} is not below ${String(RECORD_FORMAT)}: there is nothing to migrate`);
	const names = [...loadRecord(folder).files.keys()].flatMap((file) => /^(\w+)\.csv$/.exec(file)?.[1] ?? []);
	const { tables, decisions } = migrate(new Map(names.map((name) => [name, readWritten(name)])), format);
	for (const [name, { columns, rows }] of tables) {
		const cells = rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column] ?? ''])));
		writeFileSync(join(folder, tableFile({ name })), writeCsv(columns, cells));
	}
	for (const name of names.filter((one) => !tables.has(one))) rmSync(join(folder, tableFile({ name })));
	const described = { ...descriptor, [FORMAT_PROPERTY]: RECORD_FORMAT, resources: dataResources() };
	writeFileSync(path, `${JSON.stringify(described, null, '\t')}\n`);
	console.log(`${folder}: format ${String(format)} is now format ${String(RECORD_FORMAT)}. To be decided:`);
	for (const { table, columns, keys, question } of decisions)
		console.log(`${table}.csv: ${columns.join(', ')} of ${String(keys.length)} rows: ${question}`);
	console.log('Then: npm run check:data');
}

function readWritten(name: string): WrittenTable {
	const text = readFileSync(join(folder, tableFile({ name })), 'utf8');
	const [columns = [], ...body] = parseCells(text).rows;
	const rows = body.map((cells) =>
		Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))
	);
	return { columns, rows };
}

try {
	bringAlong();
} catch (error) {
	console.error(`${folder}: ${error instanceof Error ? error.message : String(error)}`);
	process.exitCode = 1;
}
