/**
 * Which figures the explorer shows, as its address says it: `#origin=relayed&sort=highest`.
 * The address is the state: the same address always shows the same figures.
 */
import { readGradeFilter, type GradeFilter } from '#lib/domain/grades/grade-filter.ts';
import { ORIGINS, SCALES } from '#lib/domain/record/schema/vocabularies.ts';
import type { PresentedFigure } from '#lib/format/figure/presented-figure.ts';

export const SORTS = ['record', 'highest', 'lowest', 'latest', 'label'] as const;
export type Sort = (typeof SORTS)[number];

/** The keys of the address that choose by equality. */
const EQUALITIES = ['origin', 'rank', 'measure'] as const;
/** The keys of the address that choose; those of a scale take several grades, as the bar of a reader does. */
export const CHOICES = [...EQUALITIES, ...SCALES] as const;
export type Choice = (typeof CHOICES)[number];

/** Between several grades that are chosen together. */
const AND = ',';

export interface Selection {
	/** The value chosen for each key, several grades with commas; an empty text is "all". */
	readonly choices: Readonly<Record<Choice, string>>;
	readonly search: string;
	readonly sort: Sort;
}

/** A figure with what it is chosen and sorted by. */
export interface ExplorerRow {
	readonly figure: PresentedFigure;
	readonly choices: Readonly<Record<Choice, string>>;
	/** The value, or the nearest stated bound, in the unit; `null` where there is none. */
	readonly size: number | null;
	/** End of the period; an empty text where none was stated. */
	readonly until: string;
}

/** A key of the address whose value is not one that can be chosen. */
export interface InvalidChoice {
	readonly key: string;
	readonly value: string;
}

/**
 * Reads the address. A value that cannot be chosen is named in `invalid` and read as "all", so that no figure is lost.
 *
 * @param known the ids that may be chosen for `rank` and `measure`
 */
export function readSelection(
	params: URLSearchParams,
	known: Readonly<Record<'rank' | 'measure', readonly string[]>>
): { selection: Selection; invalid: InvalidChoice[] } {
	const allowed = { origin: ORIGINS, rank: known.rank, measure: known.measure, sort: SORTS } as const;
	const grades = readGradeFilter(params);
	const invalid: InvalidChoice[] = [...grades.invalid];
	const read = (key: keyof typeof allowed): string => {
		const value = params.get(key) ?? '';
		const values: readonly string[] = allowed[key];
		if (value === '' || values.includes(value)) return value;
		invalid.push({ key, value });
		return '';
	};
	const selection: Selection = {
		choices: {
			origin: read('origin'),
			rank: read('rank'),
			measure: read('measure'),
			...gradeChoices(grades.filter)
		},
		search: params.get('q') ?? '',
		sort: (read('sort') || 'record') as Sort
	};
	return { selection, invalid };
}

/** The address that shows the selection; what is left at "all" does not stand in it. */
export function writeSelection({ choices, search, sort }: Selection): URLSearchParams {
	const params = new URLSearchParams();
	for (const key of EQUALITIES) if (choices[key] !== '') params.set(key, choices[key]);
	for (const scale of SCALES) for (const grade of gradesIn(choices[scale])) params.append(scale, grade);
	if (search.trim() !== '') params.set('q', search);
	if (sort !== 'record') params.set('sort', sort);
	return params;
}

/** The rows of the selection in its order. Figures without a number, or without a period, come last. */
export function selectRows(
	rows: readonly ExplorerRow[],
	{ choices, search, sort }: Selection
): ExplorerRow[] {
	const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
	const chosen = rows.filter(
		(row) =>
			CHOICES.every((key) => choices[key] === '' || gradesIn(choices[key]).includes(row.choices[key])) &&
			words.every((word) => searchText(row).includes(word))
	);
	switch (sort) {
		case 'record':
			return chosen;
		case 'highest':
			return chosen.sort((one, other) => (other.size ?? -Infinity) - (one.size ?? -Infinity));
		case 'lowest':
			return chosen.sort((one, other) => (one.size ?? Infinity) - (other.size ?? Infinity));
		case 'latest':
			return chosen.sort((one, other) => compareTexts(other.until, one.until));
		case 'label':
			return chosen.sort((one, other) => compareTexts(one.figure.label, other.figure.label));
	}
}

/** The grades of a choice, each alone. */
export function gradesIn(choice: string): string[] {
	return choice.split(AND).filter((grade) => grade !== '');
}

function gradeChoices({ attribution, reliability, credibility }: GradeFilter) {
	return {
		attribution: attribution.join(AND),
		reliability: reliability.join(AND),
		credibility: credibility.join(AND)
	};
}

function searchText({ figure }: ExplorerRow): string {
	return [figure.id, figure.label, figure.speaker, figure.words, figure.asStated, figure.measure]
		.join(' ')
		.toLocaleLowerCase();
}

/** By code unit, so that the order is the same in every language of the reader's machine. */
function compareTexts(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}
