/**
 * Mends what a spreadsheet did to the tables of a record when it saved them: byte order marks, CR LF, semicolons, tabs,
 * truth values, dates and numbers of another country, blanks at an end. Words that a spreadsheet took for a number, and letters that its
 * character set has not, are put back as they stood in the last commit or version. What has more than one reading is left as it is
 * and named, and so is a cell of words that lost signs. It says what it mended.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { tableFile } from '#lib/domain/record/data-resource.ts';
import { TABLES } from '#lib/domain/record/schema/tables.ts';
import type { Table } from '#lib/domain/record/schema/columns.ts';
import type { RecordFiles, RecordReading } from '#lib/reading/check-record.ts';
import { FLAT_FILE } from '#lib/reading/complete/find-flat.ts';
import { loadRecord } from '#lib/server/load-record.ts';
import { flatTableOf } from '#lib/reading/mend/flat-table.ts';
import { rowsBefore, rowsOfLastVersion, type RowsBefore } from '#lib/reading/mend/lost-signs.ts';
import { mendTable } from '#lib/reading/mend/mend-table.ts';
import { textAtCommit } from '../check/since-commit.ts';
import type { Call } from '../command/command.ts';
import { EXIT, type Exit } from '../command/exit.ts';
import type { Telling } from '../command/telling.ts';
import { recordOf } from '../command/record-place.ts';

/** Ends with problems where a cell must be mended by hand. */
export function run(call: Call): Exit {
	const encoding = call.text('encoding');
	const paths = call.words.length > 0 ? call.words : [recordOf(call)];
	const isWhole = paths.flatMap(tablesOf).map((path) => tidy(path, encoding, call.telling));
	return isWhole.every(Boolean) ? EXIT.done : EXIT.problems;
}

/** The tables in a folder, or the one that is named. */
function tablesOf(path: string): string[] {
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path)
		.filter((name) => name === FLAT_FILE || TABLES.some((table) => tableFile(table) === name))
		.sort()
		.map((name) => join(path, name));
}

/** Mends one table; true where nothing is left to be mended by hand. */
function tidy(path: string, encoding: string | null, { tell, warn }: Telling): boolean {
	const bytes = new Uint8Array(readFileSync(path));
	const file = basename(path);
	const flat = mayBeFlat(file) ? flatTableOf(file, bytes) : null;
	const table = flat ?? TABLES.find((one) => tableFile(one) === file);
	if (!table) {
		warn(`${path}: no table of a record is called so`);
		return false;
	}
	const { text, mends, faults } = mendTable(table, bytes, encoding, before(path, table));
	for (const { row, column, found } of faults)
		warn(`${path}:${String(row)}:${column}: ${found}; left as it is`);
	const isWhole = faults.length === 0;
	if (text === null || Buffer.from(text).equals(bytes)) return isWhole;
	writeFileSync(path, text);
	const words = [...mends].map(([mend, count]) => (count === 1 ? mend : `${mend} (${String(count)})`));
	tell(`${path}: mended ${words.length === 0 ? 'quotation marks' : words.join(', ')}`);
	return isWhole;
}

function mayBeFlat(file: string): boolean {
	return file === FLAT_FILE || file === tableFile({ name: 'figures' });
}

const versions = new Map<string, RecordFiles>();

/** The rows of a table as they were committed last, and of those that were not, as they stand in the last version. */
function before(path: string, table: Table): RowsBefore {
	const [folder, file] = [dirname(path), basename(path)];
	const files = versions.get(folder) ?? loadRecord(folder, unchecked).files;
	versions.set(folder, files);
	const committed = new TextEncoder().encode(textAtCommit(folder, file) ?? '');
	return new Map([...rowsOfLastVersion(table, files), ...rowsBefore(table, committed)]);
}

function unchecked(): RecordReading {
	return { problems: [], record: null };
}
