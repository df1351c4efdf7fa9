/**
 * Each folder beside this file is a record. One with `expected.txt` is broken: its files replace those of `good`, the
 * names in `removed.txt` are taken away, and the problems must be those lines. One without is sound.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assemble } from '#lib/domain/record/assemble.ts';
import { checkRecord } from '#lib/server/check-record.ts';
import { loadRecord } from '#lib/server/load-record.ts';
import { problemLine } from '#lib/server/read/problem.ts';

const here = import.meta.dirname;
const cases = readdirSync(here, { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => ({ name, broken: existsSync(join(here, name, 'expected.txt')) }));
const { files: good } = loadRecord(join(here, 'good'));

describe('a broken record gives exactly its lines', () => {
	test.each(cases.filter(({ broken }) => broken))('$name', ({ name }) => {
		const lines = (file: string) =>
			readFileSync(join(here, name, file), 'utf8')
				.trimEnd()
				.split('\n');
		const files = new Map([...good, ...loadRecord(join(here, name)).files]);
		if (existsSync(join(here, name, 'removed.txt')))
			for (const file of lines('removed.txt')) files.delete(file);
		expect(checkRecord(files).problems.map(problemLine)).toEqual(lines('expected.txt'));
	});
});

describe('a sound record has no problem and becomes a model', () => {
	test.each(cases.filter(({ broken }) => !broken))('$name', ({ name }) => {
		const { problems, record } = loadRecord(join(here, name));
		expect(problems.map(problemLine)).toEqual([]);
		expect(record && assemble(record.package, record.rows).figures.length).toBe(
			(record?.rows['figures']?.length ?? 0) + (record?.rows['derived']?.length ?? 0)
		);
	});
});
