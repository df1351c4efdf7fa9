/** Arithmetic of a record bears out what goes into it only where its sides count one act and may be held against each other. */
import { expect, test } from 'vitest';
import { assemble } from '#lib/domain/assemble/assemble.ts';
import { checkRecord } from '#lib/reading/check-record.ts';
import { problemLine } from '#lib/reading/read/problem.ts';
import { brokenFiles } from './read-case.ts';

/** The rule on credibility that asks for arithmetic, and names what it was held against. */
const RULE = ['grade_rules.csv:7:condition=own=agrees', 'grade_rules.csv:7:reason=Adds up: {with}.'];

/** What the grade of a yearly count says after a check of both years against a count of the same passengers. */
function reasonWith(cells: Readonly<Record<string, string>>): string | undefined {
	const check = {
		like: 'checks.csv:3',
		cells: {
			id: 'years-against-count',
			left: 'carried-2021 + carried-2022',
			right: 'carried-counted',
			tolerance_percent: '20',
			bears_out: 'true',
			accepted_differences: 'period;rank',
			...cells
		}
	};
	const { record, problems } = checkRecord(
		brokenFiles({ base: 'good', expected: [], set: RULE, add: [check] })
	);
	if (!record) throw new Error(problems.map(problemLine).join('\n'));
	return assemble(record.package, record.rows).figuresById.get('carried-2021')?.grades.credibility.reason;
}

const BORNE_OUT = /Passengers seen from the quay/;

test('a check that holds bears out what it adds up', () => {
	expect(reasonWith({})).toMatch(BORNE_OUT);
});

test.each([
	['is not said to', { bears_out: 'false' }],
	['has sides of other times, which it does not accept,', { accepted_differences: 'rank' }],
	['has a side whose rank is not stated,', { accepted_differences: 'period' }],
	['does not hold', { tolerance_percent: '1' }],
	['would hold without the number', { tolerance_percent: '60' }]
])('a check that %s does not', (_, cells) => {
	expect(reasonWith(cells)).not.toMatch(BORNE_OUT);
});
