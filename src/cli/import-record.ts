/**
 * Reads a workbook that `npm run export` wrote and a spreadsheet saved back into the tables of the record, says what
 * differs, and checks the record. A table whose cells are as they were stays the same to the byte. A cell of which a
 * spreadsheet made something else is named, and then nothing is written.
 *
 * A flat table is read likewise: each row without an id gets one, which is permanent from then on. With `--tables` it grows
 * into the tables of a record. Nothing is written that would have errors.
 *
 * Usage: `npm run import -- FILE.xlsx [--dry-run] [path/to/record]`, or `FILE.csv [--tables] [--dry-run] [path/to/record]`;
 * the folder defaults to `DATA_DIR`, else `data`. With `--dry-run` it only says what would change.
 *
 * Exit code: 0; 1 where a cell must be written again, or the record has errors then; 2 for options that it does not know.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { packageChanges, PACKAGE_SHEET } from '#lib/publish/workbook/package-words.ts';
import { COLUMNS_SHEET, LISTS_SHEET } from '#lib/publish/workbook/record-workbook.ts';
import { checkContents, isError } from '#lib/reading/check-record.ts';
import { loadRecord } from '#lib/server/load-record.ts';
import { recordFolder } from '#lib/server/record.ts';
import { DESCRIPTOR_FILE } from '#lib/reading/rules/package/check-package.ts';
import { readPackageSheet } from '#lib/reading/workbook/read-package-sheet.ts';
import { readWorkbook } from '#lib/reading/workbook/read-workbook.ts';
import { flatImport } from './flat/flat-import.ts';
import { reportLines } from './check-report.ts';
import { workbookChanges } from './workbook-changes.ts';

const [DRY, TABLES] = ['--dry-run', '--tables'];
const options = process.argv.slice(2);
const [file, folder = recordFolder(), ...more] = options.filter(
	(option) => option !== DRY && option !== TABLES
);

async function importFrom(path: string): Promise<void> {
	const { files } = loadRecord(folder);
	const bytes = new Uint8Array(readFileSync(path));
	const { tables, faults: tableFaults } = await readWorkbook(
		bytes,
		[COLUMNS_SHEET, LISTS_SHEET, PACKAGE_SHEET],
		files
	);
	const about = await readPackageSheet(bytes, PACKAGE_SHEET);
	const faults = [...tableFaults, ...about.faults];
	if (faults.length > 0) {
		for (const { sheet, row, column, found } of faults)
			console.error(`${sheet}:${String(row)}:${column}: ${found}`);
		console.error(
			'Nothing was written. Write these cells again, in columns that are set to text, and import once more.'
		);
		process.exitCode = 1;
		return;
	}
	const { written, lines: tableLines } = workbookChanges(files, tables);
	const described = packageChanges(new TextDecoder().decode(files.get(DESCRIPTOR_FILE)), about.words);
	const lines = [...tableLines, ...described.lines];
	console.log(lines.length === 0 ? `${path}: no cell differs from ${folder}` : lines.join('\n'));
	if (options.includes(DRY)) return;
	for (const [name, text] of written) writeFileSync(join(folder, name), text);
	if (described.text !== null) writeFileSync(join(folder, DESCRIPTOR_FILE), described.text);
	const reading = loadRecord(folder);
	console.log(reportLines(folder, reading).join('\n'));
	if (reading.problems.some(isError)) process.exitCode = 1;
}

function importFlat(path: string): void {
	const { files } = loadRecord(folder);
	const { written, lines } = flatImport(files, new Uint8Array(readFileSync(path)), options.includes(TABLES));
	console.log(written.size === 0 ? `${path}: no cell differs from ${folder}` : lines.join('\n'));
	const after = new Map(files);
	for (const [name, text] of written) {
		if (text === null) after.delete(name);
		else after.set(name, new TextEncoder().encode(text));
	}
	const reading = checkContents(after);
	const isBroken = reading.problems.some(isError);
	console.log(reportLines(folder, reading).join('\n'));
	if (isBroken) {
		console.error('Nothing was written.');
		process.exitCode = 1;
	}
	if (isBroken || options.includes(DRY)) return;
	for (const [name, text] of written) {
		if (text === null) rmSync(join(folder, name));
		else writeFileSync(join(folder, name), text);
	}
}

const isFlat = file?.toLowerCase().endsWith('.csv') ?? false;
if (file === undefined || file.startsWith('-') || more.length > 0 || (options.includes(TABLES) && !isFlat)) {
	console.error(
		'usage: npm run import -- FILE.xlsx [--dry-run] [path/to/record], or FILE.csv [--tables] [--dry-run] [path/to/record]'
	);
	process.exitCode = 2;
} else {
	try {
		if (isFlat) importFlat(file);
		else await importFrom(file);
	} catch (error) {
		console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
		process.exitCode = 1;
	}
}
