/** What differs between two states of a record, from the files of a sound one and the same with cells changed. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recordDifference } from '#lib/domain/difference/record-difference.ts';
import { checkContents } from '#lib/reading/check-record.ts';
import { baseFiles, brokenFiles, type BrokenCase } from '../../../tests/records/read-case.ts';
import { differenceMarkdown, differenceText } from './difference-lines.ts';
import { readState, stateOf } from './read-state.ts';

function stateWith(change: Partial<BrokenCase> | null) {
	const files = change === null ? baseFiles('good') : brokenFiles({ base: 'good', expected: [], ...change });
	const { record, problems } = checkContents(files);
	if (!record) throw new Error(JSON.stringify(problems));
	return stateOf(change === null ? 'old' : 'new', record, files);
}
const before = stateWith(null);

describe('a corrected number', () => {
	const corrected = recordDifference(
		before,
		stateWith({ set: ['figures.csv:3:value=58950', 'figures.csv:3:as_stated=58,950'] })
	);

	test('moves every number that is computed from it, and says by how much before any rounding', () => {
		const moved = corrected.moved.map(({ id, kind, by, because }) => [kind, id, by, because]);
		expect(moved).toEqual([
			['stated', 'carried-2022', 20000, []],
			['derived', 'carried-sum', 20000, ['carried-2022']],
			['total', 'carried-yearly', 20000, ['carried-2022']]
		]);
		expect(corrected.size).toBe('major');
	});

	test('changes the charts that draw it or what is computed from it', () => {
		const charts = corrected.charts.map(({ kind, id, moved }) => [kind, id, moved]);
		expect(charts).toContainEqual(['panel', 'yearly', ['carried-2022']]);
		expect(charts).toContainEqual(['panel', 'total', ['carried-sum']]);
		expect(charts).toContainEqual(['series', 'carried-yearly', ['carried-2022']]);
	});

	test('is told in words', () => {
		const text = differenceText(corrected).join('\n');
		expect(text).toContain('carried-2022: 38,950 persons → 58,950 persons (+20,000), stated as "58,950"');
		expect(text).toContain('carried-sum: 80,150 persons → 100,150 persons (+20,000)');
		expect(differenceMarkdown(corrected)).toContain(
			'- `carried-sum: 80,150 persons → 100,150 persons (+20,000)`'
		);
	});
});

test('a share moves by percentage points', () => {
	const moved = recordDifference(
		before,
		stateWith({ set: ['figures.csv:8:value=60.5', 'figures.csv:8:as_stated=60.5 percent'] })
	);
	expect(differenceText(moved).join('\n')).toContain('62.5 percent → 60.5 percent (−2 percentage points)');
});

test('a check that answers otherwise is told with both answers', () => {
	const asked = ['checks.csv:2:left=carried-sum', 'checks.csv:2:right=90000'];
	const corrected = ['figures.csv:3:value=58950', 'figures.csv:3:as_stated=58,950'];
	const { answers } = recordDifference(
		stateWith({ set: asked }),
		stateWith({ set: [...asked, ...corrected] })
	);
	expect(answers?.map(({ id, before: was, after }) => [id, was, after])).toEqual([
		['deck-within-total', 'holds', 'tension']
	]);
});

test('a sentence that nobody edited and that reads differently is told with both wordings', () => {
	const added = stateWith({
		add: [
			{
				like: 'figures.csv:3',
				cells: {
					id: 'carried-2023',
					as_stated: '41,050',
					value: '41050',
					period_start: '2023-01-01',
					period_end: '2023-12-31'
				}
			},
			{ like: 'figure_sources.csv:3', cells: { figure_id: 'carried-2023' } },
			{ like: 'evidence.csv:3', cells: { claim_id: 'carried-2023' } },
			{ like: 'series_figures.csv:3', cells: { position: '3', figure_id: 'carried-2023' } }
		]
	});
	const { sentences, changes, size } = recordDifference(before, added);
	expect(sentences).toContainEqual({
		file: 'datapackage.json',
		key: '',
		column: 'site.scope',
		before: 'The island line, 2021 and 2022',
		after: 'The island line, 2021 and 2023'
	});
	expect(sentences.map(({ file, before: was, after }) => [file, was, after])).toContainEqual([
		'panel_marks.csv',
		'Authority, two bulletins',
		'Authority, three bulletins'
	]);
	expect(changes.every(({ kind }) => kind === 'added')).toBe(true);
	expect(size).toBe('minor');
});

test('a sentence that was edited is an edited row, and Markdown in it stays text', () => {
	const edited = recordDifference(before, stateWith({ set: ['figures.csv:2:caveat=The `gate` **moved**.'] }));
	expect(edited.sentences).toEqual([]);
	expect(edited.changes.map(({ table }) => table)).toEqual(['figures']);
	expect(differenceMarkdown(edited).join('\n')).toContain('  - `` + The `gate` **moved**. ``');
});

test('two states that are alike differ in nothing', () => {
	expect(differenceText(recordDifference(before, before))).toEqual([
		'Nothing differs between old (version 1.2.0) and old (version 1.2.0)'
	]);
});

test('a record in git is read as it was, be it the whole repository or a folder of it', () => {
	const root = mkdtempSync(join(tmpdir(), 'repository-'));
	const git = (...options: string[]) =>
		execFileSync('git', ['-c', 'user.email=a@host.example', '-c', 'user.name=a', ...options], { cwd: root });
	try {
		for (const place of ['', '數 字']) cpSync('tests/records/flat', join(root, place), { recursive: true });
		git('init', '--quiet');
		git('add', '--all');
		git('commit', '--quiet', '--message', 'as it was');
		for (const place of ['', '數 字'])
			expect(readState('HEAD', join(root, place)).tables).toEqual(readState(join(root, place), root).tables);
	} finally {
		rmSync(root, { recursive: true });
	}
});
