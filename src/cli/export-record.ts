/**
 * Writes the record for a spreadsheet.
 *
 * Usage: `npm run export -- --xlsx FILE.xlsx [path/to/record]` writes one workbook to be edited: a sheet a table, the
 * columns explained, drop-downs of allowed words and ids. `npm run import` reads it back. A record with problems is
 * exported too, as far as its tables can be read.
 *
 * `npm run export -- --csv FILE.csv [--full] [path/to/record]` writes the flat table. Of a record that is one flat table
 * it has the columns that came in, and says which cells are published otherwise; with `--full`, and of any other record,
 * it has every published column.
 *
 * The folder defaults to `DATA_DIR`, else `data`. Exit code: 0; 1 where a table cannot be read or the file cannot be
 * written; 2 for options that it does not know.
 */
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { proseWords } from '#lib/format/prose/prose-words.ts';
import { makePublication } from '#lib/publish/files/make-publication.ts';
import { FIGURE_COLUMN_NAMES, figureRows } from '#lib/publish/tables/figures-table.ts';
import { writeCsv } from '#lib/publish/formats/write-csv.ts';
import { recordWorkbook } from '#lib/publish/workbook/record-workbook.ts';
import { loadRecord } from '#lib/server/load-record.ts';
import { DESCRIPTOR_FILE, readPackage } from '#lib/reading/rules/package/check-package.ts';
import { readRecord, recordFolder } from '#lib/server/record.ts';
import { editedTables } from './edited-tables.ts';
import { flatExport } from './flat/flat-export.ts';
import { flatOfRecord } from './flat/flat-of-record.ts';

const FULL = '--full';
const args = process.argv.slice(2);
const isFull = args.includes(FULL);
const [format, file, folder = recordFolder(), ...more] = args.filter((option) => option !== FULL);

async function exportWorkbook(path: string): Promise<void> {
	const { files } = loadRecord(folder);
	const { description, descriptor } = readPackage(files.get(DESCRIPTOR_FILE) ?? null, new Set(), null);
	const { title = folder, created = '1970-01-01' } = description ?? {};
	const words = { title, description: description?.description ?? '', creator: title, created };
	// What is left out of the file and follows from the rest is no word of its own.
	const text = new TextDecoder().decode(files.get(DESCRIPTOR_FILE));
	const own = descriptor === null ? {} : (JSON.parse(text) as Readonly<Record<string, unknown>>);
	const tables = editedTables(files);
	writeFileSync(path, await recordWorkbook(words, tables, own));
	const rows = [...tables.values()].reduce((sum, table) => sum + table.length, 0);
	console.log(
		`${path}: ${String(tables.size)} tables, ${String(rows)} rows; npm run import -- ${path} reads it back`
	);
}

function exportFlat(path: string): void {
	const { model } = makePublication(readRecord(folder), proseWords, { origin: null });
	const rows = figureRows(model, null);
	const flat = isFull ? null : flatOfRecord(loadRecord(folder).files);
	const { text, differences } = flat
		? flatExport(flat, rows)
		: { text: writeCsv(FIGURE_COLUMN_NAMES, rows), differences: [] };
	writeFileSync(path, text);
	for (const line of differences) console.log(line);
	const columns = flat
		? `the ${String(flat.flat.headers.length)} columns that came in`
		: 'every published column';
	const same = flat && differences.length === 0 ? `; the same to the byte as ${flat.flat.file}` : '';
	console.log(`${path}: ${columns}${same}`);
}

const isKnown = format === '--csv' || (format === '--xlsx' && !isFull);
if (!isKnown || file === undefined || file.startsWith('-') || more.length > 0) {
	console.error(
		'usage: npm run export -- --xlsx FILE.xlsx [path/to/record], or --csv FILE.csv [--full] [path/to/record]'
	);
	process.exitCode = 2;
} else {
	try {
		if (format === '--csv') exportFlat(file);
		else await exportWorkbook(file);
	} catch (error) {
		console.error(error instanceof Error ? error.message : String(error));
		process.exitCode = 1;
	}
}
