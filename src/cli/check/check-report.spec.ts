import { describe, expect, test } from 'vitest';
import type { RecordReading } from '#lib/reading/check-record.ts';
import { confirmLines, reportLines, reportObject } from './check-report.ts';

const error = {
	rule: 'low-above-high',
	severity: 'error' as const,
	file: 'figures.csv',
	row: 14,
	column: 'low',
	found: '900 is above high 800',
	expected: 'at most high'
};
const warning = { ...error, rule: 'words-read-otherwise', severity: 'warning' as const };
const broken = (...problems: RecordReading['problems']): RecordReading => ({ problems, record: null });

describe('the report of a check', () => {
	test('has errors first and warnings apart, each with its number', () => {
		expect(reportLines('data', broken(warning, error, error))).toEqual([
			'data: 2 errors',
			'figures.csv:14:low: 900 is above high 800; at most high [low-above-high]',
			'figures.csv:14:low: 900 is above high 800; at most high [low-above-high]',
			'data: 1 warning, which does not stop a build',
			'figures.csv:14:low: 900 is above high 800; at most high [words-read-otherwise]',
			`contested-figures check --explain ${error.rule} says what the rule in brackets means and how to mend it.`
		]);
	});

	test('tells of a rule that many rows break how many more there are, and all of them where that is asked for', () => {
		const many = Array.from({ length: 25 }, (_, at) => ({ ...warning, row: at + 2 }));
		const other = { ...warning, rule: 'digits-against-words' };
		const lines = reportLines('data', broken(...many, other, error));
		expect(lines.filter((line) => line.endsWith('[words-read-otherwise]'))).toHaveLength(20);
		expect(lines).toContain('and 5 more [words-read-otherwise]: contested-figures check --all lists them');
		expect(lines.join('\n')).toContain('[digits-against-words]');
		const all = reportLines('data', broken(...many, other, error), true);
		expect(all.filter((line) => line.endsWith('[words-read-otherwise]'))).toHaveLength(25);
	});

	test('for a program has the same by its parts', () => {
		expect(reportObject('data', broken(warning, error))).toEqual({
			record: 'data',
			errors: 1,
			warnings: 1,
			problems: [warning, error]
		});
	});
});

test('cells that grades follow from point to where the grades that moved are listed', () => {
	const cell = { file: 'evidence.csv', row: 3, column: 'read', before: 'speaker', after: 'report' };
	const told = (file: string) =>
		confirmLines('data', {
			sinceCommit: [{ ...cell, file }],
			sinceVersion: null,
			endedSilences: [],
			readAgain: []
		}).join('\n');
	expect(told('evidence.csv')).toContain('contested-figures diff lists the grades that moved');
	expect(told('limits.csv')).not.toContain('grades');
});
