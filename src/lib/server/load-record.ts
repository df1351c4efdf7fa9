/** From a folder to a checked record: the one place that reads a record from the disk. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { TRANSLATIONS_FOLDER } from '#lib/domain/translation/translation-table.ts';
import { VERSIONS_FOLDER } from '#lib/domain/record/frozen-version.ts';
import { DESCRIPTOR_FILE } from '#lib/reading/rules/package/check-package.ts';
import { checkRecord, type RecordFiles, type RecordReading } from '#lib/reading/check-record.ts';
import { DISK_RULES } from '#lib/reading/read/file-rules.ts';
import { problemAt, type Problem } from '#lib/reading/read/problem.ts';
import { isRecordFile } from '#lib/reading/read/record-file.ts';

/** A record in words is a few megabytes; more is a mistake, and far more would not fit into a string. */
const MAX_BYTES = 64 * 1024 * 1024;

export interface LoadedRecord extends RecordReading {
	/** The bytes of the record's files by their path, its documents and frozen versions included. */
	readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * Reads and checks the record in `folder`. It never throws: what cannot be read is a problem.
 *
 * @param check by which rules
 */
export function loadRecord(
	folder: string,
	check: (files: RecordFiles) => RecordReading = checkRecord
): LoadedRecord {
	const { files, problems } = readFolder(folder);
	if (problems.length === 0) return { ...check(files), files };
	// Of a folder that cannot be read at all nothing else is worth saying.
	if (files.size === 0) return { problems, record: null, files };
	const unread = new Set(problems.map(({ file }) => file));
	const checked = check(files).problems.filter(({ file, row }) => !(row === 0 && unread.has(file)));
	return { problems: [...problems, ...checked], record: null, files };
}

function readFolder(folder: string): { files: Map<string, Uint8Array>; problems: Problem[] } {
	const files = new Map<string, Uint8Array>();
	const problems: Problem[] = [];
	const unusable = (found: string) => {
		const expected = `a folder with ${DESCRIPTOR_FILE} and the tables, which contested-figures init begins`;
		const place = { file: folder === '.' ? 'this folder' : folder, row: 0, column: '-' };
		return { files, problems: [problemAt(DISK_RULES['record-unreadable'], place, found, expected)] };
	};
	let names: string[];
	try {
		names = readdirSync(folder).filter(isRecordFile);
	} catch (error) {
		return unusable(reason(error, 'no such folder'));
	}
	if (!names.some((name) => name === DESCRIPTOR_FILE || name.endsWith('.csv'))) {
		return unusable('a folder without any file of a record');
	}
	const below = [...filesBelow(folder, VERSIONS_FOLDER), ...filesBelow(folder, TRANSLATIONS_FOLDER)];
	for (const name of [...names.sort(), ...below]) {
		const path = join(folder, name);
		const report = (found: string, expected: string, rule: keyof typeof DISK_RULES = 'file-unreadable') => {
			problems.push(problemAt(DISK_RULES[rule], { file: name, row: 0, column: '-' }, found, expected));
		};
		try {
			const stat = statSync(path);
			if (!stat.isFile()) report('not a file', 'a file');
			else if (stat.size > MAX_BYTES)
				report(`${String(stat.size)} bytes`, `at most ${String(MAX_BYTES)}`, 'file-too-large');
			else files.set(name, readFileSync(path));
		} catch (error) {
			report(reason(error, 'no such file'), 'a file that can be read');
		}
	}
	return { files, problems };
}

/** The paths of every file in a folder of the record, such as those of its frozen versions. */
function filesBelow(folder: string, name: string): string[] {
	const parent = join(folder, name);
	if (!existsSync(parent)) return [];
	return readdirSync(parent, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort();
}

function reason(error: unknown, missing: string): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	switch (code) {
		case 'ENOENT':
			return missing;
		case 'ENOTDIR':
			return 'not a folder';
		case 'EACCES':
		case 'EPERM':
			return 'no permission to read it';
		default:
			return `it cannot be read${code === '' ? '' : ` (${code})`}`;
	}
}
