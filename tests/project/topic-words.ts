/** The words by which a record names somebody or something, and how they are found in code. */
import type { Cell, TableName } from '#lib/domain/record/schema/tables.ts';

/** Rows of a record, or of a part of one. */
type SomeRows = Readonly<Partial<Record<TableName, readonly Readonly<Record<string, Cell>>[]>>>;

/**
 * Everyday words that also stand in names of the record: the months, words of writing and publishing, words of any code,
 * and names of fonts and languages. A word belongs here only if it says nothing of the topic; else it has to go from the code.
 */
const EVERYDAY = new Set(
	(
		'january february march april june july august september october november december ' +
		'blog bulletin contested digest events figures linked media named news notes people post press ' +
		'provenance publication reader relayed release report resources retelling sources times ' +
		'business centre claims english former from global inner inside liberation normal office official organization party plus power radio security ' +
		'arabic chinese thread service social standing state through trust uncertainty unnamed project'
	).split(' ')
);

const HAN = /\p{Script=Han}/u;
/** Letters that a word needs before it can be told from others; acronyms are told by their capitals. */
const MIN_LETTERS = 4;

/**
 * Every word by which a record names somebody or something.
 *
 * @param texts what the description of the record says of the whole
 * @param keywords its keywords, each a word of the topic whatever its case
 */
export function topicWords(
	rows: SomeRows,
	texts: readonly string[],
	keywords: readonly string[] = []
): Set<string> {
	const cells = (table: TableName, ...columns: string[]) =>
		(rows[table] ?? []).flatMap((row) => columns.map((column) => String(row[column] ?? '')));
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
	const all = [
		...names,
		...terms,
		...capitals,
		...keywords.flatMap(wordsOf).map((word) => word.toLowerCase())
	];
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
export function wordsFound(text: string, topic: ReadonlySet<string>): string[] {
	const words = new Set(wordsOf(text).flatMap((word) => [word, word.toLowerCase(), ...parts(word)]));
	return [...topic].filter((word) => (HAN.test(word) ? text.includes(word) : words.has(word)));
}

function wordsOf(text: string): string[] {
	return text.match(/\p{Script=Han}+|\p{L}+/gu) ?? [];
}

function parts(word: string): string[] {
	return word.split(/(?<=\p{Ll})(?=\p{Lu})/u).map((part) => part.toLowerCase());
}
