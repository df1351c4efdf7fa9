/**
 * Reads a workbook that `export` wrote and a spreadsheet saved back into the tables of the record, says what differs, and
 * checks the record. A table whose cells are as they were stays the same to the byte. A cell of which a spreadsheet made
 * something else is named, and then nothing is written. A flat table, in a file or as a sheet, is read likewise: each row without an id gets one, which
 * is permanent from then on. Nothing is written that would have errors.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { packageChanges, PACKAGE_SHEET } from '#lib/publish/workbook/package-words.ts';
import { tableFile } from '#lib/domain/record/data-resource.ts';
import { TABLES } from '#lib/domain/record/schema/tables.ts';
import { COLUMNS_SHEET, LISTS_SHEET } from '#lib/publish/workbook/record-workbook.ts';
import { checkContents, isError, type RecordFiles } from '#lib/reading/check-record.ts';
import { loadRecord } from '#lib/server/load-record.ts';
import { DESCRIPTOR_FILE } from '#lib/reading/rules/package/check-package.ts';
import { kindOfFile, type FileKind } from '#lib/reading/handed/kind-of-file.ts';
import { openWorkbook } from '#lib/reading/handed/workbook.ts';
import { rowsBefore } from '#lib/reading/mend/lost-signs.ts';
import { mendTable } from '#lib/reading/mend/mend-table.ts';
import { problemLine, type Problem } from '#lib/reading/read/problem.ts';
import { flatTableOf } from '#lib/reading/mend/flat-table.ts';
import { readPackageSheet } from '#lib/reading/workbook/read-package-sheet.ts';
import { readWorkbook, type WorkbookReading } from '#lib/reading/workbook/read-workbook.ts';
import { FLAT_FILE } from '#lib/reading/complete/find-flat.ts';
import { NEEDED } from '#lib/reading/complete/flat-columns.ts';
import { UsageFault, type Call } from '../command/command.ts';
import { EXIT, type Exit } from '../command/exit.ts';
import type { Telling } from '../command/telling.ts';
import { folderName, recordOf } from '../command/record-place.ts';
import { after, flatImport, type FlatImport } from '../flat/flat-import.ts';
import { FlatFault } from '../flat/flat-of-record.ts';
import { reportLines } from '../check/check-report.ts';
import { workbookChanges } from '../workbook-changes.ts';

const FIGURES = tableFile({ name: 'figures' });

/** What is read, and how far. */
interface Import {
	/** The folder of the record. */
	readonly folder: string;
	/** The file that is read. */
	readonly path: string;
	readonly isDryRun: boolean;
	/** The character set of a flat table, where it is named. */
	readonly encoding: string | null;
	/** Whether a flat table grows into the tables of a record. */
	readonly isGrowing: boolean;
	readonly telling: Telling;
}

/** Ends with problems where a cell must be written again, or the record has errors then. */
export async function run(call: Call): Promise<Exit> {
	const [path, named] = call.words;
	if (path === undefined) throw new UsageFault('no file; import FILE.xlsx or FILE.csv');
	const what = {
		folder: recordOf(call, named),
		path,
		isDryRun: call.has('dry-run'),
		encoding: call.text('encoding'),
		isGrowing: call.has('tables'),
		telling: call.telling
	};
	if (!existsSync(join(what.folder, DESCRIPTOR_FILE)))
		throw new Error(
			`${folderName(what.folder)} holds no record, which has a ${DESCRIPTOR_FILE}; "contested-figures init${what.folder === '.' ? '' : ` ${what.folder}`}" begins one`
		);
	try {
		const bytes = new Uint8Array(readFileSync(path));
		if (path.toLowerCase().endsWith('.csv')) return importSaved(what, bytes);
		if (kindOfFile(bytes) !== 'workbook') throw new Error(NO_WORKBOOK[kindOfFile(bytes)] ?? NO_TABLE);
		return (await importFlatSheet(what, bytes)) ?? (await importFrom(what, bytes));
	} catch (error) {
		if (error instanceof FlatFault)
			return refuse(
				error.problems.map(problemLine),
				'Change this in the file and import it once more.',
				what.telling
			);
		throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
	}
}

const NO_TABLE = 'neither a workbook (.xlsx) nor a table (.csv)';
const NO_WORKBOOK: Partial<Record<FileKind, string>> = {
	'open-document': 'a file in OpenDocument form; save it as a workbook (.xlsx)',
	locked:
		'a workbook of the old kind (.xls), or one with a password; save it as a workbook (.xlsx) without one',
	empty: 'an empty file'
};

async function importFrom(
	{ folder, path, isDryRun, isGrowing, telling }: Import,
	bytes: Uint8Array
): Promise<Exit> {
	if (isGrowing) throw new UsageFault('--tables is for a flat table, in a file or in a workbook');
	const { files } = loadRecord(folder);
	const { tables, faults: tableFaults } = await readWorkbook(
		bytes,
		[COLUMNS_SHEET, LISTS_SHEET, PACKAGE_SHEET],
		files
	);
	const about = await readPackageSheet(bytes, PACKAGE_SHEET);
	const faults = [...tableFaults, ...about.faults];
	const faultLines = faults.map((fault) => faultLine(fault.sheet, fault));
	if (faults.some(({ isNote }) => isNote !== true)) {
		const isCell = faults.some(({ row, column }) => row > 1 && column !== '-');
		return refuse(faultLines, tables.size === 0 ? NAME_COLUMNS : isCell ? WRITE_AGAIN : MEND_SHEETS, telling);
	}
	for (const line of faultLines) telling.warn(line);
	const { written, lines: changed } = workbookChanges(files, tables);
	const tableLines = [...changed, ...missingSheets(files, tables)];
	const described = packageChanges(new TextDecoder().decode(files.get(DESCRIPTOR_FILE)), about.words);
	const lines = [...tableLines, ...described.lines];
	telling.tell(lines.length === 0 ? `${path}: no cell differs from ${folderName(folder)}` : lines.join('\n'));
	if (isDryRun) return EXIT.done;
	for (const [name, text] of written) writeFileSync(join(folder, name), text);
	if (described.text !== null) writeFileSync(join(folder, DESCRIPTOR_FILE), described.text);
	const reading = loadRecord(folder);
	const isSound = !reading.problems.some(isError);
	(isSound ? telling.tell : telling.warn)(reportLines(folderName(folder), reading).join('\n'));
	return isSound ? EXIT.done : EXIT.problems;
}

/** The tables of which the workbook has no sheet: a sheet that is taken out does not take its rows. */
function missingSheets(files: RecordFiles, tables: WorkbookReading['tables']): string[] {
	const missing = TABLES.filter((table) => files.has(tableFile(table)) && !tables.has(table.name));
	if (missing.length === 0) return [];
	return [`no sheet of ${missing.map(({ name }) => name).join(', ')}: what has no sheet stays as it is`];
}

const MEND_SHEETS = 'Change this in the workbook and import it once more.';
const WRITE_AGAIN = 'Write these cells again, in columns that are set to text, and import once more.';
const NAME_COLUMNS = `A sheet has the name of a table, or a figure in each row and in its first row the names of the columns: ${NEEDED.join(', ')}, and others such as as stated, unit, link and date.`;

function refuse(lines: readonly string[], advice: string, telling: Telling): Exit {
	for (const line of lines) telling.warn(line);
	telling.warn(`Nothing was written. ${advice}`);
	return EXIT.problems;
}

/** What is wrong in a cell, as the check names places; `where` is the sheet or the file. */
function faultLine(where: string, { row, column, found }: Pick<Problem, 'row' | 'column' | 'found'>): string {
	return `${where}:${String(row)}:${column}: ${found}`;
}

/** Reads a workbook in which one sheet is a flat table; `null` where it is another workbook. */
async function importFlatSheet(what: Import, bytes: Uint8Array): Promise<Exit | null> {
	const { tables, problems } = await openWorkbook(what.path, bytes, PACKAGE_SHEET, flatBefore(what.folder));
	const [[file, { text, name, rows }] = ['', { text: '', name: '', rows: [] }]] = tables;
	const flat = new TextEncoder().encode(text);
	if (tables.size !== 1 || flatTableOf(file, flat) === null) return null;
	const placed = placedIn(name || file, rows);
	const lines = problems.map(placed).map((problem) => faultLine(problem.file, problem));
	if (problems.some(isError)) return refuse(lines, WRITE_AGAIN, what.telling);
	// What is doubtful is read as it stands.
	for (const line of lines) what.telling.warn(line);
	return importFlat(what, flat, placed);
}

/** The flat table that the record is, in which words stand as they were; `undefined` where it is none. */
function flatBefore(folder: string): Uint8Array | undefined {
	const { files } = loadRecord(folder, () => ({ problems: [], record: null }));
	return files.get(FLAT_FILE) ?? files.get(tableFile({ name: 'figures' }));
}

/** Reads a flat table as a spreadsheet may have saved it: its separators, line ends and local numbers are mended, and said. */
function importSaved(what: Import, bytes: Uint8Array): Exit {
	const name = basename(what.path);
	const table = flatTableOf(name, bytes);
	if (table === null) return importFlat(what, bytes, placedIn(name, []));
	const before = rowsBefore(table, flatBefore(what.folder));
	const { text, rows, mends, faults } = mendTable(table, bytes, what.encoding, before);
	if (text === null || faults.length > 0)
		return refuse(
			faults.map((fault) => faultLine(name, fault)),
			text === null ? 'Change this in the file and import it once more.' : WRITE_AGAIN,
			what.telling
		);
	if (mends.size > 0)
		what.telling.tell(
			`${name}: mended ${[...mends].map(([mend, count]) => `${mend} (${String(count)})`).join(', ')}`
		);
	return importFlat(what, mends.size === 0 ? bytes : new TextEncoder().encode(text), placedIn(name, rows));
}

/** Puts a problem of the table that is made where the reader sees it: in the file handed in, with the row that it has there. */
function placedIn(name: string, rows: readonly number[]): (problem: Problem) => Problem {
	return (problem) =>
		problem.file === FLAT_FILE || problem.file === FIGURES
			? { ...problem, file: name, row: rows[problem.row - 1] ?? problem.row }
			: problem;
}

function importFlat(
	{ folder, path, isDryRun, isGrowing, telling }: Import,
	bytes: Uint8Array,
	placed: (problem: Problem) => Problem
): Exit {
	const { files } = loadRecord(folder);
	const { written, lines } = readFlatTable(files, bytes, isGrowing, placed);
	const reading = checkContents(after(files, written));
	const report = reportLines(folderName(folder), {
		...reading,
		problems: reading.problems.map(placed)
	}).join('\n');
	if (reading.problems.some(isError)) {
		telling.warn(
			`${path} is not read into ${folderName(folder)}, since the record would have errors. Nothing was written.`
		);
		telling.warn(report);
		return EXIT.problems;
	}
	telling.tell(written.size === 0 ? `${path}: no cell differs from ${folderName(folder)}` : lines.join('\n'));
	telling.tell(report);
	if (isDryRun) return EXIT.done;
	for (const [name, text] of written) {
		if (text === null) rmSync(join(folder, name));
		else writeFileSync(join(folder, name), text);
	}
	return EXIT.done;
}

/** Reads a flat table; what keeps it from being read is said where it stands in the file that was handed in. */
function readFlatTable(
	files: RecordFiles,
	bytes: Uint8Array,
	isGrowing: boolean,
	placed: (problem: Problem) => Problem
): FlatImport {
	try {
		return flatImport(files, bytes, isGrowing);
	} catch (error) {
		throw error instanceof FlatFault ? new FlatFault(error.problems.map(placed)) : error;
	}
}
