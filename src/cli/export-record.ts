/**
 * Writes the record as one workbook to be edited in a spreadsheet: a sheet a table, the columns explained, drop-downs of
 * allowed words and ids. `npm run import` reads it back.
 *
 * Usage: `npm run export -- --xlsx FILE.xlsx [path/to/record]`; the folder defaults to `DATA_DIR`, else `data`. A record
 * with problems is exported too, as far as its tables can be read.
 *
 * Exit code: 0; 1 where a table cannot be read or the file cannot be written; 2 for options that it does not know.
 */
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { editedTables } from './edited-tables.ts';
import { recordWorkbook } from '#lib/publish/workbook/record-workbook.ts';
import { loadRecord } from '#lib/server/load-record.ts';
import { DESCRIPTOR_FILE, readPackage } from '#lib/server/rules/package/check-package.ts';
import { recordFolder } from '#lib/server/record.ts';

const [option, file, folder = recordFolder(), ...more] = process.argv.slice(2);

if (option !== '--xlsx' || file === undefined || more.length > 0) {
	console.error('usage: npm run export -- --xlsx FILE.xlsx [path/to/record]');
	process.exitCode = 2;
} else {
	try {
		const { files } = loadRecord(folder);
		const { description } = readPackage(files.get(DESCRIPTOR_FILE) ?? null, new Set(), null);
		const { title = folder, created = '1970-01-01' } = description ?? {};
		const words = { title, description: description?.description ?? '', creator: title, created };
		const tables = editedTables(files);
		writeFileSync(file, await recordWorkbook(words, tables));
		const rows = [...tables.values()].reduce((sum, table) => sum + table.length, 0);
		console.log(
			`${file}: ${String(tables.size)} tables, ${String(rows)} rows; npm run import -- ${file} reads it back`
		);
	} catch (error) {
		console.error(error instanceof Error ? error.message : String(error));
		process.exitCode = 1;
	}
}
