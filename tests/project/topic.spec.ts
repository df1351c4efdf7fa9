/**
 * Nothing under `src` names the topic of a record: the words of `topic-words.txt`, by which the first record names things,
 * are looked for in every file of the code and in the words of the interface.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { topicWords, wordsFound } from './topic-words.ts';

const ROOT = join(import.meta.dirname, '../..');

const files = ['src', 'messages'].flatMap((folder) =>
	readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
		// Made from messages/ by a tool.
		.filter((path) => !path.startsWith(join('src', 'lib', 'paraglide')))
);

describe('the finder', () => {
	const topic = topicWords(
		{
			parties: [{ name: 'Lighthouse Keepers of Skerry (LKS)' }],
			terms: [{ term: '輪渡' }],
			panels: [{ title: 'Boats reach Skerryvore in March', subtitle: '', finding: '', caveat: '' }]
		},
		['How many boats? Not as many as Harbourmaster says.'],
		['Ferries']
	);

	test('takes names and terms of the record, not everyday words', () => {
		expect([...topic].sort()).toEqual([
			'LKS',
			'ferries',
			'harbourmaster',
			'keepers',
			'lighthouse',
			'skerry',
			'skerryvore',
			'輪渡'
		]);
	});

	test.each([
		['const a = "the lighthouse";', 'lighthouse'],
		['function toSkerryTotal() {}', 'skerry'],
		['.skerry-chart { }', 'skerry'],
		['// 輪渡乘客', '輪渡'],
		['told by LKS', 'LKS']
	])('finds a word planted in %j', (text, word) => {
		expect(wordsFound(text, topic)).toEqual([word]);
	});

	test('leaves words alone that only contain one', () => {
		expect(wordsFound('bulks, masterly, house', topic)).toEqual([]);
	});
});

describe('nothing under src names the topic', () => {
	const list = readFileSync(join(import.meta.dirname, 'topic-words.txt'), 'utf8');
	const topic = new Set(list.trimEnd().split('\n'));

	test('there are words to look for', () => {
		expect(topic.size).toBeGreaterThan(100);
	});

	test('in no file, and no name of a file', () => {
		const named = files.flatMap((path) => {
			const here = wordsFound(`${path}\n${readFileSync(join(ROOT, path), 'utf8')}`, topic);
			return here.length === 0 ? [] : [`${path}: ${here.join(', ')}`];
		});
		expect(named).toEqual([]);
	});
});
