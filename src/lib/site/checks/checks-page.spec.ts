/** What a check says of its numbers. */
import { expect, test } from 'vitest';
import { assemble } from '#lib/domain/assemble/assemble.ts';
import { checkRecord } from '#lib/reading/check-record.ts';
import { brokenFiles } from '../../../../tests/records/read-case.ts';
import { checksPage } from './checks-page.ts';

/** The remarks of the check whose right side is that figure, where its bounds are of that kind. */
function remarksWith(interval: string, level: string): readonly string[] {
	const set = [
		`figures.csv:7:interval=${interval}`,
		`figures.csv:7:interval_level=${level}`,
		'checks.csv:2:right=carried-counted'
	];
	const { record, problems } = checkRecord(brokenFiles({ base: 'good', set, expected: [] }));
	if (!record) throw new Error(JSON.stringify(problems));
	const checks = checksPage(assemble(record.package, record.rows)).lines.flatMap((line) =>
		line.kind === 'check' ? [line.check] : line.checks
	);
	return checks.find(({ id }) => id === 'deck-within-total')?.remarks ?? [];
}

test('what is computed from an interval with a level is said to be none, and a stated range needs no such word', () => {
	expect(remarksWith('confidence', '95').join(' ')).toContain('is no 95% confidence interval');
	expect(remarksWith('range', '').join(' ')).not.toContain('interval arithmetic');
});
