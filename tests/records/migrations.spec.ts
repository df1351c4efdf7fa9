/** The frozen versions of the record in `data/`, brought to the format of today: their tables are what the schema says. */
import { csvFormat, csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { formatOf, migrate } from '#lib/domain/record/migrations/migrate.ts';
import { TABLES } from '#lib/domain/record/schema/tables.ts';
import { loadRecord } from '#lib/server/load-record.ts';
import { readFrozenVersions } from '#lib/reading/read/frozen-versions.ts';
import { problemLine } from '#lib/reading/read/problem.ts';
import { noRows, readRows } from '#lib/reading/read/read-rows.ts';
import { readTable } from '#lib/reading/read/read-table.ts';
import { recordFolder } from '#lib/server/record.ts';
import { checkKeys } from '#lib/reading/rules/tables/check-keys.ts';
import { checkReferences } from '#lib/reading/rules/tables/check-references.ts';

const { versions } = readFrozenVersions(loadRecord(recordFolder()).files);
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

test('every frozen version has, in the format of today, the columns, kinds and keys of today', () => {
	const faults = versions.flatMap(({ version, files }) => {
		const descriptor = JSON.parse(textOf(files.get('datapackage.json'))) as Record<string, unknown>;
		const written = [...files].flatMap(([path, bytes]) => {
			const name = /^tables\/(\w+)\.csv$/.exec(path)?.[1];
			if (name === undefined) return [];
			const rows = csvParse(textOf(bytes));
			return [[name, { columns: rows.columns, rows: [...rows] }] as const];
		});
		const { tables } = migrate(new Map(written), formatOf(descriptor) ?? 0);
		const readings = TABLES.map((table) => {
			const found = tables.get(table.name);
			const { written, problems } = found
				? readRows(table, Buffer.from(`${csvFormat(found.rows, [...found.columns])}\n`))
				: noRows(table);
			const reading = readTable(written);
			return { ...reading, problems: [...problems, ...reading.problems] };
		});
		const read = new Map(readings.map(({ table }) => [table.table.name, table]));
		const problems = [
			...readings.flatMap((reading) => reading.problems),
			...checkKeys(read),
			...checkReferences(read)
		];
		const unknown = [...tables.keys()].filter((name) => !TABLES.some((table) => table.name === name));
		return [...unknown, ...problems.map(problemLine)].map((line) => `${version} ${line}`);
	});
	expect(faults).toEqual([]);
});
