import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContents } from '#lib/reading/check-record.ts';
import { brokenFiles } from '../../../tests/records/read-case.ts';
import { confirmLines } from './check-report.ts';
import { movedLine } from './moved-cells.ts';
import { changesSinceVersion } from './since-version.ts';

const changelog = readFileSync(join(import.meta.dirname, '../../../tests/records/good/CHANGELOG.md'), 'utf8');

/** What is told of the good record once a number of its frozen version reads otherwise and its changelog says something of it. */
function told(words: string): string[] {
	const files = brokenFiles({
		base: 'good',
		freeze: true,
		set: [
			'figures.csv:2:as_stated=41,300',
			'figures.csv:2:value=41300',
			'limits.csv:2:limit=No list was found.'
		],
		describe: { version: '9.0.0' },
		files: { 'CHANGELOG.md': `## 9.0.0 (unreleased)\n\n${words}\n\n${changelog}` },
		expected: []
	});
	const { record } = checkContents(files);
	if (!record) throw new Error('the record is broken');
	return confirmLines('good', {
		sinceCommit: null,
		sinceVersion: changesSinceVersion(record, files),
		endedSilences: [],
		readAgain: []
	});
}

test('a published number that reads otherwise is told until the changelog names its row and says the number', () => {
	const [rows, unnamed, ...cells] = told('- Something else.');
	expect(rows).toMatch(/: 2 rows changed in 2 tables since version \S+; .* diff \S+ lists them$/);
	expect(unnamed).toContain('2 published numbers or rows differ and are not named in CHANGELOG.md');
	expect(cells).toEqual([
		'figures.csv:2:as_stated: "41,200" became "41,300"',
		'figures.csv:2:value: "41200" became "41300"'
	]);
	expect(told('- `carried-2021`: 41,200\n  → 41,300, a slip.')).toEqual([rows]);
	expect(told('- carried-2021, without marks: 41,300.')).toHaveLength(4);
});

test('a pattern, and an entry on something else of the row, do not silence it', () => {
	for (const words of ['- `carried-*`: 41,300.', '- `carried-2021`: its label is shorter.'])
		expect(told(words)).toHaveLength(4);
	expect(told('- `carried-2021`: its label is shorter.\n- Another number: 41,300.')).toHaveLength(4);
});

test('a check that allows another difference is told on a line of its own, until the changelog names it with what it allows now', () => {
	const allowed = (words: string) => {
		const files = brokenFiles({
			base: 'good',
			freeze: true,
			set: ['checks.csv:3:tolerance_percent=30', 'checks.csv:2:accepted_differences=population'],
			describe: { version: '9.0.0' },
			files: { 'CHANGELOG.md': `## 9.0.0 (unreleased)\n\n${words}\n\n${changelog}` },
			expected: []
		});
		const { record } = checkContents(files);
		if (!record) throw new Error('the record is broken');
		return changesSinceVersion(record, files);
	};
	const [differences, tolerance] = [
		'checks.csv:2:accepted_differences: "" became "population"',
		'checks.csv:3:tolerance_percent: "10" became "30"'
	];
	const untold = (words: string) => allowed(words)?.allowances.map(movedLine);
	expect(untold('- Something else.')).toEqual([differences, tolerance]);
	expect(untold('- `deck-by-share`: its note is shorter.')).toEqual([differences, tolerance]);
	expect(untold('- `deck-by-share` allows 30 percent, since both are rough.')).toEqual([differences]);
	expect(untold('- `deck-within-total`, `deck-by-share`: 30 percent, another population.')).toEqual([]);
	expect(
		confirmLines('good', {
			sinceCommit: null,
			sinceVersion: allowed('- Else.'),
			endedSilences: [],
			readAgain: []
		})
	).toContainEqual(expect.stringContaining('2 cells of checks allow another difference than in version'));
});
