/** The rules of the validator are named, triggered and described. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DISK_RULES } from '#lib/reading/read/file-rules.ts';
import { COMMIT_RULES } from '#lib/reading/rules/package/check-changes.ts';
import { RULES } from '#lib/reading/rules/rules.ts';
import { ruleExamples, rulesPage } from './rules-page.ts';

const names = RULES.map(({ name }) => name);

test('a rule has a name of its own: lower-case words joined by hyphens', () => {
	expect(names.filter((name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))).toEqual([]);
	expect(new Set(names).size).toBe(names.length);
});

test('a rule says what it means and how to mend it, in whole sentences', () => {
	const bare = RULES.filter(
		({ meaning, mend }) => ![meaning, mend].every((words) => /^\p{Lu}.+[.”]$/su.test(words))
	);
	expect(bare.map(({ name }) => name)).toEqual([]);
});

test('each rule is triggered by a broken record; those of the disk and of git by the tests of what reads it', () => {
	const triggered = ruleExamples();
	const disk = [...Object.keys(DISK_RULES), ...Object.keys(COMMIT_RULES)];
	expect(names.filter((name) => !triggered.has(name))).toEqual(disk);
	expect([...triggered.keys()].filter((name) => !names.includes(name))).toEqual([]);
});

test('docs/rules.md is what npm run describe:rules writes', () => {
	const page = readFileSync(join(import.meta.dirname, '../../docs/rules.md'), 'utf8');
	expect(page).toBe(rulesPage());
});
