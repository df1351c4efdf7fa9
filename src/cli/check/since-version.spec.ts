import { expect, test } from 'vitest';
import { checkContents } from '#lib/reading/check-record.ts';
import { brokenFiles } from '../../../tests/records/read-case.ts';
import { confirmLines } from './check-report.ts';
import { changesSinceVersion } from './since-version.ts';

test('how many rows differ from the last frozen version is told in one line', () => {
	const files = brokenFiles({
		base: 'good',
		freeze: true,
		set: ['sources.csv:2:published=2022-01-11', 'limits.csv:2:limit=No list was found.'],
		describe: { version: '9.0.0' },
		expected: []
	});
	const { record } = checkContents(files);
	if (!record) throw new Error('the record is broken');
	const lines = confirmLines('good', {
		sinceCommit: null,
		sinceVersion: changesSinceVersion(record),
		endedSilences: [],
		readAgain: []
	});
	expect(lines).toEqual([
		expect.stringMatching(/: 2 rows changed in 2 tables since version \S+; .* diff \S+ lists them$/)
	]);
});
