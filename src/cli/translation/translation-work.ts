/** What a translator is given and gives back: sentences with what is known of them, as JSON Lines or as a table. */
import { csvFormatRows, csvParse } from 'd3-dsv';
import { fillRecord, type ProseWords, type RecordRows } from '#lib/domain/prose/fill-record.ts';
import type { ProseRow, ProseRows } from '#lib/domain/prose/prose-rows.ts';
import { TABLES } from '#lib/domain/record/schema/tables.ts';
import {
	PACKAGE_NAME,
	propertyOf,
	type SentencePlace,
	type SourceSentence
} from '#lib/domain/translation/sentences.ts';

/** One sentence to translate. */
export interface WorkLine {
	/** Which sentence it is; it comes back with the text. */
	readonly hash: string;
	/** Where it first stands, and in how many places in all. */
	readonly table: string;
	readonly column: string;
	readonly key: string;
	readonly places: number;
	/** What the column is for. */
	readonly kind: string;
	/** The name of the row that it stands in; empty where it is that name. */
	readonly row: string;
	/** Words of the row in the language of its source, each with its tag. */
	readonly original: Readonly<Record<string, string>>;
	/** The sentence to translate, with its placeholders. */
	readonly source: string;
	/** The same as it reads today; empty where it has no placeholder. */
	readonly reads: string;
	/** The translation, where there is one. */
	readonly text: string;
}

/** A sentence that came back. */
export interface GivenText {
	/** Line of the file, from 1. */
	readonly line: number;
	readonly hash: string;
	readonly text: string;
	/** Who translated and who signed it, where the file says so. */
	readonly translator: string | null;
	readonly reviewed: string | null;
}

const LINE_COLUMNS = [
	...([
		'hash',
		'table',
		'column',
		'key',
		'places',
		'kind',
		'row',
		'original',
		'source',
		'reads',
		'text'
	] as const)
];
const NAMING = ['label', 'title', 'name', 'question', 'statement', 'term', 'rule'];

/**
 * Sentences as they are given to a translator.
 *
 * @param texts the translations that there are, by hash
 */
export function workLines(
	record: RecordRows,
	sentences: readonly SourceSentence[],
	texts: ReadonlyMap<string, string>,
	words: ProseWords
): WorkLine[] {
	const { rows, descriptor } = fillRecord(record, words);
	const filled: ProseRows = rows;
	return sentences.flatMap(({ hash, text, places }) => {
		const [first] = places;
		if (!first) return [];
		const { table, column, key } = first;
		const row = filled[table]?.[first.row] ?? {};
		const said = table === PACKAGE_NAME ? propertyOf(descriptor, column) : row[column];
		return [
			{
				hash,
				...{ table, column, key },
				places: places.length,
				kind: kindOf(first),
				row: nameOf(row, column),
				original: originalWords(table, row),
				source: text,
				reads: text.includes('{') && typeof said === 'string' ? said : '',
				text: texts.get(hash) ?? ''
			}
		];
	});
}

/** The lines as a file: a table where its name ends with .csv, else JSON Lines. */
export function writeWork(lines: readonly WorkLine[], path: string): string {
	if (!path.endsWith('.csv')) return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
	const cells = lines.map((line) =>
		LINE_COLUMNS.map((column) => (column === 'original' ? originalCell(line.original) : String(line[column])))
	);
	return `${csvFormatRows([[...LINE_COLUMNS], ...cells])}\n`;
}

/**
 * What a translator gives back; lines without a text are left out.
 *
 * @throws {Error} naming the line that cannot be read
 */
export function readWork(text: string, path: string): GivenText[] {
	const rows = path.endsWith('.csv') ? csvParse(text) : jsonLines(text);
	return [...rows].flatMap((row, index) => {
		const { hash, text: given, translator, reviewed } = row as Readonly<Record<string, unknown>>;
		const line = index + 1 + (path.endsWith('.csv') ? 1 : 0);
		if (typeof hash !== 'string' || typeof given !== 'string')
			throw new Error(`${path}:${String(line)}: no hash and text; each line has both`);
		const wordsOf = (cell: unknown) => (typeof cell === 'string' && cell !== '' ? cell : null);
		return given === ''
			? []
			: [{ line, hash, text: given, translator: wordsOf(translator), reviewed: wordsOf(reviewed) }];
	});

	function jsonLines(lines: string): unknown[] {
		return lines.split('\n').flatMap((one, index) => {
			if (one.trim() === '') return [];
			try {
				const read: unknown = JSON.parse(one);
				return [typeof read === 'object' && read !== null ? read : {}];
			} catch (error) {
				throw new Error(
					`${path}:${String(index + 1)}: ${error instanceof Error ? error.message : 'no JSON'}`
				);
			}
		});
	}
}

function kindOf({ table, column }: SentencePlace): string {
	if (table === PACKAGE_NAME) return 'The record in its own words.';
	const known = TABLES.find(({ name }) => name === table);
	const { description = '' } = known?.columns.find(({ name }) => name === column) ?? {};
	return `${known?.title ?? table}: ${description}`;
}

function nameOf(row: ProseRow, column: string): string {
	const naming = NAMING.find((name) => typeof row[name] === 'string');
	return naming === undefined || naming === column ? '' : String(row[naming]);
}

/** Cells of the row that have a language of their own, as `original_term` has `original_lang`. */
function originalWords(table: string, row: ProseRow): Record<string, string> {
	const columns = TABLES.find(({ name }) => name === table)?.columns ?? [];
	const names = columns.map(({ name }) => name as string);
	return Object.fromEntries(
		names.flatMap((name): [string, string][] => {
			const of = /^(.+)_lang$/.exec(name)?.[1];
			const column = [of, `${of ?? ''}_term`].find((one) => one !== undefined && names.includes(one));
			const [text, tag] = [row[column ?? ''], row[name]];
			return column !== undefined && typeof text === 'string' && typeof tag === 'string'
				? [[`${column} (${tag})`, text]]
				: [];
		})
	);
}

function originalCell(original: WorkLine['original']): string {
	return Object.entries(original)
		.map(([name, text]) => `${name}: ${text}`)
		.join('; ');
}
