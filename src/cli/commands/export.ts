/**
 * Writes the record for a spreadsheet: one workbook to be edited, with a sheet a table, the columns explained, drop-downs of
 * allowed words and ids, which `import` reads back (a record with problems too, as far as its tables can be read); or the flat
 * table. Of a record that is one flat table that has the columns that came in, and it says which cells are published otherwise.
 */
import { writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { proseWords } from '#lib/format/prose/prose-words.ts';
import { makePublication } from '#lib/publish/files/make-publication.ts';
import { FIGURE_COLUMN_NAMES, figureRows } from '#lib/publish/tables/figures-table.ts';
import { writeCsv } from '#lib/publish/formats/write-csv.ts';
import { recordWorkbook } from '#lib/publish/workbook/record-workbook.ts';
import { loadRecord } from '#lib/server/load-record.ts';
import { DESCRIPTOR_FILE, readPackage } from '#lib/reading/rules/package/check-package.ts';
import { readRecord } from '#lib/server/record.ts';
import { UsageFault, type Call } from '../command/command.ts';
import { EXIT, type Exit } from '../command/exit.ts';
import type { Telling } from '../command/telling.ts';
import { recordOf } from '../command/record-place.ts';
import { editedTables } from '../edited-tables.ts';
import { flatExport } from '../flat/flat-export.ts';
import { flatOfRecord } from '../flat/flat-of-record.ts';

/** Throws where a table cannot be read or the file cannot be written. */
export async function run(call: Call): Promise<Exit> {
	const [xlsx, csv] = [call.text('xlsx'), call.text('csv')];
	const isFull = call.has('full');
	const folder = recordOf(call, call.words[0]);
	if (csv !== null && dirname(resolve(csv)) === resolve(folder))
		throw new UsageFault(`--csv ${csv} would lie among the tables of the record; write it beside the folder`);
	if (xlsx !== null && csv === null && !isFull) await exportWorkbook(folder, xlsx, call.telling);
	else if (csv !== null && xlsx === null) exportFlat(folder, csv, isFull, call.telling);
	else throw new UsageFault('what to write: --xlsx FILE.xlsx, or --csv FILE.csv with or without --full');
	return EXIT.done;
}

async function exportWorkbook(folder: string, path: string, { tell }: Telling): Promise<void> {
	const { files } = loadRecord(folder);
	if (flatOfRecord(files) !== null)
		throw new Error(
			'The record is one flat table, which any spreadsheet opens. For a workbook, contested-figures import figures.csv --tables makes tables of it first.'
		);
	const { description, descriptor } = readPackage(files, new Set(), () => null);
	const { title = folder, created = '1970-01-01' } = description ?? {};
	const words = { title, description: description?.description ?? '', creator: title, created };
	// What is left out of the file and follows from the rest is no word of its own.
	const text = new TextDecoder().decode(files.get(DESCRIPTOR_FILE));
	const own = descriptor === null ? {} : (JSON.parse(text) as Readonly<Record<string, unknown>>);
	const tables = editedTables(files);
	writeFileSync(path, await recordWorkbook(words, tables, own));
	const rows = [...tables.values()].reduce((sum, table) => sum + table.length, 0);
	tell(
		`${path}: ${String(tables.size)} tables, ${String(rows)} rows; contested-figures import ${path} reads it back`
	);
}

function exportFlat(folder: string, path: string, isFull: boolean, { tell }: Telling): void {
	const { model } = makePublication(readRecord(folder), proseWords, { origin: null });
	const rows = figureRows(model, null);
	const flat = isFull ? null : flatOfRecord(loadRecord(folder).files);
	const { text, differences } = flat
		? flatExport(flat, rows)
		: { text: writeCsv(FIGURE_COLUMN_NAMES, rows), differences: [] };
	writeFileSync(path, text);
	for (const line of differences) tell(line);
	const columns = flat
		? `the ${String(flat.flat.headers.length)} columns that came in`
		: 'every published column';
	const same = flat && differences.length === 0 ? `; the same to the byte as ${flat.flat.file}` : '';
	tell(`${path}: ${columns}${same}`);
}
