/** What the words of a source state, by the rules of their language, against what was typed beside them. */
import type { Qualifier } from '../record/model.ts';
import { englishNumbers } from './english-number.ts';
import { readNumeral, readNumerals, type NumeralReading } from './numerals.ts';

/** A reading as it was typed: `null` for an empty cell. Shares are in percent. */
export interface TypedReading {
	readonly qualifier: Qualifier;
	readonly value: number | null;
	readonly low: number | null;
	readonly high: number | null;
	readonly openLow: boolean;
	readonly openHigh: boolean;
	readonly isShare: boolean;
}

/** How numbers are found in each language; the pattern is of its tag. Words in another language are not read. */
const LANGUAGES: readonly {
	readonly tag: RegExp;
	readonly numbers: (words: string) => readonly number[];
	/** The first hedged number, where hedges of the language are read too. */
	readonly reading?: (words: string) => NumeralReading | null;
}[] = [
	{ tag: /^en\b/i, numbers: englishNumbers },
	{
		tag: /^(?:zh|yue|ja)\b/i,
		numbers: (words) =>
			readNumerals(words).flatMap(({ value, low, high }) => [value, low, high].filter(isNumber)),
		reading: readNumeral
	}
];

/**
 * The numbers that the words state, each once, in order. A year, which is no count, is left out unless it is one of
 * the `typed` numbers. None for a language that is not read.
 */
export function statedNumbers(words: string, language: string, typed: readonly number[]): number[] {
	const numbers = readerOf(language)?.numbers(groupedAsTyped(words, typed)) ?? [];
	return [...new Set(numbers)].filter((number) => typed.includes(number) || !looksLikeYear(number, words));
}

/** Thousands grouped as other languages group them: 4.000, 4 000, 4’000. */
const GROUPED_OTHERWISE =
	/(?<![\p{L}\d.,])\d{1,3}(?:([. '’\u00a0\u202f])\d{3})(?:\1\d{3})*(?![\p{L}\d]|[.,]\d)/gu;

/** The words with such a number in plain digits where it was typed so: `unos 4.000` may stand in a record that is in English. */
function groupedAsTyped(words: string, typed: readonly number[]): string {
	return words.replace(GROUPED_OTHERWISE, (number) => {
		const digits = number.replace(/\D/g, '');
		return typed.includes(Number(digits)) ? digits : number;
	});
}

function looksLikeYear(number: number, words: string): boolean {
	return number >= 1900 && number < 2100 && new RegExp(`(?<!\\d)${String(number)}(?!\\d)`).test(words);
}

/** Hedges that one word may be typed as; whether a plain number was rounded is not in its words. */
const ALIKE: readonly (readonly Qualifier[])[] = [
	['exact', 'rounded'],
	['more-than', 'at-least']
];

/** A cell that says otherwise than the words. */
export interface ReadingDifference {
	readonly column: 'qualifier' | 'value' | 'low' | 'high' | 'open_low' | 'open_high' | 'unit_id';
	readonly typed: string;
	readonly stated: string;
}

/** What of a typed reading is not in its words, hedge and bounds included; none for a language whose hedges are not read. */
export function readingDifferences(
	words: string,
	language: string,
	typed: TypedReading
): ReadingDifference[] {
	const stated = readerOf(language)?.reading?.(words);
	if (!stated) return [];
	const alike = ALIKE.find((group) => group.includes(stated.qualifier)) ?? [stated.qualifier];
	const shown = (cell: number | boolean | null) => (cell === null ? 'nothing' : String(cell));
	const pairs: [ReadingDifference['column'], number | boolean | null, number | boolean | null][] = [
		['value', typed.value, stated.value],
		['low', typed.low, stated.low],
		['high', typed.high, stated.high],
		['open_low', typed.openLow, stated.openLow],
		['open_high', typed.openHigh, stated.openHigh]
	];
	const shares: ReadingDifference[] =
		typed.isShare === (stated.unit === 'percent')
			? []
			: [
					{
						column: 'unit_id',
						typed: typed.isShare ? 'a share' : 'no share',
						stated: stated.unit === 'percent' ? 'a share' : 'no share'
					}
				];
	return [
		...(alike.includes(typed.qualifier)
			? []
			: [{ column: 'qualifier' as const, typed: typed.qualifier, stated: stated.qualifier }]),
		...pairs
			.filter(([, cell, said]) => cell !== said)
			.map(([column, cell, said]) => ({ column, typed: shown(cell), stated: shown(said) })),
		...shares
	];
}

/** True for a language in which numbers are found in words. */
export function isRead(language: string): boolean {
	return readerOf(language) !== undefined;
}

function readerOf(language: string) {
	return LANGUAGES.find(({ tag }) => tag.test(language));
}

function isNumber(number: number | null): number is number {
	return number !== null;
}
