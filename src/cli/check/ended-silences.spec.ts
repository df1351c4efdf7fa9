import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkContents, type RecordFiles } from '#lib/reading/check-record.ts';
import { baseFiles, brokenFiles } from '../../../tests/records/read-case.ts';
import { editRecord } from '../edit/edit-record.ts';
import { readOptions, requestOfFlags } from '../edit/edit-request.ts';
import { confirmLines } from './check-report.ts';
import { sentencesOnSilencesThatEnded } from './ended-silences.ts';

const folder = mkdtempSync(join(tmpdir(), 'silences-'));
afterAll(() => {
	rmSync(folder, { recursive: true });
});

/** The places of the sentences that rest on a silence which ended, with the files lying in a folder. */
function told(files: RecordFiles): string[] {
	const { record } = checkContents(files);
	if (!record) throw new Error('the record is broken');
	const endedSilences = sentencesOnSilencesThatEnded(folder, record);
	return confirmLines('good', { sinceCommit: null, sinceVersion: null, endedSilences, readAgain: [] });
}

/** What ends the silence that the record draws. */
function ending(files: RecordFiles) {
	const flags = ['--end-silence', 'cabin-carried', '--by', 'carried-2022'];
	return editRecord(files, requestOfFlags(readOptions(flags).cells), '2024-06-01');
}

/** The record once that silence has ended. */
function ended(files: RecordFiles): RecordFiles {
	return new Map([...files, ...ending(files).changed]);
}

/** Places of sentences among lines. */
function places(lines: readonly string[]): string[] {
	return lines.flatMap((line) => /^\s*(\w+\.csv:\d+:\w+): "/.exec(line)?.[1] ?? []).sort();
}

const SENTENCES = [
	expect.stringMatching(/^good: 6 sentences may be false/),
	'overview_rows.csv:3:why: "No count by class was published." (cabin-carried)',
	'panels.csv:5:title: "No count by cabin class" (cabin-carried)',
	'panels.csv:5:finding: "The authority published no count by class." (cabin-carried)'
];

test('sentences on a silence that a frozen version had are told until they are reworded', () => {
	const files = ended(brokenFiles({ base: 'good', freeze: true, expected: [] }));
	expect(told(files)).toEqual(expect.arrayContaining(SENTENCES));
	const panels = new TextDecoder().decode(files.get('panels.csv'));
	const reworded = panels
		.replace('No count by cabin class', 'A count by class')
		.replace('published no count', 'published a count');
	const left = told(new Map(files).set('panels.csv', new TextEncoder().encode(reworded)));
	expect(left).toHaveLength(told(files).length - 2);
});

test('the sentences are those that were named when the silence was ended', () => {
	const files = brokenFiles({ base: 'good', freeze: true, expected: [] });
	const named = places(ending(files).report);
	expect(named.length).toBeGreaterThan(2);
	expect(places(told(ended(files)))).toEqual(named);
});

test('so are those on a silence that the last commit had', () => {
	const good = baseFiles('good');
	for (const [path, bytes] of good) if (!path.includes('/')) writeFileSync(join(folder, path), bytes);
	expect(told(ended(good))).toEqual([]);
	const git = (...options: string[]) =>
		execFileSync('git', ['-c', 'user.name=Editor', '-c', 'user.email=editor@record.example', ...options], {
			cwd: folder,
			stdio: 'ignore'
		});
	git('init', '--quiet');
	git('add', '.');
	git('commit', '--quiet', '--message', 'The record');
	expect(told(good)).toEqual([]);
	expect(told(ended(good))).toHaveLength(7);
});
