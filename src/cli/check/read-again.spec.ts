import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContents, type RecordFiles } from '#lib/reading/check-record.ts';
import { brokenFiles } from '../../../tests/records/read-case.ts';
import { editRecord } from '../edit/edit-record.ts';
import { readOptions, requestOfFlags } from '../edit/edit-request.ts';
import { DOCUMENT, NUMBER } from '../../../tests/records/example-bulletin.ts';
import { sentencesToReadAgain } from './read-again.ts';

const files = brokenFiles({
	base: 'good',
	expected: [],
	add: [
		{
			like: 'limits.csv:2',
			cells: { id: 'last', limit: 'The last bulletin has {carried-2022}.', position: '2' }
		}
	]
});
const folder = mkdtempSync(join(tmpdir(), 'again-'));
const git = (...options: string[]) =>
	execFileSync('git', ['-c', 'user.name=Editor', '-c', 'user.email=editor@record.example', ...options], {
		cwd: folder,
		stdio: 'ignore'
	});

function put(all: RecordFiles): void {
	for (const [path, bytes] of all) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), bytes);
	}
}

beforeAll(() => {
	put(files);
	git('init', '--quiet');
	git('add', '.');
	git('commit', '--quiet', '--message', 'The record');
});
afterAll(() => {
	rmSync(folder, { recursive: true });
});

function told(all: RecordFiles): string[] {
	const { record } = checkContents(all);
	if (!record) throw new Error('the record is broken');
	return sentencesToReadAgain(folder, record, all);
}

test('the check names what a new number makes stale until it is committed', () => {
	expect(told(files)).toEqual([]);
	const { changed } = editRecord(
		files,
		requestOfFlags(readOptions([...NUMBER, ...DOCUMENT]).cells),
		'2024-06-01'
	);
	const grown = new Map([...files, ...changed]);
	const line =
		'limits.csv:3:limit: "The last bulletin has {carried-2022}." (it names carried-2022, the last of carried-yearly before)';
	expect(told(grown)).toContain(line);
	put(grown);
	git('add', '.');
	git('commit', '--quiet', '--message', 'A bulletin');
	expect(told(grown)).toEqual([]);
});

test('a record that leaves out what follows from the rest has nothing new in its last commit', () => {
	const sparse = brokenFiles({
		base: 'good',
		set: ['series_figures.csv:2:position=', 'series_figures.csv:3:position='],
		expected: []
	});
	put(sparse);
	git('add', '.');
	git('commit', '--quiet', '--message', 'Without positions');
	expect(told(sparse)).toEqual([]);
});
