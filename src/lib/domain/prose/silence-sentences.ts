/** Sentences of a record that rest on a silence: once it has ended they may be false, and no reference says so. */
import { proseColumns } from './prose-columns.ts';
import { TABLES } from '../record/schema/tables.ts';
import { keyIn, keyOf, type WrittenTables } from '../record/written-tables.ts';

export interface SilenceSentence {
	/** The id of the silence. */
	readonly silence: string;
	readonly table: string;
	/** The key of the row; several columns are joined by a slash. */
	readonly key: string;
	readonly column: string;
	/** The part of the cell that says that something is missing; the whole cell where it says so nowhere. */
	readonly sentence: string;
	readonly saysMissing: boolean;
	/** `placeholder`: the sentence names the silence, and cannot be filled in without it; `reference`: its row draws the silence; `words`: it says alike. */
	readonly link: 'placeholder' | 'reference' | 'words';
}

type Row = Readonly<Record<string, string>>;

/** What says that something is missing. */
const MISSING =
	/\b(?:no|none|never|nothing|nobody|missing|not(?: \w+){0,2} (?:found|published|known|seen|given|stated|available|released)|without (?:an? |any )?(?:named )?(?:release|total|count|number))\b/i;
/** What is said to be missing, or to be done with it. */
const SOUGHT =
	/\b(?:found|published|known|seen|releases?|released|given|available|exists?|states?|stated|totals?|counts?|numbers?|headcounts?)\b/i;
/** Words of a label that say nothing of what is missing. */
const COMMON: ReadonlySet<string> = new Set([
	'since',
	'from',
	'with',
	'that',
	'this',
	'whole',
	'year',
	'after',
	'before'
]);
/** What draws a silence, with the column that names the row of another table whose sentences stand beside it. */
const DRAWS = [
	['panel_marks', 'panel_id', 'panels'],
	['overview_cells', 'row_id', 'overview_rows']
] as const;
/**
 * So many words must be shared with the label of a silence: fewer where the row names a claim that counts what the silence is about, and fewest
 * where the sentence is about the same time.
 */
const SHARED = { timed: 1, alike: 2, other: 3 } as const;
/** Tables with sentences on what is known; those that keep what was said at a time are left out. */
const SENTENCES = TABLES.filter(({ name }) => name !== 'gradings').map((table) => ({
	name: table.name,
	key: table.key,
	columns: proseColumns(table).map(({ name }) => name)
}));

/**
 * The sentences that rest on the silence with the id, in the order of the schema: those that name it, all of a row that draws it, and in English those
 * that say that something is missing and share with the label of the silence what. None where there is no such silence.
 *
 * @param tables the record whose sentences are asked for
 * @param former a state of it that has the silence, and what draws it
 */
export function sentencesOnSilence(
	tables: WrittenTables,
	id: string,
	former: WrittenTables = tables
): SilenceSentence[] {
	const sought = soughtBy(tables, id, former);
	if (!sought) return [];
	return SENTENCES.flatMap(({ name, key, columns }) =>
		rowsOf(tables, name).flatMap((row) =>
			columns.flatMap((column) => linkIn(sought, { table: name, keyed: key, row, column }) ?? [])
		)
	);
}

/**
 * The sentences that rest on a silence which a former state had and the record has not: the same that are named when a silence is ended, until
 * they read otherwise.
 */
export function sentencesOnEnded(tables: WrittenTables, former: WrittenTables): SilenceSentence[] {
	const standing = rowsOf(tables, 'silences');
	return (
		rowsOf(former, 'silences')
			// One that has another id now says the same under the same label.
			.filter((row) => !standing.some((one) => one['id'] === row['id'] || one['label'] === row['label']))
			.flatMap((row) => sentencesOnSilence(tables, row['id'] ?? '', former))
			.filter((one) => one.saysMissing || isAsBefore(one, tables, former))
	);
}

/** True where the former state has the same words in the place of a sentence, or does not have the table. */
function isAsBefore(
	{ table, key, column }: SilenceSentence,
	tables: WrittenTables,
	former: WrittenTables
): boolean {
	const cellOf = (state: WrittenTables) =>
		rowsOf(state, table).find((row) => keyIn(table, row) === key)?.[column];
	return !former.has(table) || cellOf(former) === cellOf(tables);
}

/** A silence with what its sentences are known by. */
interface Sought {
	readonly id: string;
	readonly label: ReadonlySet<string>;
	readonly named: RegExp;
	/** Rows that draw it, each as `TABLE KEY`. */
	readonly drawn: ReadonlySet<string>;
	/** Claims that count what it is about. */
	readonly alike: ReadonlySet<string>;
	/** A year that it is about alone, named in digits or by a placeholder of a row of that year; `null` where it is about another time. */
	readonly yearNamed: RegExp | null;
	readonly period: string;
	/** The one year of its period; empty where it is about another time. */
	readonly year: string;
}

function soughtBy(tables: WrittenTables, id: string, former: WrittenTables): Sought | null {
	const silence = rowsOf(former, 'silences').find((row) => row['id'] === id);
	if (!silence) return null;
	const drawn = DRAWS.flatMap(([marks, column, table]) =>
		rowsOf(former, marks).flatMap((row) =>
			row['silence_id'] === id ? [`${table} ${row[column] ?? ''}`] : []
		)
	);
	return {
		id,
		label: stems(silence['label'] ?? ''),
		named: new RegExp(`\\{[^{}]*(?<![\\w-])${id}(?![\\w-])[^{}]*\\}`),
		drawn: new Set(drawn),
		alike: claimsLike(silence, tables),
		yearNamed: yearNamed(silence, [tables, former]),
		period: periodOf(silence),
		year: yearsOf(silence)
	};
}

/** What names the year of a silence in a sentence; `null` where it is not about one year. */
function yearNamed(silence: Row, states: readonly WrittenTables[]): RegExp | null {
	const year = yearsOf(silence);
	if (year === '') return null;
	const ids = states.flatMap((tables) =>
		TIMED.flatMap((name) => rowsOf(tables, name))
			.filter((row) => yearsOf(row) === year)
			.map((row) => row['id'] ?? '')
	);
	return new RegExp(`(?<!\\d)${year}(?!\\d)|\\{[^{}:]*:(?:${[...new Set(ids)].join('|')})[|}]`);
}

/** Tables whose rows are of a time. */
const TIMED = ['figures', 'derived', 'silences'] as const;

function periodOf(row: Row): string {
	return [row['period_start'] ?? '', row['period_end'] ?? ''].join(' ').trim();
}

/** The year in which the time of a row begins and ends; empty where these are two, or it has none. */
function yearsOf(row: Row): string {
	const [start, end] = [(row['period_start'] ?? '').slice(0, 4), (row['period_end'] ?? '').slice(0, 4)];
	return start === end ? start : '';
}

interface Place {
	readonly table: string;
	readonly keyed: readonly string[];
	readonly row: Row;
	readonly column: string;
}

/** How the cell rests on the silence; `null` where it does not. */
function linkIn(sought: Sought, { table, keyed, row, column }: Place): SilenceSentence | null {
	const cell = row[column] ?? '';
	// Most cells are asked nothing more.
	if (cell === '' || (table === 'silences' && row['id'] === sought.id)) return null;
	const key = keyOf(keyed, row);
	const place = { silence: sought.id, table, key, column };
	const pieces = cell.split(/(?<=[.;!?])\s+/);
	const naming = pieces.find((piece) => sought.named.test(piece));
	if (naming !== undefined || sought.named.test(cell))
		return { ...place, sentence: naming ?? cell, saysMissing: true, link: 'placeholder' };
	const isDrawn = sought.drawn.has(`${table} ${key}`);
	if (!isDrawn && !MISSING.test(cell)) return null;
	const isAlike = Object.values(row).some((one) => sought.alike.has(one));
	const isOfTime = sought.period !== '' && periodOf(row) === sought.period;
	const isPart = sought.year !== '' && sought.year === yearsOf(row) && sought.alike.has(row['id'] ?? '');
	const says = pieces.find((piece) => {
		if (!MISSING.test(piece)) return false;
		const shared = [...stems(piece)].filter((stem) => sought.label.has(stem)).length;
		const isTimed = isOfTime || sought.yearNamed?.test(piece) === true;
		// A part of what was missing, said in the words on a number of the same thing and year.
		const needed = isPart ? 0 : SHARED[isTimed ? 'timed' : isAlike ? 'alike' : 'other'];
		return isDrawn ? shared > 0 : SOUGHT.test(piece) && shared >= needed;
	});
	const link = isDrawn ? 'reference' : 'words';
	if (says !== undefined) return { ...place, sentence: says, saysMissing: true, link };
	return isDrawn ? { ...place, sentence: cell, saysMissing: false, link } : null;
}

/** The ids of claims that count what the silence is about: its measure, or its rank where it is one of several. */
function claimsLike(silence: Row, tables: WrittenTables): ReadonlySet<string> {
	const isAlike = (row: Row) =>
		(['measure_id', 'rank_id'] as const).some(
			(column) => silence[column] && silence[column] !== 'all' && silence[column] === row[column]
		);
	const rows = ['figures', 'derived'].flatMap((name) => rowsOf(tables, name));
	return new Set(rows.filter(isAlike).flatMap((row) => row['id'] ?? []));
}

function rowsOf(tables: WrittenTables, name: string): readonly Row[] {
	return tables.get(name)?.rows ?? [];
}

/** The words of a text that tell things apart, without the s of the plural. */
function stems(text: string): ReadonlySet<string> {
	const words =
		text
			.toLowerCase()
			.replace(/\{[^{}]*\}/g, ' ')
			.match(/\p{L}{4,}/gu) ?? [];
	return new Set(words.filter((word) => !COMMON.has(word)).map((word) => word.replace(/s$/, '')));
}
