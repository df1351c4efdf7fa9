/** A record that is released: its version, its day, and the lines of its changelog. */
import { describe, expect, test } from 'vitest';
import type { RecordFiles } from '#lib/reading/check-record.ts';
import { brokenFiles, type BrokenCase } from '../../../tests/records/read-case.ts';
import { releaseDate, releaseRecord } from './release-record.ts';

const at = (date: string, version: string | null = null) => ({ date, version, origin: null });
const changed = (change: Partial<BrokenCase>) =>
	brokenFiles({ base: 'good', freeze: true, expected: [], ...change });
const corrected = changed({ set: ['figures.csv:3:value=58950', 'figures.csv:3:as_stated=58,950'] });
const text = (files: RecordFiles, path: string) => new TextDecoder().decode(files.get(path));

describe('a record with a corrected number', () => {
	const first = releaseRecord(corrected, at('2024-06-01'));
	if (!('draft' in first)) throw new Error(JSON.stringify(first));

	test('takes the version and the day, and a draft that names the row and the sums', () => {
		expect(first.proposal).toMatchObject({ version: '2.0.0', created: '2024-06-01' });
		expect(text(first.draft, 'datapackage.json')).toContain('"created": "2024-06-01T00:00:00Z"');
		const changelog = text(first.draft, 'CHANGELOG.md');
		expect(changelog).toContain('## 2.0.0 (2024-06-01)\n\n- `carried-2022`: 38,950 persons → 58,950 persons');
		expect(changelog).toContain('- `carried-sum`: 80,150 persons → 100,150 persons (+20,000)');
		expect(changelog.endsWith(text(corrected, 'CHANGELOG.md').split('## ').slice(1).join('## '))).toBe(true);
	});

	test('is frozen once the draft was read, and keeps the words as they were put', () => {
		const words = text(first.draft, 'CHANGELOG.md').replace('persons (+20,000)', 'persons: misread');
		const read = new Map(first.draft).set('CHANGELOG.md', new TextEncoder().encode(words));
		const second = releaseRecord(read, at('2024-06-02'));
		if (!('files' in second)) throw new Error(JSON.stringify(second));
		expect(text(second.files, 'CHANGELOG.md')).toContain('persons: misread');
		expect(text(second.files, 'CITATION.cff')).toContain('2024-06-02');
	});
});

test.each([
	['a day that is not after that of the version before', at('2024-03-01'), /is not after 2024-03-01/],
	['an earlier day with an hour', at('2024-02-29T23:59Z'), /is not after 2024-03-01/],
	['an hour that is none', at('2024-03-01T24:00Z'), /"2024-03-01T24:00Z" is none/],
	['a day that is none', at('2024-06-31'), /"2024-06-31" is none/],
	['a version that does not fit', at('2024-06-01', '1.3.0'), /does not fit a major change.*\n.*carried-2022/]
])('%s is refused', (_, options, words) => {
	const release = releaseRecord(corrected, options);
	expect('faults' in release ? release.faults.join('\n') : 'no fault').toMatch(words);
});

test('a correction on the day of the version before has that day, and its hour', () => {
	const now = '2024-03-01T15:30:00.000Z';
	const date = releaseDate(corrected, now);
	const first = releaseRecord(corrected, at(date));
	if (!('draft' in first)) throw new Error(JSON.stringify(first));
	expect(text(first.draft, 'datapackage.json')).toContain('"created": "2024-03-01T15:30:00Z"');
	expect(text(first.draft, 'CHANGELOG.md')).toContain('## 2.0.0 (2024-03-01)');
	const second = releaseRecord(first.draft, at(releaseDate(first.draft, '2024-03-01T15:40:00.000Z')));
	if (!('files' in second)) throw new Error(JSON.stringify(second));
	expect(text(second.files, 'CITATION.cff')).toContain('2024-03-01');
	// A third of that day is after the hour of the second.
	const frozen = new Map(second.record);
	for (const [path, bytes] of second.files) frozen.set(`versions/2.0.0/${path}`, bytes);
	expect(releaseRecord(frozen, at('2024-03-01T15:40Z'))).toMatchObject({
		faults: [expect.stringContaining('is not after 2024-03-01, the day of version 2.0.0')]
	});
	expect(releaseDate(corrected, '2024-03-02T08:00:00.000Z')).toBe('2024-03-02');
});

test('a day before that of a row is refused once, with the row', () => {
	const files = changed({
		set: ['figures.csv:2:recorded_on=2024-07-01'],
		describe: { created: '2024-08-01T00:00:00Z' }
	});
	const release = releaseRecord(files, at('2024-06-01'));
	expect('faults' in release && release.faults).toEqual([
		expect.stringMatching(/^the date 2024-06-01 is too early: figures.csv:2:recorded_on: 2024-07-01/)
	]);
});

test('many new rows of a table are told by their count, and once', () => {
	const files = changed({
		add: [{ like: 'terms.csv:2', cells: { id: 'term-{n}', term: '詞{n}', label: 'word {n}' }, times: 41 }]
	});
	const first = releaseRecord(files, at('2024-06-01'));
	if (!('draft' in first)) throw new Error(JSON.stringify(first));
	expect(text(first.draft, 'CHANGELOG.md')).toContain('- New in terms: 41 rows.');
	expect('files' in releaseRecord(first.draft, at('2024-06-02'))).toBe(true);
});
