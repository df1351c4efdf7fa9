import { describe, expect, test } from 'vitest';
import { checkRecord } from '#lib/reading/check-record.ts';
import { INPUT_RULES } from '../fuzz/any-input.ts';
import { bytes, GOOD as good, RECORD_RULES, ROWS as rows, write } from '../fuzz/any-record.ts';

/** The same cases in every run, however long they take on a busy machine; `npm run fuzz` tries many others. */
const SEED = 20240301;
const PATIENT = { timeout: 0 };

describe('no input makes the check crash', PATIENT, () => {
	test.each(RECORD_RULES)('$name', ({ attempt }) => {
		expect(attempt({ numRuns: 60, seed: SEED }).broken).toBeNull();
	});

	test('a thousand derived figures on one another, the last first', () => {
		const file = 'derived.csv';
		const [head = [], first = []] = rows.get(file) ?? [];
		const links = Array.from({ length: 1000 }, (_, link) =>
			first.map((cell, column) => {
				if (head[column] === 'id') return `link-${String(link)}`;
				return head[column] === 'formula'
					? link === 999
						? 'carried-2021'
						: `link-${String(link + 1)}`
					: cell;
			})
		);
		const { problems } = checkRecord(
			new Map([...good, [file, write([head, ...(rows.get(file) ?? []).slice(1), ...links])]])
		);
		expect(problems.map(({ found }) => found)).toEqual([
			'a formula that rests on more than 50 others, one on another'
		]);
	});
});

test('every problem of every table is told in one run', () => {
	const files = new Map([
		...good,
		['units.csv', bytes('id,label,kind,lang,note\npersons,persons,counts,en,\n')],
		['limits.csv', bytes('id,position,limit,lang\nL1,one,,xx-\n')]
	]);
	expect(
		checkRecord(files).problems.map(({ file, row, column }) => `${file}:${String(row)}:${column}`)
	).toEqual([
		'units.csv:2:kind',
		'figures.csv:8:unit_id',
		'statements.csv:3:unit_id',
		'derived.csv:4:unit_id',
		'what_if_inputs.csv:3:unit_id',
		'limits.csv:2:position',
		'limits.csv:2:limit',
		'limits.csv:2:lang'
	]);
});

describe('no text that a reader or a record brings', PATIENT, () => {
	test.each(INPUT_RULES)('$name', ({ attempt }) => {
		expect(attempt({ numRuns: 200, seed: SEED }).broken).toBeNull();
	});
});
