import { describe, expect, test } from 'vitest';
import { brokenFiles } from '../../../tests/records/read-case.ts';
import { editRecord } from './edit-record.ts';
import { readOptions, requestOfFlags } from './edit-request.ts';
import { DOCUMENT, NUMBER } from '../../../tests/records/example-bulletin.ts';

const files = brokenFiles({
	base: 'good',
	expected: [],
	set: ['silences.csv:3:period_start=2023-07', 'silences.csv:3:period_end=2023-12'],
	add: [
		['looked', 'We looked for bulletins until {text:March 2023}. More may exist.'],
		['last', 'The last bulletin has {carried-2022}.'],
		['newest', 'The newest number, after {carried-2021}, may be revised.'],
		['series', 'The bulletins end with {carried-yearly@last}.'],
		['half', 'None was found for {years:carried-2020}.']
	].map(([id = '', limit = ''], at) => ({
		like: 'limits.csv:2',
		cells: { id, limit, position: String(at + 2) }
	})),
	describe: { 'site.read_until': 'Public material was read {text:to March 2023}.' }
});

function stale(...flags: string[]): string[] {
	const { report } = editRecord(files, requestOfFlags(readOptions(flags).cells), '2024-06-01');
	const from = report.findIndex((line) => line.startsWith('Sentences to read again'));
	return from < 0 ? [] : report.slice(from + 1, report.indexOf('', from)).map((line) => line.trim());
}

describe('after a new number of a series, in a new document', () => {
	test('sentences on what is latest, how far was read and what is missing are named with their places', () => {
		expect(stale(...NUMBER, ...DOCUMENT)).toEqual([
			expect.stringMatching(/^datapackage\.json:0:site\.read_until: "Public material.*\(how far was read\)$/),
			expect.stringMatching(
				/^derived\.csv:2:formula_in_words: .*\(it names carried-2022, the last of carried-yearly before\)$/
			),
			expect.stringMatching(/^series\.csv:2:caveat: .*\(the words on the series carried-yearly\)$/),
			expect.stringMatching(
				/^panels\.csv:2:subtitle: .*\(it names carried-2022, the last of carried-yearly before\)$/
			),
			'limits.csv:3:limit: "We looked for bulletins until {text:March 2023}." (how far was read)',
			'limits.csv:4:limit: "The last bulletin has {carried-2022}." (it names carried-2022, the last of carried-yearly before)',
			expect.stringMatching(
				/^limits\.csv:5:limit: .*\(it says what is latest, and names a number of carried-yearly\)$/
			),
			'limits.csv:7:limit: "None was found for {years:carried-2020}." (it rests on the silence carried-2020)'
		]);
	});

	test('in a document that the record has, how far was read stays', () => {
		const lines = stale(...NUMBER, '--source', 'bulletin-2022').join('\n');
		expect(lines).toContain('carried-2022');
		expect(lines).not.toContain('how far was read');
	});
});
