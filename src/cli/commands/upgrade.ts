/**
 * Writes a record of an older format in the format of today, says what it did, and lists what a person must decide before it
 * is sound. Frozen versions stay as they are.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ABOUT_OWED } from '#lib/domain/record/about.ts';
import { dataResources, tableFile } from '#lib/domain/record/data-resource.ts';
import { FORMAT_PROPERTY, formatOf, migrate, RECORD_FORMAT } from '#lib/domain/record/migrations/migrate.ts';
import { TABLES } from '#lib/domain/record/schema/tables.ts';
import type { WrittenTable } from '#lib/domain/record/written-tables.ts';
import { writeCsv } from '#lib/publish/formats/write-csv.ts';
import { loadRecord } from '#lib/server/load-record.ts';
import { parseCells } from '#lib/reading/read/parse-cells.ts';
import { filledDescription } from '#lib/reading/rules/package/bare-package.ts';
import { DESCRIPTOR_FILE } from '#lib/reading/rules/package/check-package.ts';
import type { Call } from '../command/command.ts';
import { EXIT, type Exit } from '../command/exit.ts';
import { folderName, recordOf } from '../command/record-place.ts';

/** Throws where the record states a format that is no number, or a newer one. */
export function run(call: Call): Exit {
	const folder = recordOf(call, call.words[0]);
	for (const line of upgradeRecord(folder)) call.telling.tell(line);
	return EXIT.done;
}

function upgradeRecord(folder: string): string[] {
	const name = folderName(folder);
	const path = join(folder, DESCRIPTOR_FILE);
	const descriptor = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, unknown>>;
	// A short description states no format and is none of the first.
	const format = formatOf(filledDescription(descriptor, () => null));
	if (format === null) throw new Error(`${path}: ${FORMAT_PROPERTY} is no whole number from 1`);
	if (format > RECORD_FORMAT)
		throw new Error(
			`${path}: format ${String(format)} is newer than format ${String(RECORD_FORMAT)}, the newest that this version of the tool knows; install a newer version`
		);
	if (format === RECORD_FORMAT)
		return [`${name}: is of format ${String(format)}, the newest; nothing was changed`];
	const names = [...loadRecord(folder).files.keys()].flatMap((file) => /^(\w+)\.csv$/.exec(file)?.[1] ?? []);
	const { tables: all, decisions } = migrate(
		new Map(names.map((table) => [table, readWritten(folder, table)])),
		format
	);
	// A table that the record never had is not begun by a step.
	const tables = new Map([...all].filter(([, { columns }]) => columns.length > 0));
	const lines: string[] = [];
	for (const [table, { columns, rows }] of tables) {
		const cells = rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column] ?? ''])));
		const text = writeCsv(columns, cells);
		const file = join(folder, tableFile({ name: table }));
		const isNew = !names.includes(table);
		if (!isNew && readFileSync(file, 'utf8') === text) continue;
		writeFileSync(file, text);
		lines.push(
			`${tableFile({ name: table })}: ${isNew ? 'written anew' : 'brought along'}, ${rowCount(rows.length)}`
		);
	}
	for (const table of names.filter((one) => !tables.has(one))) {
		rmSync(join(folder, tableFile({ name: table })));
		lines.push(`${tableFile({ name: table })}: removed; its rows are in another table now`);
	}
	const site = descriptor['site'] as Readonly<Record<string, unknown>> | undefined;
	const unsaid = ABOUT_OWED.filter((property) => site?.[property] === undefined);
	const described = {
		...descriptor,
		[FORMAT_PROPERTY]: RECORD_FORMAT,
		site: { ...site, ...Object.fromEntries(unsaid.map((property) => [property, null])) },
		resources: dataResources(TABLES.filter(({ name: table }) => tables.has(table)))
	};
	writeFileSync(path, `${JSON.stringify(described, null, '\t')}\n`);
	return [
		`${name}: format ${String(format)} is now format ${String(RECORD_FORMAT)}`,
		...lines,
		`${DESCRIPTOR_FILE}: ${FORMAT_PROPERTY} and the tables are those of today`,
		...(decisions.length + unsaid.length === 0 ? [] : ['To be decided by a person:']),
		...decisions.map(
			({ table, columns, keys, question }) =>
				`${tableFile({ name: table })}: ${columns.join(', ')} of ${rowCount(keys.length)}: ${question}`
		),
		...(unsaid.length === 0
			? []
			: [
					`${DESCRIPTOR_FILE}: site: ${unsaid.join(', ')}: What is to be said? They are null, which is "not given".`
				]),
		'Then: contested-figures check'
	];
}

function rowCount(count: number): string {
	return count === 1 ? '1 row' : `${String(count)} rows`;
}

function readWritten(folder: string, name: string): WrittenTable {
	const text = readFileSync(join(folder, tableFile({ name })), 'utf8');
	const [columns = [], ...body] = parseCells(text).rows;
	const rows = body.map((cells) =>
		Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))
	);
	return { columns, rows };
}
