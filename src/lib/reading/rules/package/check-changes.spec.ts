import { expect, test } from 'vitest';
import { checkContents } from '#lib/reading/check-record.ts';
import { baseFiles, brokenFiles } from '../../../../../tests/records/read-case.ts';
import { CHANGE_RULES, checkCommittedChanges } from './check-changes.ts';

const changelog = new TextDecoder().decode(baseFiles('good').get('CHANGELOG.md'));

/** The places of the warnings on the good record once cells of its frozen version read otherwise and its changelog says something of it. */
function told(set: readonly string[], words: string): string[] {
	const files = brokenFiles({
		base: 'good',
		freeze: true,
		set,
		describe: { version: '9.0.0' },
		files: { 'CHANGELOG.md': `## 9.0.0 (unreleased)\n\n${words}\n\n${changelog}` },
		expected: []
	});
	const { name } = CHANGE_RULES['published-change-unexplained'];
	const problems = checkContents(files).problems.filter(({ rule }) => rule === name);
	return problems.map(({ file, row, column }) => `${file}:${String(row)}:${column}`);
}

const NUMBER = ['figures.csv:2:as_stated=41,300', 'figures.csv:2:value=41300'];
const NUMBER_CELLS = ['figures.csv:2:as_stated', 'figures.csv:2:value'];

test('a published number that reads otherwise is told until an entry of the changelog names its row and says the number', () => {
	expect(told(NUMBER, '- Something else.')).toEqual(NUMBER_CELLS);
	expect(told(NUMBER, '- `carried-2021`: 41,200\n  → 41,300, a slip.')).toEqual([]);
	expect(told(NUMBER, '- carried-2021, without marks: 41,300.')).toEqual(NUMBER_CELLS);
});

test('a pattern, and an entry on something else of the row, do not silence it', () => {
	for (const words of ['- `carried-*`: 41,300.', '- `carried-2021`: its label is shorter.'])
		expect(told(NUMBER, words)).toEqual(NUMBER_CELLS);
	expect(told(NUMBER, '- `carried-2021`: its label is shorter.\n- Another number: 41,300.')).toEqual(
		NUMBER_CELLS
	);
});

test('of what is no number the name of the row is enough', () => {
	const day = ['sources.csv:2:published=2022-01-11'];
	expect(told(day, '- Something else.')).toEqual(['sources.csv:2:published']);
	expect(told(day, '- `bulletin-2021` came out a day later.')).toEqual([]);
});

test('a check that allows another difference is told until the changelog names it with what it allows now', () => {
	const [tolerance, differences] = ['checks.csv:3:tolerance_percent', 'checks.csv:2:accepted_differences'];
	const untold = (words: string) => told([`${tolerance}=30`, `${differences}=population`], words);
	expect(untold('- Something else.')).toEqual([differences, tolerance]);
	expect(untold('- `deck-by-share`: its note is shorter.')).toEqual([differences, tolerance]);
	expect(untold('- `deck-by-share` allows 30 percent, since both are rough.')).toEqual([differences]);
	expect(untold('- `deck-within-total`, `deck-by-share`: 30 percent, another population.')).toEqual([]);
});

test('since the last commit only what an entry is new of is explained, and rows that are new are not told', () => {
	const state = (files: ReadonlyMap<string, Uint8Array>, words: string) => {
		const { record } = checkContents(files);
		if (!record) throw new Error('the record is broken');
		return { tables: record.tables, changelog: words };
	};
	const former = '# Changes\n\n## 9.0.0\n\n- `bulletin-2021` is new.';
	const changed = brokenFiles({
		base: 'good',
		set: ['sources.csv:2:published=2022-01-11', 'limits.csv:2:limit=No list was found.'],
		add: [{ like: 'limits.csv:2', cells: { id: 'no-count', position: '2', limit: 'No count was found.' } }],
		expected: []
	});
	const since = (words: string) =>
		checkCommittedChanges(state(changed, words), state(baseFiles('good'), former)).map(
			({ file, column }) => `${file}:${column}`
		);
	expect(since(former)).toEqual(['sources.csv:published']);
	expect(since(`${former}\n- \`bulletin-2021\`: a day later.`)).toEqual([]);
});
