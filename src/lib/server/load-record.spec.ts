import { cpSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadRecord } from './load-record.ts';
import { problemLine } from '#lib/reading/read/problem.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'record-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const linesOf = (path: string) => loadRecord(path).problems.map(problemLine);

test('a folder that does not exist is one line', () => {
	const path = join(folder, 'none');
	expect(linesOf(path)).toEqual([
		`${path}:0:-: no such folder; a folder with datapackage.json and the tables, which contested-figures init begins [record-unreadable]`
	]);
});

test('a file in place of the folder is one line', () => {
	const path = join(folder, 'file');
	writeFileSync(path, 'id\n');
	expect(linesOf(path)).toEqual([
		`${path}:0:-: not a folder; a folder with datapackage.json and the tables, which contested-figures init begins [record-unreadable]`
	]);
});

test('a folder of other things is one line', () => {
	writeFileSync(join(folder, 'notes.md'), '# Notes\n');
	expect(linesOf(folder)).toEqual([
		`${folder}:0:-: a folder without any file of a record; a folder with datapackage.json and the tables, which contested-figures init begins [record-unreadable]`
	]);
});

test('a folder in place of a table is told once, and references into it keep silent', () => {
	cpSync(join(import.meta.dirname, '../../../tests/records/good'), folder, { recursive: true });
	rmSync(join(folder, 'parties.csv'));
	mkdirSync(join(folder, 'parties.csv'));
	expect(linesOf(folder)).toEqual(['parties.csv:0:-: not a file; a file [file-unreadable]']);
});

test('a file too large for a record is not read', () => {
	cpSync(join(import.meta.dirname, '../../../tests/records/good'), folder, { recursive: true });
	truncateSync(join(folder, 'parties.csv'), 64 * 1024 * 1024 + 1);
	expect(linesOf(folder)).toEqual(['parties.csv:0:-: 67108865 bytes; at most 67108864 [file-too-large]']);
});
