/** From files as a reader hands them in to the files of a record: archives and workbooks open, tables mended, what is no part left alone. */
import { tableFile } from '#lib/domain/record/data-resource.ts';
import { VERSIONS_FOLDER } from '#lib/domain/record/frozen-version.ts';
import { TABLES } from '#lib/domain/record/schema/tables.ts';
import { translationLanguage } from '#lib/domain/translation/translation-table.ts';
import { FLAT_FILE } from '../complete/find-flat.ts';
import { headersIn, headerWords } from '../complete/flat-header.ts';
import { flatTableOf } from '../mend/flat-table.ts';
import { mendTable } from '../mend/mend-table.ts';
import { problemAt, type Problem } from '../read/problem.ts';
import { DESCRIPTOR_FILE } from '../rules/package/check-package.ts';
import { openArchive, type HandedFile } from './archive.ts';
import { MOST_SIGNS } from '../read/cell-length.ts';
import { fileProblem, HANDED_RULES } from './handed-rules.ts';
import { kindOfFile, type FileKind } from './kind-of-file.ts';
import { megabytes, MOST_BYTES, MOST_FILES, MOST_OPENED, MOST_ROWS } from './limits.ts';
import { isRecordFile } from '../read/record-file.ts';
import { openWorkbook } from './workbook.ts';

/** What was done to what was handed in: files left alone, a description written, a table mended. */
export type Note =
	| { readonly kind: 'left'; readonly count: number }
	| { readonly kind: 'described'; readonly title: string }
	| { readonly kind: 'mended'; readonly file: string; readonly mends: readonly string[] };

/** How the sheet is called in which a workbook says what its record is, and how those words become a description. */
export interface AboutSheet {
	readonly name: string;
	/** The text of `datapackage.json`; `null` where the words say nothing. */
	readonly describe: (words: ReadonlyMap<string, string>) => string | null;
}

export interface TakenIn {
	/** The files of the record; none where nothing could be read. */
	readonly files: ReadonlyMap<string, Uint8Array>;
	readonly problems: readonly Problem[];
	readonly notes: readonly Note[];
	/** How the reader knows a file of the record that has another name there. */
	readonly names: ReadonlyMap<string, string>;
	/** Where each row of a table stood, where rows were left out; the header first, counted from 1. */
	readonly rows: ReadonlyMap<string, readonly number[]>;
}

const FIGURES = tableFile({ name: 'figures' });
const WANTED = 'a table as CSV, a workbook (.xlsx), a zip archive or the files of a record';
/** What a system puts beside the files of a folder. */
const JUNK = /(?:^|\/)(?:__MACOSX|\.[^/]*|Thumbs\.db|desktop\.ini)(?:\/|$)/i;
const TABLE = /\.(?:csv|tsv)$/i;

/**
 * Opens what was handed in. It never throws, whatever the files hold.
 *
 * @param today the day of a record that has no description, `YYYY-MM-DD`
 */
export async function takeIn(
	handed: readonly HandedFile[],
	about: AboutSheet,
	today: string
): Promise<TakenIn> {
	const taken = await takeFiles(handed, about);
	const { files, notes } = taken;
	const title = notes.find((note) => note.kind === 'described')?.title;
	if (title === undefined) return taken;
	return { ...taken, files: new Map([...files, [DESCRIPTOR_FILE, descriptionOf(title, today)]]) };
}

async function takeFiles(handed: readonly HandedFile[], about: AboutSheet): Promise<TakenIn> {
	const sum = handed.reduce((all, { bytes }) => all + bytes.length, 0);
	if (sum > MOST_BYTES)
		return refused(
			fileProblem(
				'handed-too-large',
				handed.length === 1 ? (handed[0]?.path ?? '') : '',
				megabytes(sum),
				`at most ${megabytes(MOST_BYTES)}`
			)
		);
	const [first] = handed;
	if (!first) return refused(fileProblem('handed-empty', '', 'no file', WANTED));
	if (handed.length === 1) return takeOne(first, about);
	const books = handed.filter(({ path }) => /\.xlsx$/i.test(path));
	const [book] = books;
	if (book && books.length === 1 && !handed.some(({ path }) => TABLE.test(path))) return takeOne(book, about);
	return takeFolder(handed, folderName(handed));
}

async function takeOne({ path, bytes }: HandedFile, about: AboutSheet): Promise<TakenIn> {
	const kind = kindOfFile(bytes);
	switch (kind) {
		case 'archive':
			return takeArchive(path, bytes);
		case 'workbook':
			return takeWorkbook(path, bytes, about);
		case 'text':
			return takeFolder([{ path, bytes }], withoutEnding(path));
		default:
			return refused(unreadable(path, kind));
	}
}

function unreadable(path: string, kind: Exclude<FileKind, 'archive' | 'workbook' | 'text'>): Problem {
	switch (kind) {
		case 'empty':
			return fileProblem('handed-empty', path, 'an empty file', WANTED);
		case 'locked':
			return fileProblem('handed-locked', path, 'a locked file, or a workbook of the old kind', WANTED);
		case 'open-document':
			return fileProblem('handed-no-table', path, 'a file in OpenDocument form', WANTED);
		case 'binary':
			return fileProblem('handed-no-table', path, 'a file that is no text, such as a picture', WANTED);
	}
}

function takeArchive(path: string, bytes: Uint8Array): TakenIn {
	const opened = openArchive(bytes, { files: MOST_FILES, bytes: MOST_OPENED });
	if (!('kind' in opened)) return takeFolder(opened, withoutEnding(path), path);
	switch (opened.kind) {
		case 'locked':
			return refused(fileProblem('handed-locked', path, 'an archive with a password', 'one without'));
		case 'too-many':
			return refused(
				fileProblem(
					'handed-too-large',
					path,
					`${String(opened.count)} files`,
					`at most ${String(MOST_FILES)}`
				)
			);
		case 'too-large':
			return refused(
				fileProblem(
					'handed-too-large',
					path,
					`${megabytes(opened.bytes)} once it is open`,
					`at most ${megabytes(MOST_OPENED)}`
				)
			);
		case 'damaged':
			return refused(fileProblem('handed-damaged', path, opened.words, 'a whole zip archive'));
	}
}

async function takeWorkbook(path: string, bytes: Uint8Array, sheet: AboutSheet): Promise<TakenIn> {
	// Its parts are opened once within their sizes, so that none of them is a trap.
	const parts = openArchive(bytes, { files: MOST_FILES, bytes: MOST_OPENED });
	if ('kind' in parts) return takeArchive(path, bytes);
	try {
		const { tables, problems, about } = await openWorkbook(path, bytes, sheet.name);
		if (tables.size === 0)
			return refused(
				problemAt(HANDED_RULES['handed-header'], { file: path, row: 1, column: '-' }, ...headerWords([]))
			);
		const encoder = new TextEncoder();
		const files = new Map([...tables].map(([file, { text }]) => [file, encoder.encode(text)]));
		const title = withoutEnding(path);
		const described = sheet.describe(about);
		files.set(DESCRIPTOR_FILE, described === null ? descriptionOf(title) : encoder.encode(described));
		const names = new Map([...tables].map(([file, { name }]) => [file, name]));
		const long = tooLong(files, names);
		if (long) return refused(long);
		return {
			files,
			problems,
			notes: described === null ? [{ kind: 'described', title }] : [],
			names,
			rows: new Map([...tables].map(([file, { rows }]) => [file, rows]))
		};
	} catch {
		return refused(
			fileProblem('handed-damaged', path, 'a workbook that cannot be read', 'a workbook (.xlsx)')
		);
	}
}

/** Where a path leads: within its folder, or out of it. */
function isSafe(path: string): boolean {
	if (path === '' || path.startsWith('/') || /^[a-z]:/i.test(path) || /[\u0000-\u001f]/.test(path))
		return false;
	return !path.split('/').includes('..');
}

function takeFolder(handed: readonly HandedFile[], title: string, archive = ''): TakenIn {
	const all = handed.map(({ path, bytes }) => ({ path: path.replaceAll('\\', '/'), bytes }));
	const unsafe = all.filter(({ path }) => !isSafe(path));
	const parts = all.filter(({ path }) => isSafe(path) && !JUNK.test(path));
	const root = rootOf(parts.map(({ path }) => path));
	const problems = unsafe.map(({ path }) =>
		fileProblem('handed-unsafe-name', path, 'a name that leads out of the folder', 'a name within the folder')
	);
	if (root === null)
		return {
			...refused(fileProblem('handed-no-table', archive || title, 'no table', WANTED)),
			...(problems.length > 0 ? { problems } : {})
		};
	const inRoot = parts.flatMap(({ path, bytes }) =>
		path.startsWith(root) ? [{ path: path.slice(root.length), bytes }] : []
	);
	const read = inRoot.filter(
		({ path }) =>
			(isRecordFile(path) && !path.includes('/')) ||
			path.startsWith(`${VERSIONS_FOLDER}/`) ||
			translationLanguage(path) !== null
	);
	const left = all.length - read.length - unsafe.length;
	const files = new Map(read.map(({ path, bytes }) => [path, bytes]));
	const notes = left > 0 ? [{ kind: 'left' as const, count: left }] : [];
	const long = tooLong(files, new Map());
	return long ? refused(long) : withTables(files, title, problems, notes);
}

/** The folder that holds the record: that of the description that lies least deep, else that of such a table. */
function rootOf(paths: readonly string[]): string | null {
	const described = paths.filter((path) => path.split('/').at(-1) === DESCRIPTOR_FILE);
	const [first] = (described.length > 0 ? described : paths.filter((path) => TABLE.test(path))).toSorted(
		(one, other) => one.split('/').length - other.split('/').length || (one < other ? -1 : 1)
	);
	return first === undefined ? null : first.slice(0, first.lastIndexOf('/') + 1);
}

/** The record with its tables mended, under the names that a record has for them, and with a description. */
function withTables(
	given: Map<string, Uint8Array>,
	title: string,
	found: readonly Problem[],
	said: readonly Note[]
): TakenIn {
	const files = new Map(given);
	const [problems, notes] = [[...found], [...said]];
	const names = new Map<string, string>();
	const rows = new Map<string, readonly number[]>();
	const tables = [...given.keys()].filter((file) => TABLE.test(file) && !file.includes('/'));
	const [alone] = tables;
	if (alone !== undefined && tables.length === 1 && !given.has(DESCRIPTOR_FILE)) {
		const bytes = given.get(alone) ?? new Uint8Array();
		if (bytes.length === 0) return refused(fileProblem('handed-empty', alone, 'an empty file', WANTED));
		const kind = kindOfFile(bytes);
		if (kind !== 'text')
			return refused(
				kind === 'archive' || kind === 'workbook'
					? fileProblem('handed-no-table', alone, 'a file of another kind', WANTED)
					: unreadable(alone, kind)
			);
		if (!flatTableOf(alone, bytes)) return refused(headerProblem(alone, bytes));
		if (!/[\r\n]\s*\S/.test(new TextDecoder('latin1').decode(bytes.subarray(0, MOST_SIGNS))))
			return refused(fileProblem('handed-empty', alone, 'a header and no row', 'a row for each number'));
		if (alone !== FIGURES) {
			files.delete(alone);
			files.set(FIGURES, bytes);
			names.set(FIGURES, alone);
		}
	}
	if (tables.length > 1 && !given.has(DESCRIPTOR_FILE) && !tables.some(isRecordTable))
		return refused(
			fileProblem(
				'handed-several',
				tables.join(', '),
				`${String(tables.length)} tables, none of which is named like one of a record`,
				'one table at a time'
			)
		);
	if (!files.has(DESCRIPTOR_FILE)) {
		files.set(DESCRIPTOR_FILE, descriptionOf(title));
		notes.push({ kind: 'described', title });
	}
	for (const [file, bytes] of files) {
		if (!TABLE.test(file) || file.includes('/')) continue;
		const flat = file === FIGURES || file === FLAT_FILE ? flatTableOf(file, bytes) : null;
		const table = flat ?? TABLES.find((one) => tableFile(one) === file);
		if (!table) continue;
		const mended = mendTable(table, bytes);
		// What cannot be read at all the check of the record tells, with the place.
		if (mended.text === null) continue;
		files.set(file, new TextEncoder().encode(mended.text));
		rows.set(file, mended.rows);
		if (mended.mends.size > 0)
			notes.push({ kind: 'mended', file: names.get(file) ?? file, mends: [...mended.mends.keys()] });
		problems.push(
			...mended.faults.flatMap(({ row, column, found: words }) =>
				column === '-'
					? []
					: [
							problemAt(
								HANDED_RULES['handed-cell-doubtful'],
								{ file, row: mended.rows.indexOf(row) + 1, column },
								words,
								'a cell with one meaning'
							)
						]
			)
		);
	}
	return { files, problems, notes, names, rows };
}

/** True for a file that is named like a table of a record. */
function isRecordTable(file: string): boolean {
	return file === FLAT_FILE || TABLES.some((table) => tableFile(table) === file);
}

/** A table that stands alone and does not say whose number each row is. */
function headerProblem(file: string, bytes: Uint8Array): Problem {
	return problemAt(
		HANDED_RULES['handed-header'],
		{ file, row: 1, column: '-' },
		...headerWords(headersIn(bytes))
	);
}

/** A table of the record that has too many rows, or too many columns; `null` where none has. It is asked before anything is made of one. */
function tooLong(files: TakenIn['files'], names: TakenIn['names']): Problem | null {
	for (const [file, bytes] of files) {
		if (!TABLE.test(file)) continue;
		const end = bytes.findIndex((byte) => byte === 0x0a || byte === 0x0d);
		const header = end < 0 ? bytes.length : end;
		if (header > MOST_SIGNS)
			return fileProblem(
				'handed-too-large',
				names.get(file) ?? file,
				`a first row of ${String(header)} signs`,
				`at most ${String(MOST_SIGNS)}`
			);
		let lines = 0;
		for (const byte of bytes) if (byte === 0x0a || byte === 0x0d) lines += 1;
		// Lines may end with two signs.
		const rows = bytes.includes(0x0a) && bytes.includes(0x0d) ? Math.ceil(lines / 2) : lines;
		if (rows > MOST_ROWS + 1)
			return fileProblem(
				'handed-too-large',
				names.get(file) ?? file,
				`${String(rows)} lines`,
				`at most ${String(MOST_ROWS)} rows`
			);
	}
	return null;
}

function refused(problem: Problem): TakenIn {
	return { files: new Map(), problems: [problem], notes: [], names: new Map(), rows: new Map() };
}

/** A description that says no more than a title and the day: the rest follows. */
function descriptionOf(title: string, created?: string): Uint8Array<ArrayBuffer> {
	return new TextEncoder().encode(`${JSON.stringify({ title, created }, null, '\t')}\n`);
}

function withoutEnding(path: string): string {
	const name = path.split('/').at(-1) ?? path;
	return name.replace(/\.[^.]+$/, '') || name;
}

function folderName(handed: readonly HandedFile[]): string {
	const [top = '', below] = handed[0]?.path.split('/') ?? [];
	return below === undefined ? withoutEnding(top) : top;
}
