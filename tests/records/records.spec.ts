/**
 * Each folder beside this file is a record. One with `case.json` is broken, and says in which way and with which lines; one
 * without is sound.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assemble } from '#lib/domain/assemble/assemble.ts';
import { checkRecord, isError } from '#lib/reading/check-record.ts';
import { loadRecord } from '#lib/server/load-record.ts';
import { problemLine } from '#lib/reading/read/problem.ts';
import { RULES } from '#lib/reading/rules/rules.ts';
import { brokenFiles, caseNames, readCase, type BrokenCase } from './read-case.ts';

const here = import.meta.dirname;
const broken = caseNames();
const sound = readdirSync(here, { withFileTypes: true })
	.filter((entry) => entry.isDirectory() && !broken.includes(entry.name))
	.map(({ name }) => name);

const severities = new Map(RULES.map(({ name, severity }) => [name, severity]));

describe('a broken record gives exactly its lines', () => {
	test.each(broken)('%s', (name) => {
		const patch = readCase(name);
		const { problems, record } = checkRecord(brokenFiles(patch));
		expect(problems.map(problemLine)).toEqual(patch.expected);
		for (const { rule, severity } of problems) expect(severity).toBe(severities.get(rule));
		expect(record === null).toBe(problems.some(isError));
	});
});

describe('a sound record has no problem and becomes a model', () => {
	test.each(sound)('%s', (name) => {
		const { problems, record } = loadRecord(join(here, name));
		expect(problems.map(problemLine)).toEqual([]);
		if (!record) throw new Error('no record');
		const { figures, derived } = record.rows;
		expect(assemble(record.package, record.rows).figures.length).toBe(figures.length + derived.length);
	});
});

describe('a case whose step does not fit its base is refused, since it would prove nothing', () => {
	test.each<[string, Partial<BrokenCase>, RegExp]>([
		['a cell of no row', { set: ['figures.csv:99:low=1'] }, /no row figures.csv:99/],
		['a cell of no column', { set: ['figures.csv:2:lo=1'] }, /no column lo/],
		['a row of no file', { remove: ['figure.csv:2'] }, /no file figure.csv/],
		['a column of no table', { drop: ['limits.csv:low'] }, /no column low/],
		['a value of no description', { describe: { 'site.none.scope': '' } }, /no site.none.scope/],
		[
			'a text that is not there',
			{ replace: [{ file: 'units.csv', text: 'none', by: '' }] },
			/"none" 0 times/
		],
		['a file that is not there', { files: { 'none.csv': null } }, /no file none.csv/]
	])('%s', (_, step, words) => {
		expect(() => brokenFiles({ base: 'good', expected: [], ...step })).toThrow(words);
	});
});
