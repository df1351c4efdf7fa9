/** One search over figures and everything else that has a page or a place: what is found, and what of it comes first. */
import { byTurns, findEachNumber, numbersAsked, termsInNone } from './find-each-number.ts';
import { findEntries, isSameWord, type Found, type SearchEntry } from './find-entries.ts';
import { folded } from './folded.ts';
import { inShort } from './known-as.ts';
import { termsFor } from './han-words.ts';
import type { QueryTerm } from './query.ts';

/** Something that is no figure, with what it may be called. */
export interface NamedEntry extends SearchEntry {
	/** Folded, each alone. */
	readonly names: readonly string[];
}

/** Stands between the names of an entry in a page; no name has it. */
export const BETWEEN_NAMES = '|';

/** What stands of an entry on the page that lists everything. */
export interface ListedWords {
	readonly title: string;
	readonly note: string;
	/** Folded already. */
	readonly words: string;
	/** What it may be called besides. */
	readonly names: readonly string[];
	/** Numbers that it sets against each other. */
	readonly numbers: readonly number[];
	readonly year: string | null;
}

/** What an entry is found by, and what it may be called: its title as a whole, and each part of it between brackets and marks. */
export function foundBy({ title, note, words, names, numbers, year }: ListedWords): NamedEntry {
	const called = [title, ...title.split(/[(),（）]/), ...names].map(folded);
	return {
		names: [...new Set(called)].filter((name) => name !== ''),
		title: folded(title),
		text: `${folded([note, ...names].join(' '))} ${words}`,
		numbers,
		year,
		weight: 0
	};
}

/** Things of one sort. */
export interface EntryGroup<Entry> {
	readonly id: string;
	readonly entries: readonly Entry[];
}

/** Words of a language that tell how a query is meant, with blanks between them. */
export interface WordsOfQueries {
	/** Left out where others are left. */
	readonly small: string;
	/** Left out too; a query that has one asks about each term it names. */
	readonly difference: string;
	/** Those of the small ones that stand between two things that are asked for alike. */
	readonly joining: string;
	/** What the whole record is known as, with semicolons between. */
	readonly knownAs: string;
}

/** What a query finds. */
export interface FoundInGroups<Figure, Entry> {
	readonly terms: readonly QueryTerm[];
	readonly figures: readonly Figure[];
	/** Only those in which something was found, the best of each first. */
	readonly groups: readonly EntryGroup<Entry>[];
	/** The order in which the groups are read, `figures` among them. */
	readonly order: readonly string[];
	/** True where nothing has every term of the query. */
	readonly isPartial: boolean;
	/** The terms that nothing of this has. */
	readonly missing: readonly QueryTerm[];
}

/** Groups whose entries have names, in the order in which they follow the figures; then what is told or asked in sentences. */
const NAMED = ['people', 'terms', 'pages'];
const TOLD = ['silences', 'questions', 'limits', 'statements', 'sources'];
const DEFINED = 'terms';
const PAGES = 'pages';
const MISSING = 'silences';
const HAN = /\p{Script=Han}/u;

/**
 * Figures come first, but for what was asked for by its very name, for a word that was asked about, and for a number that was
 * looked for and fits the query better than any figure.
 */
export function findInGroups<Figure extends SearchEntry, Entry extends NamedEntry>(
	query: string,
	{ small, difference, joining, knownAs }: WordsOfQueries,
	figures: readonly Figure[],
	groups: readonly EntryGroup<Entry>[]
): FoundInGroups<Figure, Entry> {
	const everything = [...figures, ...groups.flatMap(({ entries }) => entries)];
	const terms = termsFor(inShort(query, knownAs), `${small} ${difference}`, everything);
	const defined = groups.find(({ id }) => id === DEFINED)?.entries ?? [];
	const joined = joinedTerms(query, joining, terms).filter(({ words }) => isNamed(words, defined));
	const ofFigures = withEachJoined(findEachNumber(figures, terms), figures, terms, joined);
	const isOfTwo = asksDifference(query, difference);
	const lists = groups.map(({ id, entries }) => {
		const found = findEachNumber(entries, terms);
		return { id, found: id === DEFINED && isOfTwo ? withEachNamed(found, entries, terms) : found };
	});
	const isWhole = [ofFigures, ...lists.map((list) => list.found)].some(
		({ entries, isPartial }) => entries.length > 0 && !isPartial
	);
	const kept = <One>({ entries, isPartial }: Found<One>) => (isWhole && isPartial ? [] : entries);
	const first: string[] = [];
	const shown = lists
		.map(({ id, found: list }) => {
			const entries = kept(list);
			const asked = entries.filter((entry) => isAskedFor(entry, id, terms, list.isPartial));
			const isBest = id === MISSING && !list.isPartial && entries.length > 0 && list.best > ofFigures.best;
			if ((asked.length > 0 && NAMED.includes(id)) || isBest) first.push(id);
			return { id, entries: [...asked, ...entries.filter((entry) => !asked.includes(entry))] };
		})
		.filter(({ entries }) => entries.length > 0);
	const there = new Set(shown.map(({ id }) => id));
	// A figure states one number: whoever names two sees both, though something else has all words.
	const shownFigures = numbersAsked(terms).length > 0 ? ofFigures.entries : kept(ofFigures);
	return {
		terms,
		figures: shownFigures,
		groups: shown,
		order: [...new Set([...first, 'figures', ...NAMED, ...TOLD])].filter(
			(id) => id === 'figures' || there.has(id)
		),
		isPartial: !isWhole,
		missing: termsInNone(terms, [...shownFigures, ...shown.flatMap(({ entries }) => entries)])
	};
}

/** Whether the query has one of these words, in Han characters as a part of what is written without blanks. */
function asksDifference(query: string, difference: string): boolean {
	const asked = folded(query);
	return folded(difference)
		.split(' ')
		.some((word) => word !== '' && (HAN.test(word) ? asked.includes(word) : asked.split(' ').includes(word)));
}

/** The terms of a query that stand on either side of a word that joins them, `berths and moorings`. */
function joinedTerms(query: string, joining: string, terms: readonly QueryTerm[]): QueryTerm[] {
	const asked = folded(query);
	const joints = folded(joining).split(' ');
	const isJoined = (one: string, other: string) =>
		joints.some((joint) =>
			asked.includes(HAN.test(joint) ? one + joint + other : `${one} ${joint} ${other}`)
		);
	return terms.filter(({ words }) =>
		terms.some((other) => isJoined(words, other.words) || isJoined(other.words, words))
	);
}

function isNamed(words: string, entries: readonly NamedEntry[]): boolean {
	return entries.some(({ names }) => names.some((name) => isSameWord(words, name)));
}

/** Where a query joins several terms: by turns the best of each with the rest of the query, then what has them all. */
function withEachJoined<Entry extends SearchEntry>(
	found: Found<Entry>,
	entries: readonly Entry[],
	terms: readonly QueryTerm[],
	joined: readonly QueryTerm[]
): Found<Entry> {
	if (joined.length < 2) return found;
	const each = joined.map((term) =>
		findEntries(
			entries,
			terms.filter((one) => one === term || !joined.includes(one))
		)
	);
	if (each.some((one) => one.isPartial || one.entries.length === 0)) return found;
	const whole = found.isPartial ? [] : found.entries;
	const turns = byTurns(each.map((one) => one.entries));
	return { ...found, entries: [...new Set([...turns, ...whole])], isPartial: false };
}

/** Where each term of a query is the name of an entry, as in the difference between two, all of these in the order of the query. */
function withEachNamed<Entry extends NamedEntry>(
	found: Found<Entry>,
	entries: readonly Entry[],
	terms: readonly QueryTerm[]
): Found<Entry> {
	const named = terms.map(({ words }) =>
		entries.filter(({ names }) => names.some((name) => isSameWord(words, name)))
	);
	if (terms.length < 2 || named.some((list) => list.length === 0)) return found;
	const rest = found.isPartial ? [] : found.entries;
	return { ...found, entries: [...new Set([...named.flat(), ...rest])], isPartial: false };
}

/**
 * Whether a query is the name of an entry, has none but names of a page, or asks about a term: `is a berth a mooring` about both.
 */
function isAskedFor(
	{ names }: NamedEntry,
	group: string,
	terms: readonly QueryTerm[],
	isPartial: boolean
): boolean {
	const query = terms.map(({ words }) => words).join(' ');
	if (names.some((name) => isSameWord(query, name))) return true;
	if (group === PAGES) return terms.every(({ words }) => names.some((name) => isSameWord(words, name)));
	if (group !== DEFINED || isPartial || terms.some(({ number }) => number !== null)) return false;
	return names.some((name) =>
		name.split(' ').every((word) => terms.some(({ words }) => isSameWord(words, word)))
	);
}
