/**
 * Nothing under `src` names the topic of the record: words that the record names things by are looked for in every file
 * of the code and in the words of the interface.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Row, Rows } from '#lib/domain/record/model.ts';
import { loadRecord } from './load-record.ts';

const ROOT = join(import.meta.dirname, '../../..');

/**
 * Everyday words that also stand in names of the record: the months, words of writing and publishing, words of any code,
 * and names of fonts. A word belongs here only if it says nothing of the topic; else it has to go from the code.
 */
const EVERYDAY = new Set(
	(
		'january february march april june july august september october november december ' +
		'blog bulletin contested digest events figures linked media named news notes people post press ' +
		'provenance publication reader relayed release report resources retelling sources times ' +
		'business centre claims former from global inner inside liberation normal office official organization party plus power radio security ' +
		'social standing state through unnamed'
	).split(' ')
);

const HAN = /\p{Script=Han}/u;
/** Letters that a word needs before it can be told from others; acronyms are told by their capitals. */
const MIN_LETTERS = 4;

/** Every word by which the record names somebody or something. */
function topicWords(rows: Rows, texts: readonly string[]): Set<string> {
	const cells = (table: string, ...columns: string[]) =>
		(rows[table] ?? []).flatMap((row: Row) => columns.map((column) => String(row[column] ?? '')));
	const names = cells('parties', 'name').flatMap(wordsOf);
	const terms = [
		...cells('measures', 'original_term'),
		...cells('ranks', 'original_term'),
		...cells('terms', 'term')
	].flatMap(wordsOf);
	const prose = [
		...texts,
		...cells('sources', 'title'),
		...cells('sections', 'title', 'standfirst'),
		...cells('panels', 'title', 'subtitle', 'finding', 'caveat'),
		...cells('figures', 'label')
	];
	// A capital inside a sentence is a name; at its beginning it may be any word.
	const capitals = prose.flatMap((text) =>
		text.split(/(?<=[.:;?!])\s+/).flatMap((sentence) =>
			wordsOf(sentence)
				.slice(1)
				.filter((word) => /^\p{Lu}/u.test(word))
		)
	);
	const all = [...names, ...terms, ...capitals];
	return new Set(
		all
			.filter((word) => isDistinct(word))
			.map((word) => (isAcronym(word) || HAN.test(word) ? word : word.toLowerCase()))
	);
}

function isDistinct(word: string): boolean {
	if (HAN.test(word)) return word.length >= 2;
	return (word.length >= MIN_LETTERS || isAcronym(word)) && !EVERYDAY.has(word.toLowerCase());
}

function isAcronym(word: string): boolean {
	return /^[A-Z]{3,}$/.test(word);
}

/** The words among `topic` that stand in a text, inside names such as `portOfCall` too. */
function found(text: string, topic: ReadonlySet<string>): string[] {
	const words = new Set(wordsOf(text).flatMap((word) => [word, word.toLowerCase(), ...parts(word)]));
	return [...topic].filter((word) => (HAN.test(word) ? text.includes(word) : words.has(word)));
}

function wordsOf(text: string): string[] {
	return text.match(/\p{Script=Han}+|\p{L}+/gu) ?? [];
}

function parts(word: string): string[] {
	return word.split(/(?<=\p{Ll})(?=\p{Lu})/u).map((part) => part.toLowerCase());
}

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
		['How many boats? Not as many as Harbourmaster says.']
	);

	test('takes names and terms of the record, not everyday words', () => {
		expect([...topic].sort()).toEqual([
			'LKS',
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
		expect(found(text, topic)).toEqual([word]);
	});

	test('leaves words alone that only contain one', () => {
		expect(found('bulks, masterly, house', topic)).toEqual([]);
	});
});

describe('nothing under src names the topic', () => {
	const { record } = loadRecord(join(ROOT, 'data'));
	const words = record?.descriptor['keywords'];
	const topic = topicWords(
		record?.rows ?? {},
		Object.values(record?.package ?? {}).filter((value) => typeof value === 'string')
	);
	for (const keyword of Array.isArray(words) ? words.flatMap((word) => wordsOf(String(word))) : []) {
		if (isDistinct(keyword)) topic.add(keyword.toLowerCase());
	}

	test('the record has words to look for', () => {
		expect(topic.size).toBeGreaterThan(100);
	});

	test('in no file, and no name of a file', () => {
		const named = files.flatMap((path) => {
			const here = found(`${path}\n${readFileSync(join(ROOT, path), 'utf8')}`, topic);
			return here.length === 0 ? [] : [`${path}: ${here.join(', ')}`];
		});
		expect(named).toEqual([]);
	});
});
