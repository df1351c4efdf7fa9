/** The titles of columns and the words for codes that a workbook in another language has, in English, and their words in a language. */
import { FIGURE_COLUMNS, figureColumnTitle } from './figures-table.ts';
import type { TableWords } from '../formats/table-words.ts';

/** In English; columns that only a comparison, a series or the codebook has, then sheets and facts. */
const TITLES: Readonly<Record<string, string>> = {
	...Object.fromEntries(FIGURE_COLUMNS.map(({ name }) => [name, figureColumnTitle(name)])),
	set_against: 'Set against the figure',
	like_for_like: 'Like for like',
	ratio_low: 'Lowest ratio',
	ratio_high: 'Highest ratio',
	difference_low: 'Lowest difference',
	difference_high: 'Highest difference',
	note: 'Note',
	change_percent: 'Change in percent',
	change_percent_low: 'Lowest change in percent',
	change_percent_high: 'Highest change in percent',
	no_change_because: 'Why no change is given',
	selection: 'Chosen by',
	file: 'File',
	table: 'Table',
	column: 'Name of the column',
	title: 'Title',
	type: 'Type',
	required: 'Required',
	key: 'Part of the key',
	allowed: 'What it may hold',
	description: 'Description',
	figures: 'Figures',
	codebook: 'Codebook',
	about: 'About this file',
	name: 'Name',
	version: 'Version',
	created: 'Made on',
	licence: 'Licence'
};

/** In English; other codes have words of the interface. */
const CODES: TableWords['codes'] = {
	like_for_like: {
		yes: 'like for like',
		series: 'two periods of one series',
		definition: 'something else is counted',
		period: 'another period',
		unclear: 'not stated'
	},
	no_change_because: {
		'first-of-series': 'first of the series',
		'no-whole-year-before': 'no whole year before it',
		'break-in-series': 'a break in the series',
		'count-in-doubt': 'what one of the two counts is in doubt',
		'open-wording': 'the wording leaves it open'
	}
};

/** Every text of this, in English. */
export function tableTexts(): string[] {
	return [...Object.values(TITLES), ...Object.values(CODES).flatMap((codes) => Object.values(codes))];
}

/**
 * Titles and codes in a language.
 *
 * @param said how the language says a text of {@link tableTexts}
 * @param codes the words for codes of other columns
 */
export function tableWords(said: (text: string) => string, codes: TableWords['codes']): TableWords {
	const inLanguage = (texts: Readonly<Record<string, string>>) =>
		Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, said(text)]));
	return {
		titles: inLanguage(TITLES),
		codes: {
			...codes,
			...Object.fromEntries(Object.entries(CODES).map(([column, texts]) => [column, inLanguage(texts)]))
		}
	};
}
