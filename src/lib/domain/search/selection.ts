/**
 * Which figures a list shows, as its address says it: `#origin=relayed&from=2020&sort=highest`.
 * The address is the state: the same address always shows the same figures.
 */
import { readGradeFilter, type GradeFilter } from '../grades/grade-filter.ts';
import { liesWithin, PERIOD_KEYS, readPeriodFilter, type PeriodFilter } from '../quantity/period-filter.ts';
import type { Period } from '../quantity/period.ts';
import { GRADES } from '../record/grade.ts';
import type { Scale } from '../record/model.ts';
import { SCALES } from '../record/schema/vocabularies.ts';
import { findEachNumber } from './find-each-number.ts';
import type { SearchEntry } from './find-entries.ts';
import { termsFor } from './han-words.ts';

/** Orders of the list; `match` is that of a search, the best first. */
export const SORTS = ['match', 'latest', 'earliest', 'highest', 'lowest', 'weakest', 'label'] as const;
export type Sort = (typeof SORTS)[number];

/** The keys of the address that choose by equality. */
export const EQUALITIES = ['topic', 'origin', 'rank', 'measure', 'speaker', 'rests', 'doubt'] as const;
/** The keys of the address that choose; those of a scale take several grades, as the bar of a reader does. */
export const CHOICES = [...EQUALITIES, ...SCALES] as const;
export type Choice = (typeof CHOICES)[number];

/** Between several values that are chosen together, or that a figure has. */
const AND = ',';

export interface Selection {
	/** The value chosen for each key, several grades with commas; an empty text is "all". */
	readonly choices: Readonly<Record<Choice, string>>;
	readonly period: PeriodFilter;
	readonly search: string;
	/** `null` where none was chosen. */
	readonly sort: Sort | null;
}

/** A figure with what it is found, chosen and sorted by. */
export interface FigureEntry extends SearchEntry {
	readonly id: string;
	readonly label: string;
	readonly choices: Readonly<Record<Choice, string>>;
	/** The value, or the nearest stated bound, in the unit; `null` where there is none. */
	readonly size: number | null;
	readonly period: Period;
}

/** A key of the address whose value is not one that can be chosen. */
export interface InvalidChoice {
	readonly key: string;
	readonly value: string;
}

/** What can be chosen for each key that chooses by equality. */
export type Known = Readonly<Record<(typeof EQUALITIES)[number], readonly string[]>>;

/** Reads the address. A value that cannot be chosen is named in `invalid` and read as "all", so that no figure is lost. */
export function readSelection(
	state: URLSearchParams,
	known: Known
): { selection: Selection; invalid: InvalidChoice[] } {
	const grades = readGradeFilter(state);
	const period = readPeriodFilter(state);
	const invalid: InvalidChoice[] = [...grades.invalid, ...period.invalid];
	const read = (key: string, values: readonly string[]): string => {
		const value = state.get(key) ?? '';
		if (value === '' || values.includes(value)) return value;
		invalid.push({ key, value });
		return '';
	};
	const sort = read('sort', SORTS);
	const selection: Selection = {
		choices: {
			topic: read('topic', known.topic),
			origin: read('origin', known.origin),
			rank: read('rank', known.rank),
			measure: read('measure', known.measure),
			speaker: read('speaker', known.speaker),
			rests: read('rests', known.rests),
			doubt: read('doubt', known.doubt),
			...gradeChoices(grades.filter)
		},
		period: period.filter,
		search: state.get('q') ?? '',
		sort: SORTS.find((name) => name === sort) ?? null
	};
	return { selection, invalid };
}

/** The state that shows the selection; what is left at "all" does not stand in it. */
export function writeSelection({ choices, period, search, sort }: Selection): URLSearchParams {
	const state = new URLSearchParams();
	for (const key of EQUALITIES) if (choices[key] !== '') state.set(key, choices[key]);
	for (const key of PERIOD_KEYS) if (period[key] !== '') state.set(key, period[key]);
	for (const scale of SCALES) for (const grade of valuesIn(choices[scale])) state.append(scale, grade);
	if (search.trim() !== '') state.set('q', search);
	if (sort !== null) state.set('sort', sort);
	return state;
}

/** The order that a selection has: the one chosen, else the best match of a search, else the newest first. */
export function orderOf({ sort, search }: Pick<Selection, 'sort' | 'search'>): Sort {
	const searches = search.trim() !== '';
	return sort === null || (sort === 'match' && !searches) ? (searches ? 'match' : 'latest') : sort;
}

/** The figures of the selection in its order, and whether a search found no figure with every word. */
export function selectFigures<Entry extends FigureEntry>(
	entries: readonly Entry[],
	selection: Selection,
	smallWords = ''
): { entries: readonly Entry[]; isPartial: boolean } {
	const { choices, period, search } = selection;
	const asked = CHOICES.filter((key) => choices[key] !== '');
	const chosen = entries.filter(
		(entry) =>
			liesWithin(period, entry.period) && asked.every((key) => isChosen(choices[key], entry.choices[key]))
	);
	const terms = termsFor(search, smallWords, entries);
	const { entries: found, isPartial } = findEachNumber(chosen, terms);
	return { entries: inOrder(found, orderOf(selection)), isPartial };
}

/** The same entries in an order. Figures without a number, or without a period, come last. */
export function inOrder<Entry extends FigureEntry>(entries: readonly Entry[], sort: Sort): readonly Entry[] {
	const newestFirst = (one: Entry, other: Entry) =>
		compareTexts(other.period.end ?? '', one.period.end ?? '') ||
		compareTexts(other.period.start ?? '', one.period.start ?? '') ||
		other.weight - one.weight;
	switch (sort) {
		case 'match':
			return entries;
		case 'latest':
			return entries.toSorted(newestFirst);
		case 'earliest':
			return entries.toSorted(
				(one, other) =>
					compareTexts(one.period.end ?? NEVER, other.period.end ?? NEVER) ||
					compareTexts(one.period.start ?? NEVER, other.period.start ?? NEVER)
			);
		case 'highest':
			return entries.toSorted((one, other) => (other.size ?? -Infinity) - (one.size ?? -Infinity));
		case 'lowest':
			return entries.toSorted((one, other) => (one.size ?? Infinity) - (other.size ?? Infinity));
		case 'weakest':
			return entries.toSorted((one, other) => byWeakness(one, other) || newestFirst(one, other));
		case 'label':
			return entries.toSorted((one, other) => compareTexts(one.label, other.label));
	}
}

/** Later than any date. */
const NEVER = '9999';

/** The values of a choice, each alone. */
export function valuesIn(choice: string): string[] {
	return choice.split(AND).filter((value) => value !== '');
}

/** Several values as one choice. */
export function choiceOf(values: readonly string[]): string {
	return values.join(AND);
}

/** True where nothing is chosen, or an entry has one of the values that are. */
export function isChosen(choice: string, has: string): boolean {
	const values = valuesIn(has);
	return choice === '' || valuesIn(choice).some((value) => values.includes(value));
}

/** The scales in the order in which they tell how little stands behind a number: first whether its speaker is known to have said it. */
const WEAKNESS = ['attribution', 'credibility', 'reliability'] as const satisfies readonly Scale[];

/** The weaker grades come first, each scale as the record orders it; what cannot be judged is no firmer than what is doubtful. */
function byWeakness(one: FigureEntry, other: FigureEntry): number {
	const place = ({ choices }: FigureEntry, scale: Scale) => GRADES[scale].indexOf(choices[scale]);
	return WEAKNESS.reduce((order, scale) => order || place(other, scale) - place(one, scale), 0);
}

function gradeChoices({ attribution, reliability, credibility }: GradeFilter) {
	return {
		attribution: choiceOf(attribution),
		reliability: choiceOf(reliability),
		credibility: choiceOf(credibility)
	};
}

/** By code unit, so that the order is the same in every language of the reader's machine. */
function compareTexts(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}
