/**
 * Mends what a spreadsheet did to the tables of a record when it saved them: byte order marks, CR LF, semicolons, tabs,
 * truth values, dates and numbers of another country, blanks at an end. What has more than one reading is left as it is
 * and named, and so is a cell of words that lost commas or signs since the last version. It says what it mended.
 *
 * Usage: `npm run tidy [-- [--encoding NAME] path/to/record or path/to/table.csv …]`; the folder defaults to `DATA_DIR`,
 * else `data`. `--encoding` names the character set of tables that are not UTF-8, such as windows-1252, gb18030 or big5.
 *
 * Exit code: 0; 1 where a cell must be mended by hand; 2 for options that it does not know.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { tableFile } from '#lib/domain/record/data-resource.ts';
import { TABLES } from '#lib/domain/record/schema/tables.ts';
import type { Table } from '#lib/domain/record/schema/columns.ts';
import type { RecordFiles, RecordReading } from '#lib/reading/check-record.ts';
import { FLAT_FILE } from '#lib/reading/complete/find-flat.ts';
import { loadRecord } from '#lib/server/load-record.ts';
import { flatTableOf } from '#lib/reading/mend/flat-table.ts';
import { rowsOfLastVersion, type RowsBefore } from '#lib/reading/mend/lost-signs.ts';
import { mendTable } from '#lib/reading/mend/mend-table.ts';
import { recordFolder } from '#lib/server/record.ts';

const options = process.argv.slice(2);
const named = options.indexOf('--encoding');
const encoding = named < 0 ? null : (options[named + 1] ?? '');
const paths = named < 0 ? options : options.filter((_, at) => at !== named && at !== named + 1);

function tidy(path: string): void {
	const bytes = new Uint8Array(readFileSync(path));
	const file = basename(path);
	const flat = mayBeFlat(file) ? flatTableOf(file, bytes) : null;
	const table = flat ?? TABLES.find((one) => tableFile(one) === file);
	if (!table) {
		console.error(`${path}: no table of a record is called so`);
		process.exitCode = 1;
		return;
	}
	const { text, mends, faults } = mendTable(table, bytes, encoding, flat ? new Map() : before(path, table));
	for (const { row, column, found } of faults)
		console.error(`${path}:${String(row)}:${column}: ${found}; left as it is`);
	if (faults.length > 0) process.exitCode = 1;
	if (text === null || Buffer.from(text).equals(bytes)) return;
	writeFileSync(path, text);
	const words = [...mends].map(([mend, count]) => (count === 1 ? mend : `${mend} (${String(count)})`));
	console.log(`${path}: mended ${words.length === 0 ? 'quotation marks' : words.join(', ')}`);
}

function mayBeFlat(file: string): boolean {
	return file === FLAT_FILE || file === tableFile({ name: 'figures' });
}

const versions = new Map<string, RecordFiles>();

function before(path: string, table: Table): RowsBefore {
	const folder = dirname(path);
	const files = versions.get(folder) ?? loadRecord(folder, unchecked).files;
	versions.set(folder, files);
	return rowsOfLastVersion(table, files);
}

function unchecked(): RecordReading {
	return { problems: [], record: null };
}

if (encoding === '' || paths.some((path) => path.startsWith('-'))) {
	console.error('usage: npm run tidy [-- [--encoding NAME] path/to/record or path/to/table.csv …]');
	process.exitCode = 2;
} else {
	try {
		for (const path of paths.length === 0 ? [recordFolder()] : paths) {
			const names = statSync(path).isDirectory()
				? readdirSync(path)
						.sort()
						.map((name) => join(path, name))
				: [path];
			const tables =
				names.length === 1
					? names
					: names.filter(
							(name) =>
								TABLES.some((table) => tableFile(table) === basename(name)) || basename(name) === FLAT_FILE
						);
			for (const name of tables) tidy(name);
		}
	} catch (error) {
		console.error(error instanceof Error ? error.message : String(error));
		process.exitCode = 1;
	}
}
